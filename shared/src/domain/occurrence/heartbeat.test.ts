import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { addDays } from '../schedule/day.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { heartbeatOf, isEndless, lastSignOf, schoolDaysSince } from './heartbeat.ts';

const card = {
  createdAt: '2021-09-01T08:00:00.000Z',
  phase: 'running',
  cancelledAt: null,
} as const;
const meaning = readSchedule('регулярно', {
  ...{ projectStart: '2021-09-01', projectEnd: '2024-08-31' },
});

test('C7 thirty days after the last sign it is alive, on the thirty-first it is stale', () => {
  expect(at('2022-02-01', '2022-03-03')).toMatchObject({ state: 'alive', days: 30, limit: 30 });
  expect(at('2022-02-01', '2022-03-04')).toMatchObject({ state: 'stale', days: 31 });
});

test('C7 the summer does not age: work seen on 20 June is alive on 10 September and stale on 21', () => {
  expect(at('2022-06-20', '2022-06-30')).toMatchObject({ state: 'alive', days: 10 });
  expect(at('2022-06-20', '2022-09-10')).toMatchObject({ state: 'alive', days: 20 });
  expect(at('2022-06-20', '2022-09-20')).toMatchObject({ state: 'alive', days: 30 });
  expect(at('2022-06-20', '2022-09-21')).toMatchObject({ state: 'stale', days: 31 });
});

test('C7 it is never stale in July and August, and stale again with September', () => {
  for (const day of ['2022-07-01', '2022-08-15', '2022-08-31'])
    expect(at('2022-03-01', day).state).toBe('resting');
  expect(at('2022-03-01', '2022-06-30').state).toBe('stale');
  expect(at('2022-03-01', '2022-09-01').state).toBe('stale');
});

test('another number of days can be agreed on', () => {
  expect(at('2022-02-01', '2022-02-09', 7)).toMatchObject({ state: 'stale', days: 8, limit: 7 });
  expect(at('2022-02-01', '2022-02-08', 7).state).toBe('alive');
});

test('without a sign it counts from its beginning, or from when its card was made', () => {
  expect(at(null, '2021-10-01')).toMatchObject({ state: 'alive', days: 30, lastOn: null });
  expect(at(null, '2021-10-02').state).toBe('stale');
  const late = { ...card, createdAt: '2022-03-01T08:00:00.000Z' };
  const of = (today: string) => heartbeatOf({ meaning, heartbeatDays: null }, late, null, today);
  expect(of('2022-03-31').state).toBe('alive');
  expect(of('2022-04-01').state).toBe('stale');
});

test('before its beginning and after its end nothing is asked, nor of what is done or given up', () => {
  expect(at(null, '2021-08-20').state).toBe('ahead');
  expect(at('2022-02-01', '2024-09-01').state).toBe('over');
  const of = (fields: object) =>
    heartbeatOf({ meaning, heartbeatDays: null }, { ...card, ...fields }, null, '2022-05-01').state;
  expect(of({ phase: 'done' })).toBe('over');
  expect(of({ cancelledAt: '2022-04-01T08:00:00.000Z' })).toBe('over');
});

test('school days are those outside of July and August, whatever the span', () => {
  for (let length = 0; length < 800; length += 7) {
    const to = addDays('2021-05-13', length);
    let count = 0;
    for (let day = addDays('2021-05-13', 1); day <= to; day = addDays(day, 1))
      if (!['07', '08'].includes(day.slice(5, 7))) count++;
    expect(schoolDaysSince('2021-05-13', to), to).toBe(count);
  }
  expect(schoolDaysSince('2022-02-02', '2022-02-01')).toBe(0);
});

test('signs are what was held and what was proved, not what is planned or called off', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Сопровождение', 'ежемесячно');
  expect(lastSignOf(world.state, cardId)).toBeNull();
  world.hold('Сопровождение', '2022-09-20');
  expect(lastSignOf(world.state, cardId)).toBe('2022-09-20');
  world.prove('Сопровождение');
  expect(lastSignOf(world.state, cardId)).toBe('2022-10-03');
  const evidenceId = [...world.state.evidence.values()][0]?.id;
  world.must(world.member, 'evidence.remove', { evidenceId });
  expect(lastSignOf(world.state, cardId)).toBe('2022-09-20');
});

test('endless is what has no occasions: constantly, regularly, through the year', () => {
  const context = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
  const is = (phrase: string) => isEndless(readSchedule(phrase, context));
  expect(['постоянно', 'регулярно', 'непрерывно', 'в течение года'].map(is)).toEqual(
    Array(4).fill(true),
  );
  expect(['ежемесячно', 'октябрь 2021', 'по запросу', 'раз в год'].map(is)).toEqual(
    Array(4).fill(false),
  );
});

function at(lastOn: string | null, today: string, heartbeatDays: number | null = null) {
  return heartbeatOf({ meaning, heartbeatDays }, card, lastOn, today);
}
