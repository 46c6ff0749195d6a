import { expect, test } from 'vitest';
import { buildSeries, type Series } from '../../testing/series.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('a planned instance goes, the others stay', () => {
  const world = monthly();
  const [first, ...others] = world.occurrences('Совещание');
  world.must(world.member, 'occurrence.remove', { occurrenceId: first?.id });
  expect(world.occurrences('Совещание')).toEqual(others);
});

test('what was in no plan and was noted by mistake goes with its day', () => {
  const world = monthly();
  const args = { occurrenceId: world.id('one'), cardId: world.id('Совещание') };
  world.must(world.member, 'occurrence.add', { ...args, heldOn: '2022-09-05' });
  world.must(world.member, 'occurrence.remove', { occurrenceId: args.occurrenceId });
  expect(world.occurrences('Совещание')).toHaveLength(12);
});

test('what was held by the plan, called off or proved stays', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Нет' });
  expect(refused(world, 0)).toBe('occurrence-cancelled');
  world.hold('Совещание', '2022-10-01', 1);
  expect(refused(world, 1)).toBe('occurrence-held');
  world.prove('Совещание', 2);
  expect(refused(world, 2)).toBe('occurrence-proved');
  const evidenceId = [...world.state.evidence.values()][0]?.id;
  world.must(world.member, 'evidence.remove', { evidenceId });
  expect(refused(world, 2)).toBe('occurrence-proved');
});

test('taken back, it is there as it was', () => {
  const world = monthly();
  const before = rowsOf(world.state);
  const { id: occurrenceId } = world.occurrence('Совещание');
  doAndUndo(world, world.member, 'occurrence.remove', { occurrenceId });
  expect(rowsOf(world.state)).toEqual(before);
});

test('the team may, others not', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  expect(verdicts(world, 'occurrence.remove', { occurrenceId })).toEqual(forTeam);
});

function monthly(): Series {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  return world;
}

function refused(world: Series, index: number): string {
  const { id: occurrenceId } = world.occurrence('Совещание', index);
  return world.refused(world.member, 'occurrence.remove', { occurrenceId }).code;
}
