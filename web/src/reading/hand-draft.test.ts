import { meaningSchema } from '@kaskad/shared/domain/schedule/meaning-schema.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { expect, test } from 'vitest';
import { spelledOut } from './grammar.ts';
import { draftOf, type HandDraft, handKinds, handPers, meaningOf } from './hand-draft.ts';

const empty = draftOf(readSchedule('', {}));
const whole: HandDraft = { ...empty, start: '2021-09-01', end: '2024-08-31' };

test.each(handKinds)('%s by hand is a meaning that can be kept and asks nothing', (kind) => {
  const meaning = meaningOf({ ...whole, kind });
  if (typeof meaning === 'string') throw new Error(meaning);
  expect(meaningSchema.safeParse(spelledOut(meaning)).success).toBe(true);
  expect(spelledOut(meaning).question).toBeNull();
});

test('one day is a day, two are a stretch', () => {
  expect(meaningOf({ ...empty, kind: 'days', start: '2022-10-05' })).toMatchObject({
    kind: 'date',
    end: '2022-10-05',
  });
  expect(meaningOf({ ...whole, kind: 'days' })).toMatchObject({ kind: 'range' });
});

test('a yearly window over New Year has its windows, each whole', () => {
  const meaning = meaningOf({ ...whole, kind: 'yearly', fromMonth: 10, toMonth: 2 });
  if (typeof meaning === 'string') throw new Error(meaning);
  expect(spelledOut(meaning).windows).toEqual([
    ['2021-10-01', '2022-02-28'],
    ['2022-10-01', '2023-02-28'],
    ['2023-10-01', '2024-02-29'],
  ]);
});

test.each(handPers)('a quota for each %s stays one after it was spelled out', (per) => {
  const meaning = meaningOf({ ...whole, kind: 'quota', count: '2', per });
  if (typeof meaning === 'string') throw new Error(meaning);
  expect(spelledOut(meaning).minPerPeriod).toEqual({ count: 2, per });
});

test('what is missing or wrong is named', () => {
  expect(meaningOf({ ...empty, kind: 'days' })).toBe('missing');
  expect(meaningOf({ ...empty, kind: 'deadline' })).toBe('missing');
  expect(meaningOf({ ...whole, kind: 'days', end: '2020-01-01' })).toBe('reversed');
  expect(meaningOf({ ...whole, kind: 'quota', count: '0' })).toBe('countWrong');
  expect(meaningOf({ ...whole, kind: 'quota', count: 'два' })).toBe('countWrong');
});

test.each([
  ['ежегодно, октябрь–февраль', 'yearly'],
  ['не менее 1 раза в учебном полугодии', 'quota'],
  ['непрерывно', 'steady'],
  ['до 31.05.2022', 'deadline'],
  ['с 1 сентября 2022 года', 'open'],
  ['30.09.2021', 'days'],
  ['по мере необходимости', 'demand'],
])('«%s» opens as %s', (phrase, kind) => {
  const context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
  expect(draftOf(readSchedule(phrase, context)).kind).toBe(kind);
});
