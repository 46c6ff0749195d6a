import { expect, test } from 'vitest';
import { buildPeriods, rollOver } from '../../testing/periods.ts';
import {
  isLoose,
  lastYearOf,
  nextYear,
  periodWords,
  repeatable,
  schoolYearDays,
  schoolYearOf,
} from './period.ts';

test('each mode has its word', () => {
  const words = (['sprints', 'cyclogram', 'cohort'] as const).map(periodWords);
  expect(words).toEqual(['sprint', 'year', 'checkpoint']);
});

test.each([
  ['2022-08-31', 2021],
  ['2022-09-01', 2022],
  ['2022-12-31', 2022],
  ['2023-01-01', 2022],
])('the day %s lies in the school year %i', (day, number) => {
  expect(schoolYearOf(day)).toBe(number);
});

test('a school year begins in September and ends in August, and its days lie in it', () => {
  const { startsOn, endsOn } = schoolYearDays(2023);
  expect([startsOn, endsOn]).toEqual(['2023-09-01', '2024-08-31']);
  expect([startsOn, endsOn].map(schoolYearOf)).toEqual([2023, 2023]);
});

test('the next year follows the last one, and is the one of today when there is none', () => {
  const world = buildPeriods('cyclogram');
  expect(nextYear(world.state, world.sprints, '2022-10-03')).toBe(2022);
  rollOver(world, 2019);
  expect(nextYear(world.state, world.sprints, '2022-10-03')).toBe(2020);
});

test('what may come again: live events of the last year and of none, by date; nothing that has come again already', () => {
  const world = buildPeriods('cyclogram');
  for (const [name, startsOn] of [
    ['поздняя', '2022-02-01'],
    ['ранняя', '2021-10-01'],
  ] as const)
    world.putCard(name, { startsOn });
  world.putCard('без срока');
  world.putCard('отменённая', { cancelledAt: world.now, cancelReason: 'Нет заявок' });
  world.putCard('этап', { kind: 'stage' });
  const titles = () => repeatable(world.state, world.sprints).map(({ title }) => title);
  expect(titles()).toEqual(['ранняя', 'поздняя', 'без срока']);
  rollOver(world, 2021, { repeat: ['ранняя'], take: ['поздняя'] });
  expect(titles()).toEqual(['поздняя', 'ранняя', 'без срока']);
  const again = world.cardRow('ранняя 2021');
  expect(repeatable(world.state, world.sprints)).toContainEqual(again);
  expect(lastYearOf(world.state, again)?.id).toBe(world.id('ранняя'));
  expect(lastYearOf(world.state, world.cardRow('без срока'))).toBeUndefined();
  world.bring(2021, 'active');
  rollOverAfter(world);
  expect(titles()).toEqual([]);
});

test('loose are unfinished events of no year', () => {
  const world = buildPeriods('cyclogram');
  expect(isLoose(world.putCard('свободная'))).toBe(true);
  expect(isLoose(world.putCard('сделанная', { phase: 'done' }))).toBe(false);
  expect(isLoose(world.putCard('этап', { kind: 'stage' }))).toBe(false);
  rollOver(world, 2021, { take: ['свободная'] });
  expect(isLoose(world.cardRow('свободная'))).toBe(false);
});

/** Every event of no year moves into the next one, so that only what stands in it can come again. */
function rollOverAfter(world: ReturnType<typeof buildPeriods>): void {
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(2021) });
  rollOver(world, 2022, { take: ['без срока'] });
  world.must(world.lead, 'card.cancel', { cardId: world.id('без срока'), reason: 'Нет заявок' });
}
