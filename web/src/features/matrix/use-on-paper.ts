import { useSyncExternalStore } from 'react';

let isPrinting = false;

/**
 * Whether the page goes on paper now. The browser says so before it measures its sheets; a media query that begins to hold
 * comes too late for that.
 */
export function useOnPaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || paper().matches,
    () => false,
  );
}

const paper = () => window.matchMedia('print');

function subscribe(listener: () => void): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const tell = (now: boolean) => () => {
    isPrinting = now;
    listener();
  };
  window.addEventListener('beforeprint', tell(true), { signal });
  window.addEventListener('afterprint', tell(false), { signal });
  paper().addEventListener('change', listener, { signal });
  return () => gone.abort();
}
