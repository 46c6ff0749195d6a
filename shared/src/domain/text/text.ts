import { z } from 'zod';
import { derivedId } from '../env.ts';
import { moment, uuid } from '../fields.ts';
import { passportFields } from '../project/project.ts';

/** Long texts live outside the replica and are read on demand; their changes still pass through the journal. */
export const textOwners = ['card', 'project', 'comment'] as const;
export const textFields = ['description', 'comment', ...passportFields] as const;

export const MAX_TEXT = 20_000;

export const textSchema = z.strictObject({
  /** Derived from owner and field, so that a text has one row for ever. */
  id: uuid,
  ownerKind: z.enum(textOwners),
  ownerId: uuid,
  field: z.enum(textFields),
  body: z.string().max(MAX_TEXT),
  updatedAt: moment,
  updatedBy: uuid,
});
export type Text = z.infer<typeof textSchema>;
export type TextField = (typeof textFields)[number];

/** The id of the one row that holds a text of an owner. */
export function textIdOf(ownerId: string, field: TextField): string {
  return derivedId(ownerId, `text/${field}`);
}
