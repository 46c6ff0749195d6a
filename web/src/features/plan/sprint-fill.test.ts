import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { fillOf } from './sprint-fill.ts';

test('before the start nothing is promised and nothing is added', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  world.prepare(0);
  expect(fill(world, 0)).toEqual({ done: 0, total: 1, promised: 0, added: 0, carried: 0 });
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
  expect(fill(world, 0)).toEqual({ done: 1, total: 2, promised: 1, added: 1, carried: 0 });
});

test('a closed sprint still counts what it carried over', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.setCard('work 0', { phase: 'done' });
  world.putCard('unfinished', { sprintId: world.sprintId(0) });
  finish(world);
  expect(fill(world, 0)).toMatchObject({ done: 1, total: 2, promised: 1, added: 1 });
});

test('a split card was not done, and its remainder is no second card', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const dispositions = [{ cardId: world.id('work 0'), kind: 'split', reason: 'Половина' }];
  world.must(world.lead, 'sprint.close', { sprintId: world.sprintId(0), dispositions });
  expect(fill(world, 0)).toMatchObject({ done: 0, total: 1, promised: 1, added: 0 });
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

function fill(world: World, number: number) {
  return fillOf(world.state, world.sprint(number));
}
