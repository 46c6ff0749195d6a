import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Cells, locate } from './board-index.ts';
import { cellKey } from './board-scope.ts';
import { type CellRegistry, spotOf } from './cell-registry.ts';
import type { Spot } from './drop-intent.ts';
import { firstSpot, type Grid, moveFocus } from './keyboard-move.ts';

/**
 * The one tile that Tab leads to, and the arrows that lead from tile to tile. The chosen tile stays mounted wherever the
 * board is scrolled to.
 */
export function useTileFocus(
  board: RefObject<HTMLElement | null>,
  now: { readonly current: { readonly cells: Cells; readonly grid: Grid } },
  cells: Cells,
  registry: CellRegistry,
) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const [, renderAnew] = useState(0);

  const focusedId = useMemo(() => {
    if (chosenId !== null && locate(cells, chosenId) !== undefined) return chosenId;
    const first = firstSpot(now.current.grid);
    return first === undefined ? null : idAt(cells, first);
  }, [chosenId, cells, now]);

  /** Brings a card into view and gives it the focus once the next render has mounted it where it now stands. */
  const focusCard = useCallback(
    (cardId: string) => {
      wanted.current = cardId;
      setChosenId(cardId);
      const at = locate(now.current.cells, cardId);
      if (at !== undefined) registry.get(at.cell)?.reveal(at.index);
      renderAnew((times) => times + 1);
    },
    [now, registry],
  );
  useLayoutEffect(() => give(board.current, wanted));

  useEffect(() => {
    const { current: element } = board;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const cardId = tileOf(event.target);
      const at = cardId === undefined ? undefined : locate(now.current.cells, cardId);
      if (at === undefined) return;
      const from = { ...spotOf(at.cell), index: at.index };
      const to = moveFocus(now.current.grid, from, event.key);
      const next = to === undefined ? null : idAt(now.current.cells, to);
      if (next === null) return;
      event.preventDefault();
      focusCard(next);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [board, now, focusCard]);

  return { focusedId, onFocus: setChosenId, focusCard };
}

/** The card whose title is the target of an event; undefined for its menu button and everything else. */
function tileOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLAnchorElement)) return undefined;
  return target.closest<HTMLElement>('[data-card]')?.dataset['card'];
}

function idAt(cells: Cells, { lane, columnId, index }: Spot): string | null {
  return cells.get(cellKey(lane, columnId))?.[index]?.id ?? null;
}

function give(board: HTMLElement | null, wanted: RefObject<string | null>): void {
  if (wanted.current === null || board === null) return;
  const title = board.querySelector<HTMLElement>(`[data-card="${wanted.current}"] a`);
  if (title === null) return;
  wanted.current = null;
  title.focus({ preventScroll: true });
}
