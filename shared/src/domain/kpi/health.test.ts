import { expect, test } from 'vitest';
import { buildKpis, idOf, type Told } from '../../testing/kpi-rows.ts';
import { figuresOf } from './figures-of.ts';
import type { Kpi } from './kpi.ts';

type Case = readonly [
  what: string,
  kpi: Partial<Kpi>,
  measured: readonly Told[],
  today: string,
  expected: string,
];

const at = (measuredOn: string, value: number): Told => ({ measuredOn, value });
const trend = { kind: 'trend', comparator: 'up', value: null, gathers: 'last' } as const;
const once = { period: 'once' } as const;

const cases: readonly Case[] = [
  ['it has not begun', {}, [], '2019-12-31', 'not-started: not-begun'],
  ['nothing was measured', {}, [], '2020-06-01', 'no-data: nothing-measured'],
  [
    'nothing was measured at all when it was due',
    {},
    [],
    '2025-06-01',
    'no-data: nothing-measured',
  ],
  [
    'the target of the year is reached',
    {},
    [at('2020-02-01', 10)],
    '2020-03-01',
    'met: target-reached',
  ],
  [
    'more stands than should by now',
    {},
    [at('2020-02-01', 9)],
    '2020-03-01',
    'on-track: above-plan',
  ],
  ['less stands than should by now', {}, [at('2020-02-01', 1)], '2020-12-01', 'behind: below-plan'],
  [
    'its time is over and the target was not reached',
    {},
    [at('2024-02-01', 9)],
    '2025-01-01',
    'missed: due-passed',
  ],
  [
    'its time is over and the target was reached',
    {},
    [at('2024-02-01', 12)],
    '2025-01-01',
    'met: target-reached',
  ],
  [
    'a bound is kept so far',
    { comparator: 'at-most' },
    [at('2020-02-01', 3)],
    '2020-03-01',
    'on-track: above-plan',
  ],
  [
    'a bound was kept to the end',
    { comparator: 'at-most' },
    [at('2024-02-01', 3)],
    '2025-03-01',
    'met: target-reached',
  ],
  [
    'a bound is passed',
    { comparator: 'at-most' },
    [at('2020-02-01', 30)],
    '2020-03-01',
    'behind: below-plan',
  ],
  [
    'there is no target',
    { value: null },
    [at('2020-02-01', 3)],
    '2020-03-01',
    'unclear: no-target',
  ],
  [
    'nobody chose the reading',
    { cumulative: true },
    [at('2020-02-01', 3)],
    '2020-03-01',
    'unclear: reading-unchosen',
  ],
  [
    'one point tells no direction',
    trend,
    [at('2020-02-01', 3)],
    '2020-03-01',
    'unclear: one-point',
  ],
  [
    'it goes the right way',
    trend,
    [at('2020-02-01', 3), at('2021-02-01', 4)],
    '2021-03-01',
    'on-track: above-plan',
  ],
  [
    'it went the right way',
    { ...trend, ...once },
    [at('2020-02-01', 3), at('2021-02-01', 4)],
    '2025-03-01',
    'met: target-reached',
  ],
  [
    'it goes the wrong way',
    trend,
    [at('2020-02-01', 3), at('2021-02-01', 2)],
    '2021-03-01',
    'behind: below-plan',
  ],
  ['a fact is so', { ...once, kind: 'fact' }, [{ met: true }], '2021-03-01', 'met: target-reached'],
  [
    'a fact is not so yet',
    { ...once, kind: 'fact' },
    [{ met: false }],
    '2021-03-01',
    'behind: below-plan',
  ],
  [
    'a fact was not so when it was due',
    { ...once, kind: 'fact' },
    [{ met: false }],
    '2025-03-01',
    'missed: due-passed',
  ],
  [
    'it is told in words',
    { kind: 'text' },
    [{ body: 'Обеспечено' }],
    '2020-07-01',
    'on-track: no-target',
  ],
  [
    'more were counted than there are',
    { kind: 'share' },
    [{ numerator: 3, denominator: 2 }],
    '2020-07-01',
    'unclear: numerator-over-denominator',
  ],
  [
    'nobody told the headcount',
    { kind: 'share', populationId: idOf('heads') },
    [{ numerator: 3 }],
    '2020-07-01',
    'unclear: no-headcount',
  ],
];

test.each(cases)('%s', (_, kpi, measured, today, expected) => {
  const { health, reason } = judged(kpi, measured, today);
  expect(`${health}: ${reason.code}`).toBe(expected);
});

test('while a year is young and silent the year before speaks, and the reason says which', () => {
  const before = [at('2020-02-01', 10)];
  const young = judged({}, before, '2021-02-01');
  expect([young.health, young.reason.params['startsOn']]).toEqual(['met', '2020-01-01']);
  const missed = judged({}, [at('2020-02-01', 9)], '2021-02-01');
  expect([missed.health, missed.reason.code]).toEqual(['missed', 'due-passed']);
  const late = judged({}, before, '2021-11-01');
  expect([late.health, late.reason.params['startsOn']]).toEqual(['no-data', '2021-01-01']);
});

test('a running total is judged by where it should stand by now', () => {
  const running = { cumulative: true, reading: 'adds-up' } as const;
  expect(judged(running, [at('2020-02-01', 14)], '2021-02-15').health).toBe('on-track');
  expect(judged(running, [at('2020-02-01', 14)], '2021-12-15').health).toBe('behind');
});

test('the reason tells the figure, the target and the plan, unrounded', () => {
  const { reason, planToDate } = judged({}, [at('2020-02-01', 1.005)], '2020-12-01');
  expect(reason.params).toEqual({
    startsOn: '2020-01-01',
    dueOn: '2020-12-31',
    value: 1.005,
    target: 10,
    plan: planToDate,
  });
});

function judged(fields: Partial<Kpi>, measured: readonly Told[], today: string) {
  const kpis = buildKpis();
  kpis.kpi('kpi', fields);
  for (const [index, told] of measured.entries()) kpis.measure('kpi', `of ${index}`, told);
  return figuresOf(kpis.state, kpis.known('kpi'), today);
}
