import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { titleKey } from '../title-key.ts';

export const organisationKinds = [
  'school',
  'kindergarten',
  'further-education',
  'centre',
  'university',
  'authority',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const MAX_ORGANISATIONS = 2000;

/** An entry of the centre's register of places and partners. */
export const organisationSchema = z.strictObject({
  id: uuid,
  title: line(300),
  /** What people call it: «Школа № 358»; null when the title is short enough. */
  shortTitle: line(100).nullable(),
  kind: z.enum(organisationKinds),
  address: line(300).nullable(),
  /** No longer offered; what already names it goes on doing so. */
  archivedAt: moment.nullable(),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** What people call it. */
export function organisationName({ title, shortTitle }: Organisation): string {
  return shortTitle ?? title;
}

/**
 * Why the title cannot be given; undefined when it can. Titles that differ in case, «ё», quotes, spaces or «№» alone are
 * the same title.
 */
export function titleFault(state: State, title: string, ownId?: string): Refusal | undefined {
  const wanted = titleKey(title);
  for (const other of state.organisation.values()) {
    if (other.id === ownId || titleKey(other.title) !== wanted) continue;
    return refuse(other.archivedAt === null ? 'organisation-exists' : 'organisation-in-archive', {
      title: other.title,
    });
  }
  return undefined;
}
