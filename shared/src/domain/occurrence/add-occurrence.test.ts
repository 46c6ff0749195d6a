import { expect, test } from 'vitest';
import { buildCards } from '../../testing/cards.ts';
import { buildSeries, type Series } from '../../testing/series.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';
import { MAX_OCCURRENCES } from './occurrence.ts';

test('endless work is noted alive on a day, with what came of it and how many came', () => {
  const world = working();
  world.must(world.member, 'occurrence.add', {
    ...{ ...argsOf(world), heldOn: '2022-10-03', result: 'Три консультации', attended: 3 },
  });
  expect(world.occurrence('Сопровождение')).toMatchObject({
    ...{ startsOn: null, endsOn: null, heldOn: '2022-10-03', cancelledAt: null },
    ...{ result: 'Три консультации', attended: 3 },
  });
});

test('one more time can be planned beyond the rule', () => {
  const world = working();
  const days = { heldOn: null, startsOn: '2022-11-01', endsOn: '2022-11-02' };
  world.must(world.member, 'occurrence.add', { ...argsOf(world), ...days });
  expect(world.occurrence('Сопровождение')).toMatchObject(days);
});

test('a day that has not come is refused; today is not', () => {
  const world = working();
  expect(refused(world, { heldOn: '2022-10-04' })).toBe('held-in-future');
  world.must(world.member, 'occurrence.add', { ...argsOf(world), heldOn: '2022-10-03' });
});

test('without any day there is nothing to keep, and days in the wrong order are refused', () => {
  const world = working();
  expect(refused(world, { heldOn: null })).toBe('occurrence-days-missing');
  expect(refused(world, { heldOn: null, startsOn: '2022-11-02' })).toBe('occurrence-days-missing');
  expect(refused(world, { startsOn: '2022-09-02' })).toBe('occurrence-days-missing');
  const days = { startsOn: '2022-11-02', endsOn: '2022-11-01' };
  expect(refused(world, { heldOn: null, ...days })).toBe('dates-reversed');
});

test('stages, cancelled cards and cards of closed years take none', () => {
  const world = working();
  const stage = { cardId: world.id('Этап'), projectId: world.sprints, kind: 'stage' };
  world.must(world.member, 'card.add', { ...stage, title: 'Этап' });
  expect(refused(world, { cardId: world.id('Этап') })).toBe('card-not-event');
  const { cardId } = argsOf(world);
  world.must(world.member, 'card.cancel', { cardId, reason: 'Нет' });
  expect(refused(world)).toBe('card-cancelled');
  world.closeYear();
  expect(refused(world)).toBe('card-in-closed-sprint');
});

test('a card keeps no more than it can show', () => {
  const world = working();
  for (let count = 0; count < MAX_OCCURRENCES; count++)
    world.must(world.member, 'occurrence.add', {
      ...{ ...argsOf(world), occurrenceId: world.id(`one ${count}`) },
    });
  expect(refused(world)).toBe('too-many-items');
});

test('an id that is there already is refused', () => {
  const world = working();
  world.must(world.member, 'occurrence.add', argsOf(world));
  expect(refused(world)).toBe('id-taken');
});

test('C1 an idea gets no time of its own, planned or held', () => {
  const world = buildCards();
  world.add('Семинар');
  const args = { occurrenceId: world.id('new'), cardId: world.id('Семинар') };
  for (const days of [{ heldOn: '2022-10-01' }, { heldOn: null, endsOn: '2022-11-02' }])
    expect(world.refused(world.member, 'occurrence.add', { ...args, ...days }).code).toBe(
      'card-still-idea',
    );
});

test('it can be taken back, held or planned', () => {
  const world = working();
  const before = rowsOf(world.state);
  const planned = { heldOn: null, endsOn: '2022-11-02' };
  for (const more of [{}, planned]) {
    doAndUndo(world, world.member, 'occurrence.add', { ...argsOf(world), ...more });
    expect(rowsOf(world.state)).toEqual(before);
  }
});

test('the team may, others not', () => {
  const world = working();
  expect(verdicts(world, 'occurrence.add', argsOf(world))).toEqual(forTeam);
});

function working(): Series {
  const world = buildSeries();
  world.scheduled('Сопровождение', 'постоянно');
  return world;
}

function argsOf(world: Series) {
  const cardId = world.id('Сопровождение');
  return { occurrenceId: world.id('new'), cardId, heldOn: '2022-10-01' };
}

function refused(world: Series, more: Record<string, unknown> = {}): string {
  return world.refused(world.member, 'occurrence.add', { ...argsOf(world), ...more }).code;
}
