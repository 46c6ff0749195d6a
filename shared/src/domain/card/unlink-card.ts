import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { overOpenCard } from './detail.ts';
import { cardLink, linkTarget, tyingProjects } from './link.ts';

const args = z.strictObject({ linkId: uuid });

/** Unties a card from a goal, a KPI or a direction. */
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
    return overOpenCard(state, link.cardId, () => done([remove('link', link)]));
  },
  inverse(before, { linkId }) {
    const link = cardLink(before, linkId);
    if (link === undefined) return null;
    const { cardId } = link;
    return { name: 'card.link', args: { cardId, linkId, to: linkTarget(link) } };
  },
});
