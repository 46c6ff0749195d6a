import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { boardsOfComment } from './comment.ts';
import { awaits, isMentionable } from './mention.ts';

const args = z.strictObject({ commentIds: z.array(uuid).min(1).max(200) });

/**
 * Marks remarks that mention the person who asks as seen. Observers are mentioned and see as well. What no longer
 * mentions them is passed over: its author may have changed it meanwhile.
 */
export const seeComment = defineCommand({
  name: 'comment.see',
  args,
  may: { level: 'viewer', of: boardsOfAll },
  run(state, { commentIds }, env) {
    const comments = [...new Set(commentIds)].map((id) => state.comment.get(id));
    const changes = [];
    for (const comment of comments) {
      if (comment === undefined || !isMentionable(state, comment.cardId, env.actor))
        return refuse('not-found');
      if (!awaits(comment, env.actor)) continue;
      const seenIds = comment.mentionIds.filter(
        (id) => id === env.actor || comment.seenIds.includes(id),
      );
      changes.push(...set('comment', comment, { seenIds }));
    }
    return done(changes);
  },
});

function boardsOfAll(state: State, { commentIds }: z.output<typeof args>) {
  const boards = commentIds.map((commentId) => boardsOfComment(state, { commentId }));
  return boards.includes(undefined) ? undefined : boards.flatMap((ids) => ids ?? []);
}
