import { z } from 'zod';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { boardsOf } from './card.ts';
import { overOpenCard } from './detail.ts';
import { linkRow, linkTargetArgs, tyingProjects } from './link.ts';

const args = z.strictObject({ cardId: uuid, linkId: uuid, to: linkTargetArgs });

/** Ties a card to a goal or KPI of the programme, of its home or of a project it takes part in, or to a direction. */
export const linkCard = defineCommand({
  name: 'card.link',
  args,
  may: { level: 'team', of: (state, { cardId, to }) => tyingProjects(state, cardId, to) },
  run(state, { cardId, linkId, to }) {
    return overOpenCard(state, cardId, () => {
      const row = linkRow(state, linkId, { cardId }, boardsOf(state, { cardId }) ?? [], to);
      return 'code' in row ? row : done([add('link', row)]);
    });
  },
  inverse: (_before, { linkId }) => ({ name: 'card.unlink', args: { linkId } }),
});
