import { expect, test } from 'vitest';
import { meaningSchema } from '../meaning-schema.ts';
import { readSchedule } from '../read-schedule.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { fresh } from './fresh.ts';
import { periods } from './periods.ts';
import { plans } from './plans.ts';
import { prose } from './prose.ts';
import { recurring } from './recurring.ts';
import { rough } from './rough.ts';
import { shortMeaning } from './short-meaning.ts';

const rows = [dates, periods, recurring, deadlines, prose, rough, plans, fresh].flat();

test.each(rows)('«%s», %j: %s', (phrase, context, expected) => {
  const meaning = readSchedule(phrase, context);
  expect(meaningSchema.safeParse(meaning).error).toBeUndefined();
  const [kind] = expected.split(' ');
  if (expected.endsWith('?')) {
    expect(meaning.question).not.toBeNull();
    if (kind !== '?') expect(meaning.kind).toBe(kind);
  } else {
    expect(shortMeaning(meaning)).toBe(expected);
  }
});
