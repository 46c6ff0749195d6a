import { type ComponentType, useEffect, useState } from 'react';
import { laterWords } from '../text/language.ts';
import { once } from './once.ts';
import { SkeletonPage } from './skeleton.tsx';

/**
 * A component in a file of its own, which comes with the first look at it or with an earlier `load`, and all the words with
 * it.
 */
export interface Late<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  known: ComponentType<Props> | undefined;
}

export function late<Props extends object>(from: () => Promise<ComponentType<Props>>): Late<Props> {
  return lateFirst(() => withLater(from));
}

/** Loads a room and what every room beyond the first screens needs. */
export async function withLater<T>(from: () => Promise<T>): Promise<T> {
  return (await Promise.all([from(), laterWords(), ...companions.map((load) => load())]))[0];
}

const companions: (() => Promise<void>)[] = [];

/** What else every room needs besides its own file and the words. */
export function bringAlong(load: () => Promise<void>): void {
  companions.push(load);
}

/** The same for what the first screens are made of: it speaks with the words that come with the program. */
export function lateFirst<Props extends object>(
  from: () => Promise<ComponentType<Props>>,
): Late<Props> {
  return { load: once(from), known: undefined };
}

/**
 * Shows a late component, and a skeleton until then. Unlike a suspended tree, which waits out a pause of 300 ms before
 * it is revealed, at each level of nesting, it is shown in the moment it is there. A load that fails is thrown to the
 * nearest guard and tried again by the next look.
 */
export function LateScreen<Props extends object>({
  of: source,
  props,
}: {
  of: Late<Props>;
  props: Props;
}) {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | undefined>(() => source.known);
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    if (source.known !== undefined) return;
    source.load().then(
      (loaded) => {
        source.known = loaded;
        setLoaded(() => loaded);
      },
      (error: unknown) => setFailure({ error }),
    );
  }, [source]);
  if (failure !== undefined) throw failure.error;
  return Loaded === undefined ? <SkeletonPage /> : <Loaded {...props} />;
}
