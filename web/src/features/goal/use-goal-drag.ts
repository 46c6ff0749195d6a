import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { type RefObject, useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useDrag } from '../../ui/drag/use-drag.ts';
import {
  isSamePlace,
  type Place,
  placeIn,
  placeOf,
  placeOut,
  placeOver,
  placesFor,
} from './goal-place.ts';
import type { GoalNode } from './goal-tree.ts';
import type { Aim, HeldGoal } from './held.ts';
import { type Over, partOver } from './part-over.ts';
import { useGoalMoves } from './use-goal-moves.ts';

/**
 * A drag over a tree, what it does and what it says: the pointer's place is the part of the goal that lies under it, the
 * keyboard goes by places that the rule allows.
 */
export function useGoalDrag(tree: readonly GoalNode[], root: RefObject<HTMLElement | null>) {
  const { t } = useText();
  const store = useCascade();
  const ask = useAsk();
  const moves = useGoalMoves();
  const [said, setSaid] = useState('');
  const [landed, setLanded] = useState<{ readonly id: string }>();
  const titleOf = (id: string) => short(store.view().goal.get(id)?.title ?? '');
  const placeWords = ({ parentId, before }: Place) => {
    const words = {
      parent: parentId === null ? '' : titleOf(parentId),
      before: before === null ? '' : titleOf(before),
    };
    const level = parentId === null ? 'top' : 'under';
    return t(`goal.place.${level}.${before === null ? 'end' : 'before'}`, words);
  };
  const whyNot = (goal: Goal, place: Place) => ask.whyNot('goal.move', moveOf(goal, place));

  /** The place under the pointer; where the edge of a goal takes nothing, its inside may. */
  const aimOver = (goal: Goal, { id, part }: Over): Aim | undefined => {
    const place = placeOver(tree, goal, id, part);
    if (place === undefined) return undefined;
    const refused = whyNot(goal, place);
    if (refused === undefined || part === 'inside' || id === goal.id) return { ...place, refused };
    const inside = placeOver(tree, goal, id, 'inside');
    return inside !== undefined && whyNot(goal, inside) === undefined
      ? inside
      : { ...place, refused };
  };

  const settle = ({ thing, by }: HeldGoal, outcome: string) => {
    setSaid(outcome);
    if (by === 'keyboard') setLanded({ id: thing.id });
  };
  const back = (held: HeldGoal, refused = '') => {
    const stays = t('goal.say.back', { title: short(held.thing.title) });
    settle(held, `${refused} ${stays}`.trim());
  };
  const drag = useDrag<Goal, Aim>(
    {
      take({ data }) {
        const goal: Goal | undefined = data.current?.['goal'];
        return goal && { thing: goal, from: placeOf(tree, goal) };
      },
      placeAt({ x, y }, { thing }) {
        const over = root.current === null ? undefined : partOver(root.current, x, y);
        return over && aimOver(thing, over);
      },
      placeBy(code, { thing: goal }, at) {
        if (code === 'ArrowUp' || code === 'ArrowDown') {
          const allowed = placesFor(tree, goal).filter(
            (place) => isSamePlace(place, at) || whyNot(goal, place) === undefined,
          );
          const index = allowed.findIndex((place) => isSamePlace(place, at));
          return allowed[index + (code === 'ArrowUp' ? -1 : 1)] ?? at;
        }
        if (code !== 'ArrowLeft' && code !== 'ArrowRight') return undefined;
        const place = (code === 'ArrowLeft' ? placeOut : placeIn)(tree, goal, at);
        const refused = place === null ? undefined : whyNot(goal, place);
        if (refused !== undefined) setSaid(refused);
        return refused === undefined ? (place ?? at) : at;
      },
      onTaken: ({ thing, from }) =>
        setSaid(t('goal.say.taken', { title: short(thing.title), where: placeWords(from) })),
      onOver: ({ to }) =>
        setSaid(to === null ? t('goal.say.nowhere') : (to.refused ?? placeWords(to))),
      onDropped(held, { refused, ...to }) {
        if (refused !== undefined || isSamePlace(to, held.from)) return back(held, refused);
        const where = placeWords(to);
        const title = short(held.thing.title);
        const moved = moves.ask('goal.move', moveOf(held.thing, to), t('goal.moved', { where }));
        settle(held, t(moved ? 'goal.say.dropped' : 'goal.say.back', { title, where }));
      },
      onCancelled: (held) => back(held),
    },
    true,
  );
  return { said, landed, drag, placeWords };
}

function moveOf({ id }: Goal, { parentId, before }: Place) {
  return { goalId: id, parentId, before };
}

/** A goal can be as long as a paragraph; a few words tell which one it is. */
function short(title: string): string {
  return title.length <= 60 ? title : `${title.slice(0, 57).trimEnd()}…`;
}
