import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { MAX_COMMENTS, wordsOf, writtenFields } from './comment.ts';
import { unseeing } from './mention.ts';

/**
 * Writes a remark under a card, also under one whose sprint is closed: a remark changes nothing of what was frozen.
 * Whoever mentions themselves has seen it.
 */
export const addComment = defineCommand({
  name: 'comment.add',
  args: z.strictObject({ commentId: uuid, cardId: uuid, ...writtenFields }),
  may: { level: 'team', of: boardsOf },
  run(state, { commentId, cardId, body, mentionIds }, env) {
    if (state.comment.get(commentId) !== undefined) return refuse('id-taken');
    if ([...state.comment.where('cardId', cardId)].length >= MAX_COMMENTS)
      return refuse('too-many-items', { limit: MAX_COMMENTS });
    const mentioned = [...new Set(mentionIds)];
    const refusal = unseeing(state, cardId, mentioned);
    if (refusal !== undefined) return refusal;
    return done([
      add('comment', {
        id: commentId,
        cardId,
        writtenAt: env.now,
        writtenBy: env.actor,
        editedAt: null,
        removedAt: null,
        mentionIds: mentioned,
        seenIds: mentioned.filter((id) => id === env.actor),
      }),
      wordsOf(commentId, body, env),
    ]);
  },
});
