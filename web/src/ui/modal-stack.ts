import { useSyncExternalStore } from 'react';

/** Open modal dialogs from the lowest to the topmost: all but the last are inert. */
let stack: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

export function enterModal(element: HTMLElement): () => void {
  change([...stack, element]);
  return () => change(stack.filter((open) => open !== element));
}

/** The dialog that holds everything the user can reach now; undefined when that is the page. */
export function useTopModal(): HTMLElement | undefined {
  return useSyncExternalStore(subscribe, () => stack.at(-1));
}

function change(next: readonly HTMLElement[]): void {
  stack = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
