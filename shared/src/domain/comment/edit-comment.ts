import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { boardsOfComment, wordsOf, writtenFields } from './comment.ts';
import { unseeing } from './mention.ts';

/** Writes one's own remark anew. Who was mentioned and still is has seen it as before; who is so now has not. */
export const editComment = defineCommand({
  name: 'comment.edit',
  args: z.strictObject({ commentId: uuid, ...writtenFields }),
  may: { level: 'team', of: boardsOfComment },
  run(state, { commentId, body, mentionIds }, env) {
    const comment = state.comment.get(commentId);
    if (comment === undefined) return refuse('not-found');
    if (comment.writtenBy !== env.actor) return refuse('comment-not-yours');
    if (comment.removedAt !== null) return refuse('comment-removed');
    const mentioned = [...new Set(mentionIds)];
    const refusal = unseeing(state, comment.cardId, mentioned, comment.mentionIds);
    if (refusal !== undefined) return refusal;
    const hasSeen = (id: string) => comment.seenIds.includes(id) || id === env.actor;
    return done([
      ...set('comment', comment, {
        editedAt: env.now,
        mentionIds: mentioned,
        seenIds: mentioned.filter(hasSeen),
      }),
      wordsOf(commentId, body, env),
    ]);
  },
});
