import {
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type Cells, locate } from './board-index.ts';
import { cellKey } from './board-scope.ts';
import { type CellRegistry, cellAt, spotOf } from './cell-registry.ts';
import { indexAt, type Spot } from './drop-intent.ts';
import { type Grid, moveHeld } from './keyboard-move.ts';
import { PITCH } from './tile-size.ts';

/** A card in the hand: where it was taken, and where it would go now. */
export interface Held {
  readonly cardId: string;
  readonly by: 'pointer' | 'keyboard';
  readonly from: Spot;
  readonly to: Spot | null;
  /** The goal on the screen over which it is held. */
  readonly goalId?: string | undefined;
}

export interface DragHandlers {
  readonly onTaken: (held: Held) => void;
  readonly onOver: (held: Held, to: Spot) => void;
  readonly onDropped: (held: Held, to: Spot) => void;
  readonly onTied: (held: Held, goalId: string) => void;
  readonly onCancelled: (held: Held) => void;
}

/**
 * A drag over the board's own index: the pointer's place is found from the mounted cells and the fixed height of tiles,
 * the keyboard keeps a logical place, so that neither needs the other cards to be mounted or measured.
 */
export function useBoardDrag(
  board: { readonly current: { readonly cells: Cells; readonly grid: Grid } },
  registry: CellRegistry,
  handlers: DragHandlers,
) {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef<{ held: Held | null; handlers: DragHandlers }>({ held: null, handlers });
  latest.current.handlers = handlers;

  const hold = useCallback((next: Held | null) => {
    latest.current.held = next;
    setHeld(next);
  }, []);

  const goTo = useCallback(
    (to: Spot | null, goalId?: string) => {
      const { held: now } = latest.current;
      if (now === null || (sameSpot(now.to, to) && now.goalId === goalId)) return;
      hold({ ...now, to, goalId });
      if (to !== null) latest.current.handlers.onOver(now, to);
    },
    [hold],
  );

  /** The keyboard moves the place itself; the library needs no coordinates and gets none. */
  const coordinateGetter: KeyboardCoordinateGetter = useCallback(
    (event) => {
      const { held: now } = latest.current;
      if (now?.to == null) return undefined;
      const { grid, cells } = board.current;
      const to = moveHeld(withoutHeld(grid, cells, now), now.to, event.code);
      if (to === undefined) return undefined;
      event.preventDefault();
      registry.get(cellKey(to.lane, to.columnId))?.reveal(to.index);
      goTo(to);
      return undefined;
    },
    [board, registry, goTo],
  );

  const collisionDetection: CollisionDetection = useCallback(
    ({ active, collisionRect, pointerCoordinates }) => {
      const { held: now } = latest.current;
      if (now === null || now.by === 'keyboard') return [];
      const x = pointerCoordinates?.x ?? collisionRect.left + collisionRect.width / 2;
      const y = pointerCoordinates?.y ?? collisionRect.top;
      const goalId = goalUnder(x, y);
      if (goalId !== undefined) return [{ id: goalId, data: { goalId } }];
      const cell = cellAt(registry, x, y);
      const element = cell === undefined ? undefined : registry.get(cell)?.element;
      if (cell === undefined || element === undefined) return [];
      const offset = collisionRect.top - element.getBoundingClientRect().top;
      const cards = board.current.cells.get(cell) ?? [];
      const others = cards.length - (sameCell(spotOf(cell), now.from) ? 1 : 0);
      const index = indexAt(offset, PITCH, others);
      return [{ id: cell, data: { spot: { ...spotOf(cell), index }, cardId: active.id } }];
    },
    [board, registry],
  );

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 280, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter, keyboardCodes: keys, scrollBehavior: 'auto' }),
  );

  const events = useMemo(() => {
    const letGo = () => {
      const { held: now } = latest.current;
      hold(null);
      return now;
    };
    return {
      onDragStart({ active, activatorEvent }: DragStartEvent) {
        const at = locate(board.current.cells, String(active.id));
        if (at === undefined) return;
        const from = { ...spotOf(at.cell), index: at.index };
        const by = activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer';
        const taken: Held = { cardId: String(active.id), by, from, to: from };
        hold(taken);
        latest.current.handlers.onTaken(taken);
      },
      onDragMove(event: DragMoveEvent) {
        if (latest.current.held?.by === 'pointer') goTo(spotUnder(event), goalOf(event));
      },
      onDragEnd(event: DragEndEvent) {
        const now = letGo();
        if (now === null) return;
        const goalId = goalOf(event);
        const to = now.by === 'keyboard' ? now.to : spotUnder(event);
        if (goalId !== undefined) latest.current.handlers.onTied(now, goalId);
        else if (to === null) latest.current.handlers.onCancelled(now);
        else latest.current.handlers.onDropped(now, to);
      },
      onDragCancel() {
        const now = letGo();
        if (now !== null) latest.current.handlers.onCancelled(now);
      },
    };
  }, [board, goTo, hold]);

  return { held, sensors, collisionDetection, events };
}

const keys = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** What can be dropped on besides the cells carries the id of its goal. */
function goalUnder(x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y))
    if (element instanceof HTMLElement && element.dataset['tie'] !== undefined)
      return element.dataset['tie'];
  return undefined;
}

function goalOf({ collisions }: DragMoveEvent): string | undefined {
  return collisions?.[0]?.data?.['goalId'];
}

function spotUnder({ collisions }: DragMoveEvent): Spot | null {
  const spot: Spot | undefined = collisions?.[0]?.data?.['spot'];
  return spot ?? null;
}

function withoutHeld(grid: Grid, cells: Cells, held: Held): Grid {
  const at = locate(cells, held.cardId);
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

function sameSpot(a: Spot | null, b: Spot | null): boolean {
  if (a === null || b === null) return a === b;
  return sameCell(a, b) && a.index === b.index;
}
