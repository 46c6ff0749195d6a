import type { Point } from './use-drag.ts';

/** The topmost element at a point that matches, or lies inside of one that does, whatever else lies over it. */
export function elementAt({ x, y }: Point, selector: string): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const found = element.closest<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}
