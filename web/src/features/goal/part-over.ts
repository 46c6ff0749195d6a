import type { Part } from './goal-place.ts';

export interface Over {
  readonly id: string;
  readonly part: Part;
}

/** As far below or above a goal as still belongs to it, and how much of its height is its edge, in pixels. */
const REACH = 28;
const EDGE = 18;

/** The goal on the screen nearest to a point, with the part of it; undefined far from all. */
export function partOver(root: HTMLElement, x: number, y: number): Over | undefined {
  const around = root.getBoundingClientRect();
  if (x < around.left - REACH || x > around.right + REACH) return undefined;
  let nearest: { id: string; top: number; bottom: number; far: number } | undefined;
  for (const element of root.querySelectorAll<HTMLElement>('[data-goal]')) {
    const { top, bottom } = element.getBoundingClientRect();
    const far = Math.max(top - y, y - bottom, 0);
    if (far <= REACH && (nearest === undefined || far < nearest.far))
      nearest = { id: element.dataset['goal'] ?? '', top, bottom, far };
  }
  if (nearest === undefined) return undefined;
  const { id, top, bottom } = nearest;
  const edge = Math.min(EDGE, (bottom - top) * 0.3);
  const part = y < top + edge ? 'before' : y > bottom - edge ? 'after' : 'inside';
  return { id, part };
}
