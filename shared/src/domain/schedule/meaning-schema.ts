import { z } from 'zod';
import { calendarDate } from '../fields.ts';
import {
  frequencies,
  type Meaning,
  meaningKinds,
  pers,
  questionCodes,
  schedulePrecisions,
} from './meaning.ts';

const MOST_WINDOWS = 60;
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]|last)$/);
/** `MM-DD` of a year, `DD` of a month, and either with the period after. */
const deadline = z
  .string()
  .regex(/^((0[1-9]|1[0-2])-)?(0[1-9]|[12]\d|3[01]|last)( \(\+1 (year|month)\))?$/);
const weekday = z.int().min(1).max(7);
const nth = z.int().min(-5).max(5);

const windowSchema = z.strictObject({
  from: monthDay,
  to: monthDay,
  crossesYear: z.boolean(),
  weekday: weekday.exactOptional(),
  nth: nth.exactOptional(),
});

const recurrenceSchema = z.strictObject({
  freq: z.enum(frequencies),
  interval: z.int().min(1).max(100),
  window: windowSchema.exactOptional(),
  deadline: deadline.exactOptional(),
  byMonth: z.array(z.int().min(1).max(12)).max(12).exactOptional(),
  byWeekday: z.array(weekday).max(7).exactOptional(),
  nth: nth.exactOptional(),
  nths: z.array(nth).max(5).exactOptional(),
  part: z.enum(['week', 'tenDays']).exactOptional(),
  parts: z.array(windowSchema).max(12).exactOptional(),
  byMonthDay: z.array(z.int().min(-1).max(31)).max(31).exactOptional(),
});

/** A `Meaning` as it is saved and travels. */
export const meaningSchema = z.strictObject({
  kind: z.enum(meaningKinds),
  start: calendarDate.nullable(),
  end: calendarDate.nullable(),
  precision: z.enum(schedulePrecisions),
  recurrence: recurrenceSchema.nullable(),
  minPerPeriod: z.strictObject({ count: z.int().min(1).max(1000), per: z.enum(pers) }).nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  windows: z
    .array(z.tuple([calendarDate, calendarDate]))
    .max(MOST_WINDOWS)
    .nullable(),
  windowMonthDay: z.tuple([monthDay.nullable(), monthDay.nullable()]).nullable(),
  ambiguous: z.boolean(),
  question: z
    .strictObject({
      code: z.enum(questionCodes),
      params: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
      from: z.int().min(0),
      to: z.int().min(0),
    })
    .nullable(),
  openEnded: z.boolean(),
  inferred: z.array(z.enum(['start', 'end', 'year'])).max(3),
}) satisfies z.ZodType<Meaning>;
