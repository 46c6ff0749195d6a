import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { fillOf } from './sprint-fill.ts';

test('before the start nothing is promised and nothing is added', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  world.prepare(0);
  expect(fill(world, 0)).toEqual({
    ...{ promised: 0, kept: 0, done: 0, total: 1 },
    ...{ added: 0, carried: 0 },
  });
});

test('a running sprint counts done of all, and what was added after the start', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.putCard('later', { sprintId: world.sprintId(0), phase: 'done' });
  world.putCard('given up', {
    sprintId: world.sprintId(0),
    cancelledAt: world.now,
    cancelReason: 'x',
  });
  expect(fill(world, 0)).toEqual({
    ...{ promised: 1, kept: 0, done: 1, total: 2 },
    ...{ added: 1, carried: 0 },
  });
});

test('a closed sprint still counts what it carried over', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.setCard('work 0', { phase: 'done' });
  world.putCard('unfinished', { sprintId: world.sprintId(0) });
  finish(world);
  expect(fill(world, 0)).toMatchObject({ kept: 1, done: 1, total: 2, promised: 1, added: 1 });
});

test('the first half of a split card is done, and its remainder is no second card', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  closeBySplit(world, 0, world.id('work 0'));
  expect(fill(world, 0)).toMatchObject({ promised: 1, kept: 1, done: 1, total: 1, added: 0 });
});

test('a card split in one sprint and again in the next is one card in each', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const rest = closeBySplit(world, 0, world.id('work 0'));
  takeToSignature(world, rest);
  closeBySplit(world, 1, rest);
  expect(fill(world, 0)).toMatchObject({ promised: 1, kept: 1, done: 1, total: 1, added: 0 });
  expect(fill(world, 1)).toMatchObject({ promised: 2, kept: 2, done: 2, total: 2, added: 0 });
});

test('a card carried over and split in the next sprint left the first one once', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.putCard('added', { sprintId: world.sprintId(0) });
  world.setCard('work 0', { phase: 'done' });
  finish(world);
  takeToSignature(world, world.id('added'));
  closeBySplit(world, 1, world.id('added'));
  expect(fill(world, 0)).toMatchObject({ promised: 1, kept: 1, done: 1, total: 2, added: 1 });
});

test('a promised card that went back to ideas still belongs to the total', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const dispositions = [{ cardId: world.id('work 0'), kind: 'idea', reason: 'Не время' }];
  world.must(world.lead, 'sprint.close', { sprintId: world.sprintId(0), dispositions });
  expect(fill(world, 0)).toMatchObject({ done: 0, total: 1 });
});

type World = ReturnType<typeof buildSprints>;

function finish(world: World): void {
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(0) });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
}

/** Brings sprint 1 with a card and one more that is done to the signature of its retrospective. */
function takeToSignature(world: World, cardId: string): void {
  const sprintId = world.sprintId(1);
  world.plan(1);
  world.must(world.lead, 'card.put-in-sprint', { cardId, sprintId });
  world.prepare(1);
  world.must(world.lead, 'sprint.start', { sprintId });
  world.setCard('work 1', { phase: 'done' });
  world.must(world.lead, 'sprint.review', { sprintId });
  world.writeRetro(1);
  world.sign(1);
}

/** Returns the id of the card that goes on. */
function closeBySplit(world: World, number: number, cardId: string): string {
  const dispositions = [{ cardId, kind: 'split', reason: 'Половина' }];
  world.must(world.lead, 'sprint.close', { sprintId: world.sprintId(number), dispositions });
  const rest = [...world.state.card.values()].find(({ splitFromId }) => splitFromId === cardId);
  if (rest === undefined) throw new Error('nothing goes on');
  return rest.id;
}

function fill(world: World, number: number) {
  return fillOf(world.state, world.sprint(number));
}
