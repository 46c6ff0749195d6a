import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('a shared card stands on both boards and stays one card of its home', () => {
  const world = buildCards();
  world.addOpen('Семинар', { columnId: world.column(world.sprints, 'running') });
  const before = world.cardRow('Семинар');
  const changes = world.share('Семинар');
  expect(changes.map(({ op, kind }) => `${op} ${kind}`)).toEqual(['add participation']);
  expect(world.cardRow('Семинар')).toBe(before);
  expect(world.shown(world.sprints, 'running')).toEqual(['Семинар']);
  expect(world.shown(world.cyclogram, 'running')).toEqual(['Семинар']);
});

test('a card is not shared with its own home', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  expect(refused(world, world.sprints).code).toBe('card-at-home');
});

test('a card is shared with a project once, under an id used once', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.share('Семинар');
  expect(refused(world, world.cyclogram, 'other').code).toBe('already-linked');
  world.addOpen('Форум');
  const args = { cardId: world.id('Форум'), projectId: world.cyclogram };
  const taken = { ...args, participationId: world.id('share of Семинар') };
  expect(world.refused(world.member, 'card.share', taken).code).toBe('id-taken');
});

test('S10 a project that the person may not see is as good as none', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const hidden = { projectId: world.cyclogram, visibility: 'team' };
  world.must(world.outsider, 'project.edit', hidden);
  expect(refused(world, world.cyclogram).code).toBe('not-found');
  expect(refused(world, world.id('nothing')).code).toBe('not-found');
});

test.each(['stage', 'initiative'])('a card of kind %s stays on its own board', (kind) => {
  const world = buildCards();
  world.add('Семинар', { kind });
  expect(refused(world, world.cyclogram).code).toBe('card-not-event');
});

test('a card is taken off a board, and what was done there stays in it', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.share('Семинар');
  world.must(world.member, 'card.assign', { cardId, personId: world.outsider });
  world.must(world.member, 'card.unshare', { cardId, projectId: world.cyclogram });
  expect(world.shown(world.cyclogram, 'planned')).toEqual([]);
  expect(world.cardRow('Семинар').responsible).toEqual([world.outsider]);
});

test('a project that takes no part cannot be taken off', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const args = { cardId, projectId: world.cyclogram };
  expect(world.refused(world.member, 'card.unshare', args).code).toBe('not-found');
});

test('the team of the participating project does not decide who takes part', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  world.share('Семинар');
  const args = { cardId, projectId: world.cyclogram };
  expect(world.refused(world.outsider, 'card.unshare', args).code).toBe('forbidden');
});

test('sharing is taken back, and so is its end', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const args = { cardId, projectId: world.cyclogram };
  const share = { ...args, participationId: world.id('share') };
  world.doAndUndo(world.member, 'card.share', share);
  expect(world.state.participation.size).toBe(0);
  world.must(world.member, 'card.share', share);
  const before = world.state.participation.get(world.id('share'));
  world.doAndUndo(world.member, 'card.unshare', args);
  expect(world.state.participation.get(world.id('share'))).toEqual(before);
});

function refused(world: Cards, projectId: string, name = 'share') {
  const args = { cardId: world.id('Семинар'), projectId, participationId: world.id(name) };
  return world.refused(world.member, 'card.share', args);
}
