import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import type { Link } from '../card/link.ts';
import { add, type Change, remove } from '../changes.ts';
import { derivedId } from '../env.ts';
import { amount, moment, reason, uuid } from '../fields.ts';
import type { State } from '../state.ts';
import type { Kpi } from './kpi.ts';

/**
 * What a card shall give to a KPI it is linked to, one a card and KPI. A done card proposes a measurement until there is
 * one or the lead waived it.
 */
export const contributionSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  kpiId: uuid,
  promised: amount.nullable(),
  waivedAt: moment.nullable(),
  waivedBy: uuid.nullable(),
  waiveReason: reason.nullable(),
});
export type Contribution = z.infer<typeof contributionSchema>;

/** What a card promised a KPI, or that its proposal was waived; undefined when neither. */
export function contributionOf(
  state: State,
  cardId: string,
  kpiId: string,
): Contribution | undefined {
  for (const row of state.contribution.where('cardId', cardId)) if (row.kpiId === kpiId) return row;
  return undefined;
}

/** The link by which a card serves a KPI. */
export function linkToKpi(state: State, cardId: string, kpiId: string): Link | undefined {
  for (const row of state.link.where('cardId', cardId)) if (row.kpiId === kpiId) return row;
  return undefined;
}

/** A contribution told anew: whole, so that the history of its card knows what it said before. */
export function retold(was: Contribution, fields: Partial<Contribution>): Change[] {
  return [remove('contribution', was), add('contribution', { ...was, ...fields })];
}

/** True when a card can give to a KPI: one of the programme, or of a project on whose board it stands. */
export function canServe(state: State, cardId: string, { projectId }: Kpi): boolean {
  return projectId === null || (boardsOf(state, { cardId }) ?? []).includes(projectId);
}

/**
 * What a copy of a card promises: as much to every KPI of the programme and of the projects on whose boards it stands. That
 * nothing is asked for was said of the first card alone. Ids follow from the rows: a replica may not hold all of them.
 */
export function copiedPromises(
  state: State,
  cardId: string,
  newCardId: string,
  boards: readonly string[],
): Change[] {
  const nobody = { waivedAt: null, waivedBy: null, waiveReason: null };
  return [...state.contribution.where('cardId', cardId)]
    .filter(({ kpiId, promised }) => {
      const projectId = state.kpi.get(kpiId)?.projectId;
      return promised !== null && (projectId === null || boards.includes(projectId ?? ''));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) =>
      add('contribution', {
        ...row,
        ...nobody,
        id: derivedId(newCardId, row.id),
        cardId: newCardId,
      }),
    );
}
