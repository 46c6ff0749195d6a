import { z } from 'zod';
import { moment, uuid } from '../fields.ts';

export const MAX_COMMENT = 5000;
export const MAX_MENTIONS = 20;

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
