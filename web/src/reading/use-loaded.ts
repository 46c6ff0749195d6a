import { useEffect, useState } from 'react';

/** What was loaded once is there at once for the next who asks. */
const known = new WeakMap<() => Promise<unknown>, unknown>();

/** What `load` brings once it is there; `failed` when it cannot be fetched. `load` is the same function each time. */
export function useLoaded<T>(load: () => Promise<T>): { loaded: T | undefined; failed: boolean } {
  const [loaded, setLoaded] = useState(() => known.get(load) as T | undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    load().then(
      (found) => {
        known.set(load, found);
        if (!isGone) setLoaded(() => found);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  return { loaded, failed };
}
