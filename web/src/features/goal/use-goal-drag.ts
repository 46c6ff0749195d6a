import {
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { isSamePlace, type Part, type Place, placeIn, placeOut, placesFor } from './goal-place.ts';
import type { GoalNode } from './goal-tree.ts';
import { type Over, partOver } from './part-over.ts';

/** A goal in the hand: where it hung, where it would go now, and why it cannot go where it is held. */
export interface Held {
  readonly goal: Goal;
  readonly by: 'pointer' | 'keyboard';
  readonly from: Place;
  readonly to: Place | null;
  /** The sentence of a refusal; undefined while it may be let go. */
  readonly refused: string | undefined;
}

export interface DragRules {
  readonly placeOf: (goal: Goal) => Place;
  readonly placeOver: (goal: Goal, overId: string, part: Part) => Place | undefined;
  readonly whyNot: (goal: Goal, place: Place) => string | undefined;
  readonly onTaken: (held: Held) => void;
  readonly onOver: (held: Held) => void;
  readonly onDropped: (held: Held, to: Place) => void;
  readonly onCancelled: (held: Held) => void;
}

/**
 * A drag over a tree: the pointer's place is the part of the goal that lies under it, the keyboard goes by places that
 * the rule allows. What can be dragged has its goal in its data.
 */
export function useGoalDrag(
  tree: readonly GoalNode[],
  root: RefObject<HTMLElement | null>,
  rules: DragRules,
) {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef({ held: null as Held | null, rules, tree });
  Object.assign(latest.current, { rules, tree });

  const hold = useCallback((next: Held | null) => {
    latest.current.held = next;
    setHeld(next);
  }, []);
  const goTo = useCallback(
    (to: Place | null, refused?: string) => {
      const { held: now } = latest.current;
      if (now === null || (isSame(now.to, to) && now.refused === refused)) return;
      const next = { ...now, to, refused };
      hold(next);
      latest.current.rules.onOver(next);
    },
    [hold],
  );

  /** The keyboard moves the place itself; the library needs no coordinates and gets none. */
  const coordinateGetter: KeyboardCoordinateGetter = useCallback(
    (event) => {
      const { held: now, rules: asked, tree: rows } = latest.current;
      if (now?.to == null || !arrows.includes(event.code)) return undefined;
      event.preventDefault();
      const { goal, to } = now;
      if (event.code === 'ArrowUp' || event.code === 'ArrowDown') {
        const allowed = placesFor(rows, goal).filter(
          (place) => isSamePlace(place, to) || asked.whyNot(goal, place) === undefined,
        );
        const at = allowed.findIndex((place) => isSamePlace(place, to));
        const next = allowed[at + (event.code === 'ArrowUp' ? -1 : 1)];
        if (next !== undefined) goTo(next);
        return undefined;
      }
      const step = event.code === 'ArrowLeft' ? placeOut : placeIn;
      const place = step(rows, goal, to);
      if (place === null) return undefined;
      const refused = asked.whyNot(goal, place);
      if (refused === undefined) goTo(place);
      else asked.onOver({ ...now, refused });
      return undefined;
    },
    [goTo],
  );
  const collisionDetection: CollisionDetection = useCallback(
    ({ pointerCoordinates: at }) => {
      if (latest.current.held?.by !== 'pointer' || at === null) return [];
      const over = root.current === null ? undefined : partOver(root.current, at.x, at.y);
      return over === undefined ? [] : [{ id: over.id, data: { over } }];
    },
    [root],
  );
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
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
        const goal: Goal | undefined = active.data.current?.['goal'];
        if (goal === undefined) return;
        const by = activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer';
        const from = latest.current.rules.placeOf(goal);
        const taken: Held = { goal, by, from, to: from, refused: undefined };
        hold(taken);
        latest.current.rules.onTaken(taken);
      },
      onDragMove({ collisions }: DragMoveEvent) {
        const { held: now, rules: asked } = latest.current;
        if (now?.by !== 'pointer') return;
        const over: Over | undefined = collisions?.[0]?.data?.['over'];
        const found = over && allowedOver(asked, now.goal, over);
        goTo(found?.place ?? null, found?.refused);
      },
      onDragEnd() {
        const now = letGo();
        if (now === null) return;
        const { to, from, refused } = now;
        if (to === null || refused !== undefined || isSamePlace(to, from))
          latest.current.rules.onCancelled(now);
        else latest.current.rules.onDropped(now, to);
      },
      onDragCancel() {
        const now = letGo();
        if (now !== null) latest.current.rules.onCancelled({ ...now, refused: undefined });
      },
    };
  }, [goTo, hold]);

  return { held, sensors, collisionDetection, events };
}

/** The place under the pointer; where the edge of a goal takes nothing, its inside may. */
function allowedOver({ placeOver, whyNot }: DragRules, goal: Goal, { id, part }: Over) {
  const place = placeOver(goal, id, part);
  if (place === undefined) return undefined;
  const refused = whyNot(goal, place);
  if (refused === undefined || part === 'inside' || id === goal.id) return { place, refused };
  const inside = placeOver(goal, id, 'inside');
  return inside !== undefined && whyNot(goal, inside) === undefined
    ? { place: inside, refused: undefined }
    : { place, refused };
}

function isSame(a: Place | null, b: Place | null): boolean {
  return a === null || b === null ? a === b : isSamePlace(a, b);
}

const keys = { start: ['Space', 'Enter'], cancel: ['Escape'], end: ['Space', 'Enter'] };
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
