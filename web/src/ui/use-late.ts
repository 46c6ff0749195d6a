import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component that comes when it is wanted for the first time; undefined until then. Where it cannot come the screen does
 * without it, and the next want asks for it again.
 */
export function useLate<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted = true,
): ComponentType<Props> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (isWanted)
      load().then(
        (loaded) => setLoaded(() => loaded),
        () => undefined,
      );
  }, [load, isWanted]);
  return Loaded;
}
