import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * After a change of place the focus may be lost with the control that was pressed; then it goes to
 * the content, so that the keyboard and a screen reader go on from there.
 */
export function useArrival() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
