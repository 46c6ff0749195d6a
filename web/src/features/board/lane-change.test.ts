import { buildCards, type Cards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import type { LaneKind } from './board-query.ts';
import { NO_LANE } from './lane.ts';
import { laneChange } from './lane-change.ts';

function changes(world: Cards, title: string, kind: LaneKind | null, from: string, to: string) {
  return laneChange(world.state, world.cardRow(title), kind, { from, to });
}

test('another stage lane is another stage; the lane without one takes it away', () => {
  const world = buildCards();
  const stageId = world.addStage('Реализация');
  const cardId = world.addOpen('Семинар', { stageId });
  expect(changes(world, 'Семинар', 'stage', stageId, NO_LANE)).toEqual([
    { name: 'card.edit', args: { cardId, stageId: null } },
  ]);
});

test('another person takes over from the one whose lane it was', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  expect(changes(world, 'Семинар', 'responsible', world.lead, world.member)).toEqual([
    { name: 'card.unassign', args: { cardId, personId: world.lead } },
    { name: 'card.assign', args: { cardId, personId: world.member } },
  ]);
});

test('a person who is already responsible is not assigned twice', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  for (const personId of [world.lead, world.member])
    world.must(world.lead, 'card.assign', { cardId, personId });
  expect(changes(world, 'Семинар', 'responsible', world.lead, world.member)).toEqual([
    { name: 'card.unassign', args: { cardId, personId: world.lead } },
  ]);
});

test('another goal loosens the old tie and makes a new one, unless it is there', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const [one, two] = ['Одна', 'Другая'].map((title) => {
    const goalId = world.id(title);
    const goal = { goalId, parentId: null, projectId: world.sprints, level: 'objective', title };
    world.must(world.lead, 'goal.add', goal);
    return goalId;
  }) as [string, string];
  const linkId = world.id('tie');
  world.must(world.lead, 'card.link', { cardId, linkId, to: { goalId: one } });
  const [loosened, tied, ...rest] = changes(world, 'Семинар', 'goal', one, two);
  expect(loosened).toEqual({ name: 'card.unlink', args: { linkId } });
  expect(tied).toMatchObject({ name: 'card.link', args: { cardId, to: { goalId: two } } });
  expect(rest).toEqual([]);
  expect(changes(world, 'Семинар', 'goal', two, one)).toEqual([]);
});

test('no lanes, the same lane and the lane of another project change nothing', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  expect(changes(world, 'Семинар', null, 'a', 'b')).toEqual([]);
  expect(changes(world, 'Семинар', 'stage', 'a', 'a')).toEqual([]);
  expect(changes(world, 'Семинар', 'project', world.sprints, world.cyclogram)).toEqual([]);
});
