import { expect, test } from 'vitest';
import { buildSeries, type Series } from '../../testing/series.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

const days = { startsOn: '2022-10-12', endsOn: '2022-10-13' };

test('one instance goes to other days; words, meaning and the others stay', () => {
  const world = monthly();
  const { scheduleText } = world.cardRow('Совещание');
  const others = world.occurrences('Совещание').slice(1);
  const { id: occurrenceId } = world.occurrence('Совещание');
  world.must(world.member, 'occurrence.move', { occurrenceId, ...days });
  expect(world.state.occurrence.get(occurrenceId)).toMatchObject(days);
  expect(world.occurrences('Совещание')).toEqual(expect.arrayContaining(others));
  expect(world.cardRow('Совещание').scheduleText).toBe(scheduleText);
});

test('days in the wrong order are refused', () => {
  const world = monthly();
  expect(refused(world, { startsOn: '2022-10-14' })).toBe('dates-reversed');
});

test('what was held or called off has its days for good', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' });
  expect(refused(world)).toBe('occurrence-cancelled');
  world.must(world.member, 'occurrence.restore', { occurrenceId });
  world.hold('Совещание', '2022-09-20');
  expect(refused(world)).toBe('occurrence-held');
});

test('taken back, it stands where it stood', () => {
  const world = monthly();
  const before = rowsOf(world.state);
  const { id: occurrenceId } = world.occurrence('Совещание');
  doAndUndo(world, world.member, 'occurrence.move', { occurrenceId, ...days });
  expect(rowsOf(world.state)).toEqual(before);
});

test('the team may, others not', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  expect(verdicts(world, 'occurrence.move', { occurrenceId, ...days })).toEqual(forTeam);
});

function monthly(): Series {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  return world;
}

function refused(world: Series, more: Record<string, unknown> = {}): string {
  const { id: occurrenceId } = world.occurrence('Совещание');
  const args = { occurrenceId, ...days, ...more };
  return world.refused(world.member, 'occurrence.move', args).code;
}
