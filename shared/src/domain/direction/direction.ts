import { z } from 'zod';
import { calendarDate, line, moment, uuid } from '../fields.ts';

export const directionLevels = ['national', 'federal'] as const;
export const successorConfidences = ['high', 'medium', 'low'] as const;

/** A National Project or one of its federal projects, with the years it is in force and what continues it. */
export const directionSchema = z.strictObject({
  id: uuid,
  code: line(8),
  level: z.enum(directionLevels),
  parentCode: line(8).nullable(),
  nameRu: line(300),
  nameEn: line(300),
  startsOn: calendarDate,
  endsOn: calendarDate,
  successors: z.array(z.strictObject({ code: line(8), confidence: z.enum(successorConfidences) })),
  /** Taken out of the catalogue: what is linked stays so, nothing new is. */
  retiredAt: moment.nullable(),
});
export type Direction = z.infer<typeof directionSchema>;
