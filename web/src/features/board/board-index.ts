import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { type BoardScope, IDEAS } from './board-scope.ts';

export type Cells = ReadonlyMap<string, readonly Card[]>;

/**
 * Cards of a board by cell, in their order. An update passes once over the project's cards and sorts only the cells
 * whose rows changed; a cell that did not change keeps its very array, so that its column has nothing to do.
 */
export class BoardIndex {
  #cells: Cells = new Map();
  readonly #members = new WeakMap<readonly Card[], ReadonlySet<Card>>();

  /** The cells as the view shows them; the same map when nothing on the board changed. */
  update(view: State, scope: BoardScope): Cells {
    const found = gather(view, scope);
    let same = found.size === this.#cells.size;
    const cells = new Map<string, readonly Card[]>();
    for (const [cell, rows] of found) {
      const before = this.#cells.get(cell);
      if (before !== undefined && this.#holds(before, rows)) {
        cells.set(cell, before);
      } else {
        rows.sort(cell === IDEAS ? byReadiness : byRank);
        this.#members.set(rows, new Set(rows));
        cells.set(cell, rows);
        same = false;
      }
    }
    if (!same) this.#cells = cells;
    return this.#cells;
  }

  #holds(before: readonly Card[], rows: readonly Card[]): boolean {
    const members = this.#members.get(before);
    return before.length === rows.length && rows.every((row) => members?.has(row) === true);
  }
}

/** Where a card stands; undefined when the board does not show it. Costs a look at every card of the board. */
export function locate(cells: Cells, cardId: string): { cell: string; index: number } | undefined {
  for (const [cell, cards] of cells) {
    const index = cards.findIndex((card) => card.id === cardId);
    if (index >= 0) return { cell, index };
  }
  return undefined;
}

function gather(view: State, scope: BoardScope): Map<string, Card[]> {
  const found = new Map<string, Card[]>();
  const put = (cell: string | undefined, card: Card) => {
    if (cell === undefined) return;
    const rows = found.get(cell);
    if (rows === undefined) found.set(cell, [card]);
    else rows.push(card);
  };
  for (const card of view.card.where('projectId', scope.projectId)) put(scope.own(card), card);
  if (scope.guest === undefined) return found;
  for (const { cardId } of view.participation.where('projectId', scope.projectId)) {
    const card = view.card.get(cardId);
    if (card !== undefined) put(scope.guest(card), card);
  }
  return found;
}

/** Ideas: what was carried over first, then by the sprint they are meant for, then as they were put. */
function byReadiness(a: Card, b: Card): number {
  const carried = Number(b.carriedFromId !== null) - Number(a.carriedFromId !== null);
  if (carried !== 0) return carried;
  const horizon = (a.horizon ?? FAR) - (b.horizon ?? FAR);
  return horizon !== 0 ? horizon : byRank(a, b);
}

const FAR = 1000;
