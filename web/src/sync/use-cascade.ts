import type { Entities, EntityKind, State } from '@kaskad/shared/domain/state.ts';
import { createContext, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import type { CascadeState } from './cascade-state.ts';
import type { CascadeStore } from './cascade-store.ts';

/** The cascade a screen works on; provided by the app around every screen of one. */
export const CascadeContext = createContext<CascadeStore | null>(null);

/** Throws outside of a cascade's screens. */
export function useCascade(): CascadeStore {
  const store = useContext(CascadeContext);
  if (store === null) throw new Error('no cascade around this screen');
  return store;
}

/** A part of the connection's state: phase, online, waiting, people ... */
export function useSync<T>(select: (state: CascadeState) => T): T {
  return useStore(useCascade().state, select);
}

/** One row as the view shows it; the component renders again only when this row changes. */
export function useRow<K extends EntityKind>(
  kind: K,
  id: string | null | undefined,
): Entities[K] | undefined {
  const store = useCascade();
  return useStore(store.state, () =>
    id == null ? undefined : (store.view()[kind].get(id) as Entities[K] | undefined),
  );
}

/**
 * Something computed from the view. It is computed again only when rows of the named kinds changed or `deps` did.
 * Return plain values, rows or fresh collections; do not mutate them.
 */
export function useView<T>(
  kinds: readonly EntityKind[],
  deps: readonly unknown[],
  compute: (view: State) => T,
): T {
  const store = useCascade();
  const stamp = useStore(store.state, ({ touched }) =>
    Math.max(0, ...kinds.map((kind) => touched[kind])),
  );
  const last = useRef<{
    stamp: number;
    deps: readonly unknown[];
    value: T;
    store: CascadeStore;
  } | null>(null);
  const known = last.current;
  const same =
    known !== null &&
    known.store === store &&
    known.stamp === stamp &&
    known.deps.length === deps.length &&
    known.deps.every((dep, index) => Object.is(dep, deps[index]));
  if (same) return known.value;
  const value = compute(store.view());
  last.current = { stamp, deps, value, store };
  return value;
}
