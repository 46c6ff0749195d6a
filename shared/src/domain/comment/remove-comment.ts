import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { isLead } from '../member/member.ts';
import { refuse } from '../refusal.ts';
import { boardsOfComment, wordsOf } from './comment.ts';

/**
 * Takes a remark away: one's own, or anybody's for the lead of the card's home. That there was one stays; its words go,
 * and it calls nobody any more.
 */
export const removeComment = defineCommand({
  name: 'comment.remove',
  args: z.strictObject({ commentId: uuid }),
  may: { level: 'team', of: boardsOfComment },
  run(state, { commentId }, env) {
    const comment = state.comment.get(commentId);
    const card = comment && state.card.get(comment.cardId);
    if (comment === undefined || card === undefined) return refuse('not-found');
    if (comment.writtenBy !== env.actor && !isLead(state, card.projectId, env.actor))
      return refuse('comment-not-yours');
    if (comment.removedAt !== null) return refuse('comment-removed');
    return done([
      ...set('comment', comment, { removedAt: env.now, mentionIds: [], seenIds: [] }),
      wordsOf(commentId, '', env),
    ]);
  },
});
