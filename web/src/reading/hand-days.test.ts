import { precisions } from '@kaskad/shared/domain/card/card.ts';
import { daysOf } from '@kaskad/shared/domain/schedule/days-of.ts';
import { meaningSchema } from '@kaskad/shared/domain/schedule/meaning-schema.ts';
import { expect, test } from 'vitest';
import { meaningOfDays } from './hand-days.ts';

test.each(precisions)(
  'days to the %s that were chosen by hand come back from their meaning',
  (precision) => {
    for (const days of [
      { startsOn: '2022-09-01', endsOn: '2022-11-30', precision },
      { startsOn: null, endsOn: '2022-11-30', precision },
    ]) {
      const meaning = meaningOfDays(days);
      expect(meaningSchema.safeParse(meaning).success).toBe(true);
      expect(meaning === null ? null : daysOf(meaning)).toEqual(days);
    }
  },
);

test('no days are no meaning, a beginning alone is one day', () => {
  expect(meaningOfDays({ startsOn: null, endsOn: null, precision: null })).toBeNull();
  expect(meaningOfDays({ startsOn: '2022-09-30', endsOn: null, precision: 'day' })).toMatchObject({
    kind: 'date',
    end: '2022-09-30',
  });
});
