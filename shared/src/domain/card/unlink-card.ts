import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { contributionOf } from '../kpi/contribution.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { overOpenCard } from './detail.ts';
import { cardLink, type Link, linkTarget, tyingProjects } from './link.ts';

const args = z.strictObject({ linkId: uuid });

/** Unties a card from a goal, a KPI with what it promised it, or a direction. */
export const unlinkCard = defineCommand({
  name: 'card.unlink',
  args,
  may: {
    level: 'team',
    of(state, { linkId }) {
      const link = cardLink(state, linkId);
      return link && tyingProjects(state, link.cardId, linkTarget(link));
    },
  },
  run(state, { linkId }) {
    const link = cardLink(state, linkId);
    if (link === undefined) return refuse('not-found');
    return overOpenCard(state, link.cardId, () => {
      const promise = promiseOn(state, link);
      const promises = promise === undefined ? [] : [remove('contribution', promise)];
      return done([...promises, remove('link', link)]);
    });
  },
  inverse(before, { linkId }) {
    const link = cardLink(before, linkId);
    if (link === undefined) return null;
    const { cardId } = link;
    const promise = promiseOn(before, link);
    if (promise !== undefined && promise.promised !== null) {
      const { id: contributionId, kpiId, promised } = promise;
      const args = { contributionId, cardId, kpiId, promised, linkId };
      return { name: 'contribution.promise', args };
    }
    return { name: 'card.link', args: { cardId, linkId, to: linkTarget(link) } };
  },
});

/** What the card promised the KPI that the link leads to, or that nothing is asked of it. */
function promiseOn(state: State, { cardId, kpiId }: Link) {
  return cardId === null || kpiId === null ? undefined : contributionOf(state, cardId, kpiId);
}
