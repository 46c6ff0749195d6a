import { elementAt } from '../../ui/drag/element-at.ts';
import { type Drag, type DragRules, type Held as HeldAt, useDrag } from '../../ui/drag/use-drag.ts';
import { type Cells, locate } from './board-index.ts';
import { cellKey } from './board-scope.ts';
import { type CellRegistry, cellAt, spotOf } from './cell-registry.ts';
import { indexAt, type Spot } from './drop-intent.ts';
import { type Grid, moveHeld } from './keyboard-move.ts';
import { PITCH } from './tile-size.ts';

/** Where a card in the hand would go: a place in a cell, or a goal on the screen, which lies in none of them. */
export interface Place extends Spot {
  readonly goalId?: string | undefined;
}

/** The id of a card in the hand, and its places. */
export type Held = HeldAt<string, Place>;

/** What a drag over the board says and does. */
export type DragVoice = Pick<
  DragRules<string, Place>,
  'onTaken' | 'onOver' | 'onDropped' | 'onCancelled'
>;

/** A drag over the board's own index. */
export function useBoardDrag(
  board: { readonly current: { readonly cells: Cells; readonly grid: Grid } },
  registry: CellRegistry,
  voice: DragVoice,
): Drag<string, Place> {
  return useDrag<string, Place>({
    ...voice,
    take: ({ id }) => {
      const at = locate(board.current.cells, String(id));
      return at && { thing: String(id), from: { ...spotOf(at.cell), index: at.index } };
    },
    placeAt: (at, { from }) => {
      const goalId = elementAt(at, '[data-tie]')?.dataset['tie'];
      if (goalId !== undefined) return { ...noCell, goalId };
      const cell = cellAt(registry, at.x, at.y);
      const element = cell === undefined ? undefined : registry.get(cell)?.element;
      if (cell === undefined || element === undefined) return undefined;
      const spot = spotOf(cell);
      const cards = board.current.cells.get(cell)?.length ?? 0;
      const offset = at.top - element.getBoundingClientRect().top;
      return { ...spot, index: indexAt(offset, PITCH, cards - (sameCell(spot, from) ? 1 : 0)) };
    },
    placeBy: (code, { thing }, at) => {
      const { grid, cells } = board.current;
      const to = moveHeld(withoutCard(grid, cells, thing), at, code);
      if (to !== undefined) registry.get(cellKey(to.lane, to.columnId))?.reveal(to.index);
      return to;
    },
    landingOf: ({ lane, columnId }) => cellKey(lane, columnId),
  });
}

const noCell: Spot = { lane: '', columnId: '', index: 0 };

function withoutCard(grid: Grid, cells: Cells, cardId: string): Grid {
  const at = locate(cells, cardId);
  const home = at === undefined ? undefined : spotOf(at.cell);
  return {
    ...grid,
    count: (lane, columnId) =>
      grid.count(lane, columnId) - (home && sameCell(home, { lane, columnId }) ? 1 : 0),
  };
}

type CellOfSpot = Pick<Spot, 'lane' | 'columnId'>;

function sameCell(a: CellOfSpot, b: CellOfSpot): boolean {
  return cellKey(a.lane, a.columnId) === cellKey(b.lane, b.columnId);
}
