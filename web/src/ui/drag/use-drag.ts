import {
  type Active,
  type CollisionDetection,
  type DndContextProps,
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
import { useMemo, useRef, useState } from 'react';

/** Something in the hand: where it was taken, and where it would go now, null while that is nowhere. */
export interface Held<Thing, Place> {
  readonly thing: Thing;
  readonly by: 'pointer' | 'keyboard';
  readonly from: Place;
  readonly to: Place | null;
}

/** On the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What a screen knows of its own places, which are plain values: two that read the same are one. Everything else about a
 * drag is the same on all screens.
 */
export interface DragRules<Thing, Place> {
  /** What a handle gives into the hand; undefined when it is no more. Without `to` it begins over its own place. */
  readonly take: (
    handle: Active,
    by: Event,
  ) => { readonly thing: Thing; readonly from: Place; readonly to?: Place | null } | undefined;
  /** The place at a point; `top` is the upper edge of what is held. */
  readonly placeAt: (
    at: Point & { readonly top: number },
    held: Held<Thing, Place>,
  ) => Place | undefined;
  /** The place a key leads to, the same one at an end; undefined for keys that carry nothing. */
  readonly placeBy: (code: string, held: Held<Thing, Place>, at: Place) => Place | undefined;
  /** Id of the landing around a place, where there are some: what scrolls it scrolls when the hand comes near its edge. */
  readonly landingOf?: (place: Place) => string;
  readonly onTaken: (held: Held<Thing, Place>) => void;
  readonly onOver: (held: Held<Thing, Place>, was: Place | null) => void;
  readonly onDropped: (held: Held<Thing, Place>, to: Place) => void;
  readonly onCancelled: (held: Held<Thing, Place>) => void;
}

export interface Drag<Thing, Place> {
  readonly held: Held<Thing, Place> | null;
  /** For the `DragArea` around the handles. */
  readonly context: Omit<DndContextProps, 'children'>;
}

/**
 * A drag by mouse, finger and keys. The pointer's place is found from what lies under it, the keyboard keeps a logical
 * place, so that neither needs the other things to be mounted or measured. `byGrip`: what is taken by a grip, which does
 * nothing else, is taken sooner, and by Enter as well.
 */
export function useDrag<Thing, Place>(
  rules: DragRules<Thing, Place>,
  byGrip = false,
): Drag<Thing, Place> {
  const [held, setHeld] = useState<Held<Thing, Place> | null>(null);
  const latest = useRef({ held, rules });
  latest.current.rules = rules;

  // The options of sensors live as long as the screen: new ones would render every handle anew.
  const { mouse, touch, keyboard, ...events } = useMemo(() => {
    const now = latest.current;
    const hold = (next: Held<Thing, Place> | null) => {
      now.held = next;
      setHeld(next);
    };
    const goTo = (to: Place | null) => {
      const { held: was } = now;
      if (was === null || JSON.stringify(was.to) === JSON.stringify(to)) return;
      const next = { ...was, to };
      hold(next);
      now.rules.onOver(next, was.to);
    };
    const cancel = () => {
      const { held: was } = now;
      hold(null);
      if (was !== null) now.rules.onCancelled(was);
    };
    /** The keyboard moves the place itself; the library needs no coordinates and gets none. */
    const coordinateGetter: KeyboardCoordinateGetter = (event) => {
      if (now.held?.to == null) return undefined;
      const to = now.rules.placeBy(event.code, now.held, now.held.to);
      if (to === undefined) return undefined;
      event.preventDefault();
      goTo(to);
      return undefined;
    };
    const collisionDetection: CollisionDetection = ({ pointerCoordinates: at, collisionRect }) => {
      if (now.held?.by !== 'pointer' || at === null) return [];
      const place = now.rules.placeAt({ ...at, top: collisionRect.top }, now.held);
      if (place === undefined) return [];
      return [{ id: now.rules.landingOf?.(place) ?? 'place', data: { place } }];
    };
    const placeOf = ({ collisions }: DragMoveEvent): Place | null =>
      collisions?.[0]?.data?.['place'] ?? null;
    return {
      mouse: { activationConstraint: { distance: 4 } },
      touch: { activationConstraint: { delay: byGrip ? 120 : 280, tolerance: 8 } },
      keyboard: {
        coordinateGetter,
        keyboardCodes: { ...codes, start: byGrip ? codes.end : ['Space'] },
        scrollBehavior: 'auto',
      } as const,
      collisionDetection,
      onDragStart({ active, activatorEvent }: DragStartEvent) {
        const taken = now.rules.take(active, activatorEvent);
        if (taken === undefined) return;
        const by = activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer';
        const next = { by, to: taken.from, ...taken } as const;
        hold(next);
        if (by === 'pointer') now.rules.onTaken(next);
        else onceKeysAreHeard(() => now.held?.thing === next.thing && now.rules.onTaken(next));
      },
      onDragMove(event: DragMoveEvent) {
        if (now.held?.by === 'pointer') goTo(placeOf(event));
      },
      onDragEnd(event: DragEndEvent) {
        const { held: was } = now;
        const to = was?.by === 'keyboard' ? was.to : placeOf(event);
        if (was === null || to === null) return cancel();
        hold(null);
        now.rules.onDropped(was, to);
      },
      onDragCancel: cancel,
    };
  }, [byGrip]);
  const sensors = useSensors(
    useSensor(MouseSensor, mouse),
    useSensor(TouchSensor, touch),
    useSensor(KeyboardSensor, keyboard),
  );
  return { held, context: { sensors, ...events } };
}

/** The library hears the keys that carry from its own timer on, which it sets right after the start: nothing is said before. */
function onceKeysAreHeard(say: () => void): void {
  queueMicrotask(() => setTimeout(say));
}

const codes = { cancel: ['Escape'], end: ['Space', 'Enter'] };
