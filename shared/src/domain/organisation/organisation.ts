import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';

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
