import { expect, test } from 'vitest';
import { buildSeries, type Series } from '../../testing/series.ts';
import { changedSince, doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('an instance is held on its day, with what came of it; the others keep their own fate', () => {
  const world = monthly();
  const others = world.occurrences('Совещание').slice(1);
  const count = world.changes.length;
  world.must(world.member, 'occurrence.hold', {
    ...{ occurrenceId: world.occurrence('Совещание').id, heldOn: '2022-09-20' },
    ...{ result: 'Решили начать', attended: 24 },
  });
  expect(world.occurrence('Совещание')).toMatchObject({
    ...{ startsOn: '2022-09-01', endsOn: '2022-09-30', heldOn: '2022-09-20' },
    ...{ result: 'Решили начать', attended: 24 },
  });
  expect(world.occurrences('Совещание').slice(1)).toEqual(others);
  expect(changedSince(world, count)).toEqual(['set occurrence']);
});

test('what was not given stays, null takes the mark back', () => {
  const world = monthly();
  const { id: occurrenceId } = world.occurrence('Совещание');
  const ask = (args: object) =>
    world.must(world.member, 'occurrence.hold', { occurrenceId, ...args });
  ask({ heldOn: '2022-09-20', result: 'Решили', attended: 24 });
  ask({ heldOn: '2022-09-21' });
  expect(world.occurrence('Совещание')).toMatchObject({ heldOn: '2022-09-21', attended: 24 });
  ask({ heldOn: null, result: null, attended: null });
  expect(world.occurrence('Совещание')).toMatchObject({ heldOn: null, attended: null });
});

test('a day that has not come is refused, today is not', () => {
  const world = monthly();
  expect(refused(world, '2022-10-04')).toBe('held-in-future');
  world.hold('Совещание', '2022-10-03');
});

test('a day outside of the planned ones is told, before them and after', () => {
  const world = monthly();
  const told = (heldOn: string, index: number) => {
    const { id: occurrenceId } = world.occurrence('Совещание', index);
    const result = world.ask(world.member, 'occurrence.hold', { occurrenceId, heldOn });
    return result.ok ? result.done.warnings.map(({ code }) => code) : [];
  };
  expect(told('2022-10-03', 0)).toEqual(['held-outside-window']);
  expect(told('2022-09-30', 1)).toEqual(['held-outside-window']);
  expect(told('2022-09-30', 0)).toEqual([]);
});

test('what was called off, or in no plan, or belongs to a closed year cannot be marked so', () => {
  const world = monthly();
  const { id: occurrenceId, cardId } = world.occurrence('Совещание');
  world.must(world.member, 'occurrence.cancel', { occurrenceId, reason: 'Карантин' });
  expect(refused(world, '2022-09-20')).toBe('occurrence-cancelled');
  const one = { occurrenceId: world.id('one'), heldOn: '2022-09-01' };
  world.must(world.member, 'occurrence.add', { ...one, cardId });
  const back = { occurrenceId: one.occurrenceId, heldOn: null };
  const unplanned = world.refused(world.member, 'occurrence.hold', back);
  expect(unplanned.code).toBe('occurrence-unplanned');
  world.must(world.lead, 'card.cancel', { cardId, reason: 'Нет' });
  expect(refused(world, '2022-09-20')).toBe('card-cancelled');
  world.closeYear();
  expect(refused(world, '2022-09-20')).toBe('card-in-closed-sprint');
});

test('one that is not there is not found', () => {
  const args = { occurrenceId: monthly().id('nothing'), heldOn: null };
  const world = monthly();
  expect(world.refused(world.director, 'occurrence.hold', args).code).toBe('not-found');
});

test('taken back, it is what it was', () => {
  const world = monthly();
  const before = rowsOf(world.state);
  const { id: occurrenceId } = world.occurrence('Совещание');
  const args = { occurrenceId, heldOn: '2022-09-20', result: 'Решили', attended: 3 };
  doAndUndo(world, world.member, 'occurrence.hold', args);
  expect(rowsOf(world.state)).toEqual(before);
});

test('the team may, others not', () => {
  const world = monthly();
  const args = { occurrenceId: world.occurrence('Совещание').id, heldOn: '2022-09-20' };
  expect(verdicts(world, 'occurrence.hold', args)).toEqual(forTeam);
});

function monthly(): Series {
  const world = buildSeries();
  world.scheduled('Совещание', 'ежемесячно');
  return world;
}

function refused(world: Series, heldOn: string): string {
  const { id: occurrenceId } = world.occurrence('Совещание');
  return world.refused(world.member, 'occurrence.hold', { occurrenceId, heldOn }).code;
}
