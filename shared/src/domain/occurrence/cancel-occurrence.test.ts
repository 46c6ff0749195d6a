import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('one instance is called off with its reason, the others go on; and it can come back', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  const others = world.occurrences('Совещание').slice(1);
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Карантин' });
  const called = { cancelledAt: world.now, cancelReason: 'Карантин' };
  expect(world.occurrence('Совещание')).toMatchObject(called);
  expect(world.occurrences('Совещание').slice(1)).toEqual(others);
  world.must(world.member, 'occurrence.restore', { occurrenceId });
  const back = { cancelledAt: null, cancelReason: null };
  expect(world.occurrence('Совещание')).toMatchObject(back);
});

test('what was held, or called off already, cannot be called off', () => {
  const world = monthly();
  world.hold('Совещание', '2022-09-20');
  const refused = (index: number) => {
    const { id: occurrenceId } = world.occurrence('Совещание', index);
    return world.refused(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' }).code;
  };
  expect(refused(0)).toBe('occurrence-held');
  const { id: occurrenceId } = world.occurrence('Совещание', 1);
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' });
  expect(refused(1)).toBe('occurrence-cancelled');
});

test('nothing of a closed year is called off or brought back', () => {
  const world = monthly();
  const [first, second] = world.occurrences('Совещание').map(({ id }) => id);
  world.must(world.member, 'occurrence.cancel', { occurrenceId: first, reason: 'Нет' });
  world.setCard('Совещание', { phase: 'done' });
  world.closeYear();
  const off = { occurrenceId: second, reason: 'Нет' };
  expect(world.refused(world.lead, 'occurrence.cancel', off).code).toBe('card-in-closed-sprint');
  const back = { occurrenceId: first };
  expect(world.refused(world.lead, 'occurrence.restore', back).code).toBe('card-in-closed-sprint');
});

test('both can be taken back', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' });
  expect(rowsOf(world.state)).toEqual(before);
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' });
  const called = rowsOf(world.state);
  doAndUndo(world, world.member, 'occurrence.restore', { occurrenceId });
  expect(rowsOf(world.state)).toEqual(called);
});

test('the team may, others not', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  const args = { occurrenceId, reason: 'Нет' };
  expect(verdicts(world, 'occurrence.cancel', args)).toEqual(forTeam);
  expect(verdicts(world, 'occurrence.restore', { occurrenceId })).toEqual(forTeam);
});

function monthly() {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  return world;
}
