import { z } from 'zod';
import { calendarDate, line, moment, uuid } from '../fields.ts';
import type { State } from '../state.ts';

/** The one row of the organisation and its programme; `id` is the cascade's own id. */
export const cascadeSchema = z.strictObject({
  id: uuid,
  organisationName: line(300),
  organisationShortName: line(80),
  programmeTitle: line(300),
  programmeStartsOn: calendarDate.nullable(),
  programmeEndsOn: calendarDate.nullable(),
  demonstration: z.boolean(),
  /** Domain time minus real time, in milliseconds; 0 unless this is a demonstration. */
  clockOffsetMs: z.int(),
  /** Edition of the catalogue of directions; every change of the catalogue makes the next one. */
  catalogueVersion: z.int().min(1),
  catalogueAt: moment,
});
export type Cascade = z.infer<typeof cascadeSchema>;

/** The one row of a founded cascade. */
export function cascadeOf(state: State): Cascade | undefined {
  for (const row of state.cascade.values()) return row;
  return undefined;
}
