import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { yearPlan } from './year-plan.ts';

test('events stand in their months, months in academic years', () => {
  const plan = yearPlan([
    event('autumn', { startsOn: '2022-10-03' }),
    event('summer', { startsOn: '2022-06-01', endsOn: '2022-09-30' }),
    event('also autumn', { startsOn: '2022-10-01' }),
  ]);
  expect(plan.undated).toEqual([]);
  expect(
    plan.years.map(({ year, months }) => [
      year,
      months.map(({ month, events }) => [month, events.map(({ title }) => title)]),
    ]),
  ).toEqual([
    [2021, [['2022-06', ['summer']]]],
    [2022, [['2022-10', ['also autumn', 'autumn']]]],
  ]);
});

test('an event that only names its end stands there; one without any day has no month', () => {
  const plan = yearPlan([event('until', { endsOn: '2023-05-31' }), event('regularly')]);
  expect(plan.years.map(({ months }) => months.map(({ month }) => month))).toEqual([['2023-05']]);
  expect(plan.undated.map(({ title }) => title)).toEqual(['regularly']);
});

test('stages, initiatives and cancelled events are left out', () => {
  const plan = yearPlan([
    event('stage', { kind: 'stage', startsOn: '2022-10-03' }),
    event('initiative', { kind: 'initiative' }),
    event('cancelled', { cancelledAt: '2022-10-03T09:00:00.000Z', cancelReason: 'x' }),
  ]);
  expect(plan).toEqual({ years: [], undated: [] });
});

function event(title: string, fields: Partial<Card> = {}): Card {
  return buildSprints().putCard(title, fields);
}
