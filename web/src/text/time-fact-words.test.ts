import type { OccurrenceFact } from '@kaskad/shared/domain/card/occurrence-fact.ts';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { dateWriter } from './format/date.ts';
import { ru } from './ru.ts';
import { timeFactWords } from './time-fact-words.ts';
import { translator } from './translate.ts';

test.each<[OccurrenceFact, string, string]>([
  [
    {
      ...{ kind: 'time-held', startsOn: '2022-10-12', endsOn: '2022-10-12' },
      ...{ heldOn: '2022-10-12', attended: 24, result: 'Сборник' },
    },
    'проведено 12 октября 2022, пришли 24 человека. Что получилось: «Сборник»',
    'held on 12 October 2022, 24 people came. What came of it: “Сборник”',
  ],
  [
    {
      ...{ kind: 'time-retold', startsOn: null, endsOn: '2022-10-10' },
      ...{ heldOn: '2022-10-12', attended: null, result: null },
    },
    'проведено 12 октября 2022 (по плану до 10 октября 2022): отметка изменена',
    'held on 12 October 2022 (planned for by 10 October 2022): told anew',
  ],
  [
    { kind: 'time-unheld', startsOn: null, endsOn: null, heldOn: '2022-10-12' },
    'отметка о проведении 12 октября 2022 снята',
    'no longer marked as held on 12 October 2022',
  ],
  [
    { kind: 'time-cancelled', startsOn: '2022-10-12', endsOn: '2022-10-13', reason: 'Карантин' },
    'проведение отменено: 12–13 октября 2022. Причина: Карантин',
    'one time was cancelled: 12–13 October 2022. Reason: Карантин',
  ],
  [
    { kind: 'time-restored', startsOn: '2022-10-12', endsOn: '2022-10-13' },
    'проведение снова в плане: 12–13 октября 2022',
    'one time is planned again: 12–13 October 2022',
  ],
  [
    {
      kind: 'time-moved',
      was: { startsOn: '2022-10-12', endsOn: '2022-10-12' },
      now: { startsOn: null, endsOn: '2022-10-19' },
    },
    'проведение перенесено: было 12 октября 2022, стало до 19 октября 2022',
    'one time was moved: was 12 October 2022, now by 19 October 2022',
  ],
  [
    { kind: 'time-planned', startsOn: '2022-10-12', endsOn: '2022-10-12' },
    'в план добавлено проведение: 12 октября 2022',
    'one more time was planned: 12 October 2022',
  ],
  [
    { kind: 'time-unplanned', startsOn: '2022-10-12', endsOn: '2022-10-12' },
    'из плана убрано проведение: 12 октября 2022',
    'one time was taken out of the plan: 12 October 2022',
  ],
  [
    { kind: 'times-replanned', added: 3, removed: 0 },
    'в план добавлены 3 проведения',
    '3 times were planned',
  ],
  [
    { kind: 'times-replanned', added: 0, removed: 5 },
    'из плана убрано 5 проведений',
    '5 times were taken out of the plan',
  ],
  [
    { kind: 'times-replanned', added: 2, removed: 1 },
    'план проведений изменён: добавлено 2, убрано 1',
    'the plan of times changed: 2 added, 1 taken out',
  ],
])('%j is told as %s', (fact, russian, english) => {
  expect(told(fact, 'ru')).toBe(russian);
  expect(told(fact, 'en')).toBe(english);
});

/** With plain spaces in place of those that keep a date together. */
function told(fact: OccurrenceFact, language: 'ru' | 'en'): string {
  const t = translator(language, language === 'ru' ? ru : en);
  return timeFactWords(fact, { t, date: dateWriter(language, t) }).replaceAll('\u00A0', ' ');
}
