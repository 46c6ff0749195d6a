import { IDEAS } from './board-scope.ts';
import type { Spot } from './drop-intent.ts';
import { NO_LANE } from './lane.ts';

/** A mounted cell: where it is on the screen, and a way to bring one of its places into view. */
export interface MountedCell {
  readonly element: HTMLElement;
  reveal(index: number): void;
}

export type CellRegistry = Map<string, MountedCell>;

/** The lane and column of a cell, at its top. */
export function spotOf(cell: string): Spot {
  if (cell === IDEAS) return { lane: NO_LANE, columnId: IDEAS, index: 0 };
  const slash = cell.indexOf('/');
  return { lane: cell.slice(0, slash), columnId: cell.slice(slash + 1), index: 0 };
}

/**
 * The cell under a point: of those whose width holds it, the nearest in height. Cells are few and are measured here and
 * now, so that a lane that came into view during the drag counts as well.
 */
export function cellAt(registry: CellRegistry, x: number, y: number): string | undefined {
  let found: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [cell, { element }] of registry) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (x < left || x > right) continue;
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < nearest) [found, nearest] = [cell, distance];
  }
  return found;
}
