import { useEffect, useSyncExternalStore } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { movesIn } from './moves-in.ts';

/** Cards that others have moved in the last two seconds, and who did. One board is on the screen at a time. */
let recent: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

const STAY_MS = 2_000;

/** Who moved which card just now. */
export function useRecent(): ReadonlyMap<string, string> {
  return useSyncExternalStore(subscribe, now);
}

/** Takes note of others' moves while a board is on the screen. */
export function useNoteMoves(): void {
  const store = useCascade();
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = store.state.subscribe(({ lastEntries }, before) => {
      if (lastEntries === before.lastEntries || lastEntries.length === 0) return;
      const moved = movesIn(lastEntries);
      if (moved.size === 0) return;
      become(new Map([...recent, ...moved]));
      const timer = setTimeout(() => {
        timers.delete(timer);
        become(new Map([...recent].filter(([cardId, by]) => moved.get(cardId) !== by)));
      }, STAY_MS);
      timers.add(timer);
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
      become(new Map());
    };
  }, [store]);
}

function become(next: ReadonlyMap<string, string>): void {
  recent = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function now(): ReadonlyMap<string, string> {
  return recent;
}
