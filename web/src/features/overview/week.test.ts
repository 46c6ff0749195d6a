import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { happenings } from './week.ts';

const now = '2022-10-17T12:00:00.000Z';
const since = '2022-10-10T12:00:00.000Z';
const within = '2022-10-12T09:00:00.000Z';
const before = '2022-10-10T11:59:59.000Z';

test('each card is told once, by the most telling thing that happened to it', () => {
  const world = buildSprints('2022-10-01T00:00:00.000Z');
  const old = { createdAt: before };
  world.putCard('сделано', { ...old, phase: 'done', doneAt: within, workedAt: within });
  world.putCard('начато', { ...old, phase: 'preparing', workedAt: within });
  world.putCard('новое', { createdAt: within });
  world.putCard('снято', { ...old, cancelledAt: within, doneAt: within });
  world.putCard('давно', { ...old, phase: 'done', doneAt: before });
  world.putCard('вернулось', { ...old, doneAt: within, phase: 'running', workedAt: before });
  world.putCard('этап', { kind: 'stage', createdAt: within });
  const told = happenings(world.state, { since, now }, null).map(({ kind, name }) => [kind, name]);
  expect(told.toSorted()).toEqual([
    ['added', 'новое'],
    ['begun', 'начато'],
    ['cancelled', 'снято'],
    ['done', 'сделано'],
  ]);
});

test('the steps of a sprint and what was decided after it, the latest first, of the named project alone', () => {
  const world = buildSprints(within);
  world.bring(0, 'closed');
  const told = happenings(world.state, { since, now }, world.sprints);
  expect(new Set(told.map(({ kind }) => kind))).toEqual(
    new Set(['started', 'signed', 'closed', 'decided']),
  );
  expect(told.every(({ projectId }) => projectId === world.sprints)).toBe(true);
  expect(told.map(({ at }) => at)).toEqual(
    told
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  );
  expect(happenings(world.state, { since, now }, world.cyclogram)).toEqual([]);
});

test('nothing from after now is told, nor anything from before', () => {
  const world = buildSprints('2022-10-01T00:00:00.000Z');
  world.putCard('потом', { createdAt: '2022-10-18T00:00:00.000Z' });
  world.putCard('раньше', { createdAt: before });
  expect(happenings(world.state, { since, now }, null)).toEqual([]);
});
