import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Card, homeOf } from './card.ts';
import { overOpenCard } from './detail.ts';
import type { Link } from './link.ts';

const args = z.strictObject({
  cardId: uuid,
  linkId: uuid,
  to: z.union([
    z.strictObject({ goalId: uuid }),
    z.strictObject({ kpiId: uuid }),
    z.strictObject({ directionId: uuid }),
  ]),
});

/** Ties a card to a goal or KPI of the programme, of its home or of a project it takes part in, or to a direction. */
export const linkCard = defineCommand({
  name: 'card.link',
  args,
  may: { level: 'team', of: homeOf },
  run(state, { cardId, linkId, to }) {
    return overOpenCard(state, cardId, (card) => {
      const link = { ...unlinked, ...to, id: linkId, cardId };
      if (!isWithinReach(state, card, link)) return refuse('not-found');
      if (state.link.get(linkId) !== undefined) return refuse('id-taken');
      for (const other of state.link.where('cardId', cardId))
        if (targetOf(other) === targetOf(link)) return refuse('already-linked');
      return done([add('link', link)]);
    });
  },
  inverse: (_before, { linkId }) => ({ name: 'card.unlink', args: { linkId } }),
});

const unlinked = { projectId: null, goalId: null, kpiId: null, directionId: null };

function targetOf(link: Link): string | null {
  return link.goalId ?? link.kpiId ?? link.directionId;
}

function isWithinReach(state: State, card: Card, link: Link): boolean {
  if (link.directionId !== null) return state.direction.get(link.directionId) !== undefined;
  const target =
    link.goalId === null ? state.kpi.get(link.kpiId ?? '') : state.goal.get(link.goalId);
  if (target === undefined) return false;
  if (target.projectId === null || target.projectId === card.projectId) return true;
  for (const shared of state.participation.where('cardId', card.id))
    if (shared.projectId === target.projectId) return true;
  return false;
}
