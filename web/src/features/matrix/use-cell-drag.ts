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
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useCallback, useMemo, useRef, useState } from 'react';

/** A card in the hand: the cell it was taken from, and the one it would go to now. */
export interface Held {
  readonly card: Card;
  readonly by: 'pointer' | 'keyboard';
  readonly from: string;
  readonly to: string | null;
}

interface DragHandlers {
  /** The cell to which a key carries from a cell; undefined where there is none. */
  readonly next: (from: string, code: string) => string | undefined;
  readonly onTaken: (held: Held) => void;
  readonly onOver: (to: string) => void;
  readonly onDropped: (held: Held, to: string) => void;
  readonly onCancelled: (held: Held) => void;
}

/** A drag over cells: the pointer's is the one that lies under it, the keyboard carries from cell to cell. */
export function useCellDrag(handlers: DragHandlers) {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef<{ held: Held | null; handlers: DragHandlers }>({ held: null, handlers });
  latest.current.handlers = handlers;

  const hold = useCallback((next: Held | null) => {
    latest.current.held = next;
    setHeld(next);
  }, []);
  const goTo = useCallback(
    (to: string | null) => {
      const { held: now } = latest.current;
      if (now === null || now.to === to) return;
      hold({ ...now, to });
      if (to !== null) latest.current.handlers.onOver(to);
    },
    [hold],
  );

  /** The keyboard moves from cell to cell itself; the library needs no coordinates and gets none. */
  const coordinateGetter: KeyboardCoordinateGetter = useCallback(
    (event) => {
      const { held: now, handlers: asked } = latest.current;
      if (now?.to == null || !event.code.startsWith('Arrow')) return undefined;
      event.preventDefault();
      const to = asked.next(now.to, event.code);
      if (to !== undefined) goTo(to);
      return undefined;
    },
    [goTo],
  );
  const collisionDetection: CollisionDetection = useCallback(({ pointerCoordinates }) => {
    const { held: now } = latest.current;
    if (now?.by !== 'pointer' || pointerCoordinates === null) return [];
    const cell = cellUnder(pointerCoordinates.x, pointerCoordinates.y);
    return cell === undefined ? [] : [{ id: cell, data: { cell } }];
  }, []);
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
        const card: Card | undefined = active.data.current?.['card'];
        const from: string | undefined = active.data.current?.['cell'];
        if (card === undefined || from === undefined) return;
        const byKeys = activatorEvent instanceof KeyboardEvent;
        const taken: Held = byKeys
          ? { card, by: 'keyboard', from, to: from }
          : { card, by: 'pointer', from, to: null };
        hold(taken);
        latest.current.handlers.onTaken(taken);
      },
      onDragMove(event: DragMoveEvent) {
        if (latest.current.held?.by === 'pointer') goTo(cellOf(event));
      },
      onDragEnd(event: DragEndEvent) {
        const now = letGo();
        if (now === null) return;
        const to = now.by === 'keyboard' ? now.to : cellOf(event);
        if (to === null) latest.current.handlers.onCancelled(now);
        else latest.current.handlers.onDropped(now, to);
      },
      onDragCancel() {
        const now = letGo();
        if (now !== null) latest.current.handlers.onCancelled(now);
      },
    };
  }, [goTo, hold]);

  return { held, sensors, collisionDetection, events };
}

const keys = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

function cellOf({ collisions }: DragMoveEvent): string | null {
  const cell: string | undefined = collisions?.[0]?.data?.['cell'];
  return cell ?? null;
}

/** The cell that lies at a point, whatever is carried over it; what stays in view lies over the cells below. */
function cellUnder(x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.closest('[data-pinned]') !== null) return undefined;
    const cell = element.closest<HTMLElement>('[data-cell]');
    if (cell !== null) return cell.dataset['cell'];
  }
  return undefined;
}
