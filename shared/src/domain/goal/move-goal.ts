import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { placeIn } from '../place.ts';
import { nextOf } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { parentRefusal, siblings } from './tree.ts';

const args = z.strictObject({
  goalId: uuid,
  /** The goal it shall hang under; null for the root. */
  parentId: uuid.nullable(),
  /** The goal it shall stand before there; null for the end. */
  before: uuid.nullable(),
});

/** Hangs a goal, with all below it, under another one or at another place. */
export const moveGoal = defineCommand({
  name: 'goal.move',
  args,
  may: { level: 'lead', of: (state, { goalId }) => state.goal.get(goalId)?.projectId },
  run(state, { goalId, parentId, before }) {
    const goal = state.goal.get(goalId);
    if (goal === undefined) return refuse('not-found');
    const refusal = parentRefusal(state, goal, parentId);
    if (refusal !== undefined) return refusal;
    const others = siblings(state, parentId, goal.projectId, goalId);
    const { rank, respread } = placeIn('goal', others, others, before);
    return done([...respread, ...set('goal', goal, { parentId, rank })]);
  },
  inverse(before, { goalId }) {
    const goal = before.goal.get(goalId);
    if (goal === undefined) return null;
    const { parentId, projectId } = goal;
    const next = nextOf(siblings(before, parentId, projectId, goalId), goal);
    return { name: 'goal.move', args: { goalId, parentId, before: next } };
  },
});
