import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { overOpenCard } from '../card/detail.ts';
import { linkRow, tyingProjects } from '../card/link.ts';
import { add, type Change, remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { amount, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { type Contribution, contributionOf, linkToKpi, retold } from './contribution.ts';

const args = z.strictObject({
  contributionId: uuid,
  cardId: uuid,
  kpiId: uuid,
  /** What the card shall give; null promises nothing, and a link alone is left. */
  promised: amount.min(0).nullable(),
  /** The id of the link, where the card is not linked to the KPI yet. */
  linkId: uuid.optional(),
});

/** Says what a card shall give to a KPI of the programme, of its home or of a project it takes part in. */
export const promiseContribution = defineCommand({
  name: 'contribution.promise',
  args,
  may: { level: 'team', of: (state, { cardId, kpiId }) => tyingProjects(state, cardId, { kpiId }) },
  run(state, { contributionId, cardId, kpiId, promised, linkId }) {
    return overOpenCard(state, cardId, () => {
      const kpi = state.kpi.get(kpiId);
      if (kpi === undefined) return refuse('not-found');
      if (promised !== null && (kpi.kind === 'fact' || kpi.kind === 'text'))
        return refuse('promise-without-figure');
      const changes: Change[] = [];
      if (linkToKpi(state, cardId, kpiId) === undefined) {
        const id = linkId ?? derivedId(contributionId, 'link');
        const link = linkRow(state, id, { cardId }, boardsOf(state, { cardId }) ?? [], { kpiId });
        if ('code' in link) return link;
        changes.push(add('link', link));
      }
      const was = contributionOf(state, cardId, kpiId);
      if (was !== undefined) changes.push(...told(was, promised));
      else if (promised !== null) {
        if (state.contribution.get(contributionId) !== undefined) return refuse('id-taken');
        const nobody = { waivedAt: null, waivedBy: null, waiveReason: null };
        changes.push(
          add('contribution', { id: contributionId, cardId, kpiId, promised, ...nobody }),
        );
      }
      return done(changes);
    });
  },
  inverse(before, { contributionId, cardId, kpiId, linkId }) {
    const link = linkToKpi(before, cardId, kpiId);
    const name = 'contribution.promise';
    if (link === undefined)
      return { name: 'card.unlink', args: { linkId: linkId ?? derivedId(contributionId, 'link') } };
    const was = contributionOf(before, cardId, kpiId);
    const id = was?.id ?? contributionId;
    const promised = was?.promised ?? null;
    return { name, args: { contributionId: id, cardId, kpiId, promised } };
  },
});

/** A row that neither promises nor waives says nothing. */
function told(was: Contribution, promised: number | null): Change[] {
  if (promised === null && was.waivedAt === null) return [remove('contribution', was)];
  return promised === was.promised ? [] : retold(was, { promised });
}
