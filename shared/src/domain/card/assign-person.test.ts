import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { MAX_RESPONSIBLE } from './card.ts';

test('people of the team are added one after another, and only the card changes', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const changes = assign(world, world.lead);
  assign(world, world.member);
  expect(changes).toMatchObject([{ set: { responsible: [world.lead] }, was: { responsible: [] } }]);
  expect(world.cardRow('Семинар').responsible).toEqual([world.lead, world.member]);
});

test('assigned twice, a person is there once', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  assign(world, world.lead);
  expect(assign(world, world.lead)).toEqual([]);
});

test.each(['observer', 'outsider', 'leaver', 'stranger'] as const)(
  'S10 the %s cannot be assigned',
  (who) => {
    const world = buildCards();
    world.addOpen('Семинар');
    expect(refused(world, world[who]).code).toBe('person-not-on-team');
  },
);

test('S10 the team of a participating project can be assigned while it takes part', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.share('Семинар');
  assign(world, world.outsider);
  const cardId = world.id('Семинар');
  world.must(world.member, 'card.unshare', { cardId, projectId: world.cyclogram });
  world.must(world.member, 'card.unassign', { cardId, personId: world.outsider });
  expect(refused(world, world.outsider).code).toBe('person-not-on-team');
});

test('C1 nobody answers for an idea yet', () => {
  const world = buildCards();
  world.add('Семинар');
  expect(refused(world, world.lead).code).toBe('card-still-idea');
});

test('a card carried over, a stage and a card of a project without sprints have people', () => {
  const world = buildCards();
  world.putCard('Семинар', { carriedFromId: world.id('earlier') });
  assign(world, world.lead);
  const stage = { cardId: world.addStage('Этап'), personId: world.lead };
  world.must(world.member, 'card.assign', stage);
  const far = {
    cardId: world.add('Чужая', { projectId: world.cyclogram }),
    personId: world.outsider,
  };
  world.must(world.outsider, 'card.assign', far);
});

test('a card has so many people and no more', () => {
  const world = buildCards();
  const crowd = Array.from({ length: MAX_RESPONSIBLE }, (_, index) => world.id(`person ${index}`));
  world.putCard('Семинар', { sprintId: world.open, responsible: crowd });
  const refusal = refused(world, world.lead);
  expect(refusal).toEqual({ code: 'too-many-items', params: { limit: MAX_RESPONSIBLE } });
});

test('an assignment is taken back, but not one that changed nothing', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.doAndUndo(world.member, 'card.assign', { cardId, personId: world.lead });
  expect(world.cardRow('Семинар').responsible).toEqual([]);
  assign(world, world.lead);
  expect(world.inverse('card.assign', { cardId, personId: world.lead })).toBeNull();
});

test('a person is relieved, also one who has left since; the others stay', () => {
  const world = buildCards();
  const cardId = world.putCard('Семинар', {
    sprintId: world.open,
    responsible: [world.leaver, world.lead],
  }).id;
  world.must(world.member, 'card.unassign', { cardId, personId: world.leaver });
  expect(world.cardRow('Семинар').responsible).toEqual([world.lead]);
  const again = world.must(world.member, 'card.unassign', { cardId, personId: world.leaver });
  expect(again).toEqual([]);
  expect(world.inverse('card.unassign', { cardId, personId: world.leaver })).toBeNull();
  world.doAndUndo(world.member, 'card.unassign', { cardId, personId: world.lead });
  expect(world.cardRow('Семинар').responsible).toEqual([world.lead]);
});

function assign(world: Cards, personId: string) {
  return world.must(world.member, 'card.assign', { cardId: world.id('Семинар'), personId });
}

function refused(world: Cards, personId: string) {
  return world.refused(world.director, 'card.assign', { cardId: world.id('Семинар'), personId });
}
