import { expect, test } from 'vitest';
import { buildSeries } from '../../testing/series.ts';
import { doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';

test('the time without a sign of life is agreed on, and null is the usual month again', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Сопровождение', 'постоянно');
  const { meaning } = world.state.schedule.get(cardId) ?? expect.fail('no schedule');
  for (const days of [7, null]) {
    world.must(world.member, 'card.set-heartbeat', { cardId, days });
    expect(world.state.schedule.get(cardId)).toMatchObject({ heartbeatDays: days, meaning });
  }
});

test('it stays when the words are written anew', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Сопровождение', 'постоянно');
  world.must(world.member, 'card.set-heartbeat', { cardId, days: 7 });
  world.schedule('Сопровождение', 'регулярно');
  expect(world.state.schedule.get(cardId)?.heartbeatDays).toBe(7);
});

test('work with an end of its own, or without words, has no heartbeat', () => {
  const world = buildSeries();
  const refused = (cardId: string) =>
    world.refused(world.member, 'card.set-heartbeat', { cardId, days: 7 }).code;
  expect(refused(world.scheduled('Семинар', '30.09.2022'))).toBe('work-not-endless');
  const bare = { cardId: world.id('Без слов'), projectId: world.sprints, kind: 'event' };
  world.must(world.member, 'card.add', { ...bare, title: 'Без слов' });
  expect(refused(bare.cardId)).toBe('work-not-endless');
});

test('days are whole, at least one, and at most a year', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Сопровождение', 'постоянно');
  for (const days of [0, 1.5, 367])
    expect(world.refused(world.member, 'card.set-heartbeat', { cardId, days }).code).toBe(
      'wrong-arguments',
    );
});

test('taken back, it is what it was; the team may, others not', () => {
  const world = buildSeries();
  const cardId = world.scheduled('Сопровождение', 'постоянно');
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, 'card.set-heartbeat', { cardId, days: 7 });
  expect(rowsOf(world.state)).toEqual(before);
  expect(verdicts(world, 'card.set-heartbeat', { cardId, days: 7 })).toEqual(forTeam);
});
