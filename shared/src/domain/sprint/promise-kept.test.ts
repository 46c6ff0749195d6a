import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { promiseKept, shareKept } from './promise-kept.ts';

function started(...promised: string[]) {
  const world = buildSprints();
  world.plan(0);
  for (const name of promised) world.putCard(name, { sprintId: world.sprintId(0) });
  world.prepare(0);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(0) });
  const kept = () => promiseKept(world.state, world.sprint(0));
  return { world, kept, finish: { phase: 'done' as const } };
}

test('before the start nothing is promised', () => {
  const world = buildSprints();
  world.plan(0);
  expect(promiseKept(world.state, world.sprint(0))).toBeUndefined();
});

test('a promise is kept by the cards that are done', () => {
  const { world, kept, finish } = started('первая', 'вторая', 'третья');
  expect(kept()).toEqual({ promised: 4, kept: 0 });
  world.setCard('первая', finish);
  world.setCard('вторая', finish);
  expect(kept()).toEqual({ promised: 4, kept: 2 });
});

test('a card added after the start keeps no promise, done or not', () => {
  const { world, kept, finish } = started();
  world.putCard('позже', { sprintId: world.sprintId(0), ...finish });
  expect(kept()).toEqual({ promised: 1, kept: 0 });
});

test('a card that left the sprint and was done in another one did not keep it', () => {
  const { world, kept, finish } = started('ушла');
  world.setCard('ушла', { ...finish, sprintId: world.id('другой') });
  expect(kept()).toEqual({ promised: 2, kept: 0 });
});

test('a cancelled card did not keep it', () => {
  const { world, kept, finish } = started('отменена');
  world.setCard('отменена', { ...finish, cancelledAt: world.now });
  expect(kept()).toEqual({ promised: 2, kept: 0 });
});

test('a card split at the close is kept by its first half; what goes on promised nothing', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const dispositions = [{ cardId: world.id('work 0'), kind: 'split', reason: 'Половина' }];
  world.must(world.lead, 'sprint.close', { sprintId: world.sprintId(0), dispositions });
  expect(promiseKept(world.state, world.sprint(0))).toEqual({ promised: 1, kept: 1 });
});

test('the share of nothing is not known', () => {
  expect(shareKept({ promised: 0, kept: 0 })).toBeUndefined();
  expect(shareKept({ promised: 4, kept: 1 })).toBe(0.25);
});
