import { z } from 'zod';
import { boardsOf } from '../card/card.ts';
import type { Change } from '../changes.ts';
import { put } from '../changes.ts';
import type { Env } from '../env.ts';
import { moment, prose, uuid } from '../fields.ts';
import type { State } from '../state.ts';
import { textIdOf } from '../text/text.ts';

export const MAX_COMMENT = 5000;
export const MAX_MENTIONS = 20;
/** As many remarks as one card holds; removed ones count. */
export const MAX_COMMENTS = 1000;

/** A remark under a card. Its words are a text read on demand (`ownerKind` comment); who is meant travels with it. */
export const commentSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  writtenAt: moment,
  writtenBy: uuid,
  editedAt: moment.nullable(),
  removedAt: moment.nullable(),
  mentionIds: z.array(uuid).max(MAX_MENTIONS),
  /** Those of the mentioned who have seen it. */
  seenIds: z.array(uuid).max(MAX_MENTIONS),
});
export type Comment = z.infer<typeof commentSchema>;

/** What a person types into a remark: the words, and who is meant by the names in them. */
export const writtenFields = {
  body: prose(MAX_COMMENT),
  mentionIds: z.array(uuid).max(MAX_MENTIONS),
};

/** The projects on whose boards the card of a remark stands. Undefined without the remark. */
export function boardsOfComment(
  state: State,
  { commentId }: { readonly commentId: string },
): readonly string[] | undefined {
  const comment = state.comment.get(commentId);
  return comment === undefined ? undefined : boardsOf(state, comment);
}

/** The remarks of a card, the oldest first. */
export function commentsOf(state: State, cardId: string): Comment[] {
  return [...state.comment.where('cardId', cardId)].sort((a, b) =>
    a.writtenAt === b.writtenAt ? a.id.localeCompare(b.id) : a.writtenAt.localeCompare(b.writtenAt),
  );
}

/** The words of a remark as a row of their own; empty ones stand for a removed remark. */
export function wordsOf(commentId: string, body: string, env: Env): Change {
  return put('text', {
    id: textIdOf(commentId, 'comment'),
    ownerKind: 'comment',
    ownerId: commentId,
    field: 'comment',
    body,
    updatedAt: env.now,
    updatedBy: env.actor,
  });
}

/** True for a change that carries the words of a remark: they are kept in their own row alone, never in the journal. */
export function isWordsOfComment(change: Change): boolean {
  return change.kind === 'text' && change.row.ownerKind === 'comment';
}
