import { useEffect, useRef } from 'react';

/**
 * Runs `act` on a bare key (`/`, `n`, `?`) unless the user is typing, holds a modifier or has a
 * dialog open. `keys` may hold the same key in other layouts: `['n', 'т']`.
 */
export function useHotkey(keys: readonly string[], act: (event: KeyboardEvent) => void): void {
  const latest = useRef({ keys, act });
  useEffect(() => {
    latest.current = { keys, act };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!latest.current.keys.includes(event.key.toLowerCase())) return;
      if (isTyping(event.target) || document.querySelector('dialog:modal') !== null) return;
      latest.current.act(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
