import type { Spot } from './drop-intent.ts';

/** The board as the keyboard walks it. `count` is how many cards a cell holds, a held card left out. */
export interface Grid {
  readonly lanes: readonly string[];
  readonly columns: readonly string[];
  count(lane: string, columnId: string): number;
}

/** Where a held card goes by a key: any place of any cell, an empty one too. Undefined for keys that do not move it. */
export function moveHeld(grid: Grid, at: Spot, key: string): Spot | undefined {
  const last = grid.count(at.lane, at.columnId);
  switch (key) {
    case 'ArrowUp':
      return at.index > 0
        ? { ...at, index: at.index - 1 }
        : laneBeside(grid, at, -1, (count) => count);
    case 'ArrowDown':
      return at.index < last ? { ...at, index: at.index + 1 } : laneBeside(grid, at, 1, () => 0);
    case 'ArrowLeft':
      return columnBeside(grid, at, -1);
    case 'ArrowRight':
      return columnBeside(grid, at, 1);
    case 'Home':
      return { ...at, index: 0 };
    case 'End':
      return { ...at, index: last };
    default:
      return undefined;
  }
}

/** The card that gets the focus by a key; cells without cards are passed over. Undefined when there is none that way. */
export function moveFocus(grid: Grid, at: Spot, key: string): Spot | undefined {
  const count = grid.count(at.lane, at.columnId);
  switch (key) {
    case 'ArrowUp':
      return at.index > 0 ? { ...at, index: at.index - 1 } : nextLane(grid, at, -1);
    case 'ArrowDown':
      return at.index < count - 1 ? { ...at, index: at.index + 1 } : nextLane(grid, at, 1);
    case 'ArrowLeft':
      return nextColumn(grid, at, -1);
    case 'ArrowRight':
      return nextColumn(grid, at, 1);
    case 'Home':
      return { ...at, index: 0 };
    case 'End':
      return { ...at, index: Math.max(0, count - 1) };
    default:
      return undefined;
  }
}

/** The first card of the board; undefined when it has none. */
export function firstSpot(grid: Grid): Spot | undefined {
  for (const lane of grid.lanes)
    for (const columnId of grid.columns)
      if (grid.count(lane, columnId) > 0) return { lane, columnId, index: 0 };
  return undefined;
}

type Step = 1 | -1;

function columnBeside(grid: Grid, at: Spot, step: Step): Spot {
  const columnId = grid.columns[grid.columns.indexOf(at.columnId) + step];
  if (columnId === undefined) return at;
  return { ...at, columnId, index: Math.min(at.index, grid.count(at.lane, columnId)) };
}

function laneBeside(grid: Grid, at: Spot, step: Step, place: (count: number) => number): Spot {
  const lane = grid.lanes[grid.lanes.indexOf(at.lane) + step];
  return lane === undefined ? at : { ...at, lane, index: place(grid.count(lane, at.columnId)) };
}

function nextColumn(grid: Grid, at: Spot, step: Step): Spot | undefined {
  const start = grid.columns.indexOf(at.columnId);
  for (let i = start + step; i >= 0 && i < grid.columns.length; i += step) {
    const columnId = grid.columns[i];
    if (columnId === undefined) continue;
    const count = grid.count(at.lane, columnId);
    if (count > 0) return { ...at, columnId, index: Math.min(at.index, count - 1) };
  }
  return undefined;
}

function nextLane(grid: Grid, at: Spot, step: Step): Spot | undefined {
  const start = grid.lanes.indexOf(at.lane);
  for (let i = start + step; i >= 0 && i < grid.lanes.length; i += step) {
    const lane = grid.lanes[i];
    if (lane === undefined) continue;
    const count = grid.count(lane, at.columnId);
    if (count > 0) return { ...at, lane, index: step > 0 ? 0 : count - 1 };
  }
  return undefined;
}
