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
import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { carry } from './day-walk.ts';

/** An item in the hand: the day it was taken by, and the day it would go to now. */
export interface Held {
  readonly item: CalendarItem;
  readonly by: 'pointer' | 'keyboard';
  readonly from: string;
  readonly to: string | null;
}

export interface DragHandlers {
  /** Where the keyboard begins to carry. */
  readonly beginOf: (item: CalendarItem) => string;
  /** The day is on the screen. */
  readonly isShown: (day: string) => boolean;
  readonly onTaken: (held: Held) => void;
  readonly onOver: (day: string) => void;
  readonly onDropped: (held: Held, to: string) => void;
  readonly onCancelled: (held: Held) => void;
}

/**
 * A drag over days: the pointer's day is the one that lies under it, the keyboard carries by days and weeks. What can be
 * dragged has the item in its data.
 */
export function useDayDrag(handlers: DragHandlers) {
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

  /** The keyboard moves the day itself; the library needs no coordinates and gets none. */
  const coordinateGetter: KeyboardCoordinateGetter = useCallback(
    (event) => {
      const { held: now, handlers: asked } = latest.current;
      const days = carry(event.code);
      if (now?.to == null || days === undefined) return undefined;
      event.preventDefault();
      const to = addDays(now.to, days);
      if (asked.isShown(to)) goTo(to);
      return undefined;
    },
    [goTo],
  );
  const collisionDetection: CollisionDetection = useCallback(({ pointerCoordinates }) => {
    const { held: now } = latest.current;
    if (now?.by !== 'pointer' || pointerCoordinates === null) return [];
    const day = dayAt(pointerCoordinates.x, pointerCoordinates.y);
    return day === undefined ? [] : [{ id: day, data: { day } }];
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
        const item: CalendarItem | undefined = active.data.current?.['item'];
        if (item === undefined) return;
        const begin: string =
          active.data.current?.['from'] ?? latest.current.handlers.beginOf(item);
        const taken: Held =
          activatorEvent instanceof KeyboardEvent
            ? { item, by: 'keyboard', from: begin, to: begin }
            : { item, by: 'pointer', from: takenBy(activatorEvent) ?? begin, to: null };
        hold(taken);
        latest.current.handlers.onTaken(taken);
      },
      onDragMove(event: DragMoveEvent) {
        if (latest.current.held?.by === 'pointer') goTo(dayUnder(event));
      },
      onDragEnd(event: DragEndEvent) {
        const now = letGo();
        if (now === null) return;
        const to = now.by === 'keyboard' ? now.to : dayUnder(event);
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

function dayUnder({ collisions }: DragMoveEvent): string | null {
  const day: string | undefined = collisions?.[0]?.data?.['day'];
  return day ?? null;
}

function takenBy(event: Event): string | undefined {
  if (event instanceof MouseEvent) return dayAt(event.clientX, event.clientY);
  const touch = 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  return touch && dayAt(touch.clientX, touch.clientY);
}

/** The day that lies at a point, whatever lies over it. */
function dayAt(x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const cell = element.closest<HTMLElement>('[data-day]');
    if (cell !== null) return cell.dataset['day'];
  }
  return undefined;
}
