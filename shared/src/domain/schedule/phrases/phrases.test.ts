import { expect, test } from 'vitest';
import { readSchedule } from '../read-schedule.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { periods } from './periods.ts';
import { recurring } from './recurring.ts';
import { shortMeaning } from './short-meaning.ts';

test.each([...dates, ...periods, ...recurring, ...deadlines])(
  '«%s», %j: %s',
  (phrase, context, expected) => {
    const meaning = readSchedule(phrase, context);
    const [kind] = expected.split(' ');
    if (expected.endsWith('?')) {
      expect(meaning.question).not.toBeNull();
      if (kind !== '?') expect(meaning.kind).toBe(kind);
    } else {
      expect(shortMeaning(meaning)).toBe(expected);
    }
  },
);
