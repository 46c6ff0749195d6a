import type { Point } from './use-drag.ts';

/** Where a mouse or finger took hold; undefined for a key. */
export function pointOf(event: Event): Point | undefined {
  if (event instanceof KeyboardEvent) return undefined;
  const at = event instanceof MouseEvent ? event : (event as TouchEvent).touches[0];
  return at && { x: at.clientX, y: at.clientY };
}
