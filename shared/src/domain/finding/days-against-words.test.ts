import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'days-against-words';

test('a day inside of what the words mean is no contradiction, one outside is', () => {
  const plan = buildPlans();
  plan.worded('Внутри', 'октябрь 2022 г.');
  plan.worded('Снаружи', 'октябрь 2022 г.');
  plan.setCard('Внутри', day('2022-10-12'));
  plan.setCard('Снаружи', day('2022-11-12'));
  expect(plan.titles(rule)).toEqual([['Снаружи']]);
});

test('a card without days, or without words, contradicts nothing', () => {
  const plan = buildPlans();
  plan.worded('Без дней', 'октябрь 2022 г.');
  plan.setCard('Без дней', { startsOn: null, endsOn: null, precision: null });
  plan.event('Без слов', day('2022-11-12'));
  expect(plan.titles(rule)).toEqual([]);
});

test.each([
  ['days-of-words', '2022-10-01'],
  ['words-of-days', '2022-11-12'],
] as const)('%s mends it, the words stay', (code, startsOn) => {
  const plan = buildPlans();
  plan.worded('Семинар', 'октябрь 2022 г.');
  plan.setCard('Семинар', day('2022-11-12'));
  expect(plan.mend(rule, code)).toEqual([]);
  expect(plan.cardRow('Семинар')).toMatchObject({ startsOn, scheduleText: 'октябрь 2022 г.' });
});

function day(on: string) {
  return { startsOn: on, endsOn: on, precision: 'day' } as const;
}
