import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { type FlowStep, flowDays, flowNow, flowUntil } from './phase-flow.ts';

const sprints = { mode: 'sprints' } as const;
const cyclogram = { mode: 'cyclogram' } as const;
const none = { planned: 0, preparing: 0, running: 0, reporting: 0, done: 0 };

test('each day on which something moved has a point with how it stood at its end', () => {
  const days = flowDays(
    [
      step('a', '2022-10-03T09:00', { kind: 'event', phase: 'planned', sprintId: 's' }),
      step('b', '2022-10-03T10:00', { kind: 'event', phase: 'planned', sprintId: 's' }),
      step('a', '2022-10-05T09:00', { phase: 'preparing' }),
      step('a', '2022-10-05T17:00', { phase: 'running' }),
      step('a', '2022-10-07T09:00', { phase: 'done' }),
    ],
    sprints,
  );
  expect(days).toEqual([
    { day: '2022-10-03', counts: { ...none, planned: 2 } },
    { day: '2022-10-05', counts: { ...none, planned: 1, running: 1 } },
    { day: '2022-10-07', counts: { ...none, planned: 1, done: 1 } },
  ]);
});

test('a card that went back was where it was: what is done can become less', () => {
  const days = flowDays(
    [
      step('a', '2022-10-03', { phase: 'done', sprintId: 's' }),
      step('a', '2022-10-04', { phase: 'running' }),
      step('a', '2022-10-06', { phase: 'done' }),
    ],
    sprints,
  );
  expect(days.map(({ counts }) => [counts.running, counts.done])).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
});

test('an idea comes with its sprint, and leaves when it goes back or is given up', () => {
  const days = flowDays(
    [
      step('a', '2022-10-03', { kind: 'event', phase: 'planned', sprintId: null }),
      step('a', '2022-10-04', { sprintId: 's' }),
      step('a', '2022-10-05', { sprintId: null }),
      step('a', '2022-10-06', { sprintId: 's' }),
      step('a', '2022-10-07', { cancelledAt: '2022-10-07T12:00:00.000Z' }),
    ],
    sprints,
  );
  expect(days.map(({ day, counts }) => [day.slice(8), counts.planned])).toEqual([
    ['04', 1],
    ['05', 0],
    ['06', 1],
    ['07', 0],
  ]);
});

test('where there are no sprints every event counts; stages and initiatives never do', () => {
  const steps = [
    step('a', '2022-10-03', { kind: 'event', phase: 'planned', sprintId: null }),
    step('b', '2022-10-03', { kind: 'stage', phase: 'planned', sprintId: null }),
    step('c', '2022-10-03', { kind: 'initiative', phase: 'planned', sprintId: 's' }),
  ];
  expect(flowDays(steps, cyclogram)).toEqual([
    { day: '2022-10-03', counts: { ...none, planned: 1 } },
  ]);
  expect(flowDays(steps, sprints)).toEqual([]);
});

test('a clock that was set back tells nothing of an earlier day', () => {
  const days = flowDays(
    [
      step('a', '2022-10-05', { phase: 'planned', sprintId: 's' }),
      step('a', '2022-10-03', { phase: 'done' }),
    ],
    sprints,
  );
  expect(days).toEqual([{ day: '2022-10-05', counts: { ...none, done: 1 } }]);
});

test('how it is now stands in place of what was read of today', () => {
  const read = [
    { day: '2022-10-03', counts: { ...none, planned: 2 } },
    { day: '2022-10-04', counts: { ...none, done: 2 } },
  ];
  const now = { ...none, running: 2 };
  expect(flowUntil(read, '2022-10-04', now)).toEqual([read[0], { day: '2022-10-04', counts: now }]);
  expect(flowUntil(read, '2022-10-09', now).at(-1)).toEqual({ day: '2022-10-09', counts: now });
  expect(flowUntil([], '2022-10-09', none)).toEqual([]);
});

test('the steps of cards and the cards themselves come to the same counts', () => {
  const world = buildSprints();
  const cards = [
    world.putCard('x', { phase: 'running', sprintId: 's' }),
    world.putCard('y', { phase: 'done', sprintId: 's' }),
    world.putCard('z', { phase: 'planned', sprintId: null }),
    world.putCard('u', { phase: 'done', sprintId: 's', cancelledAt: '2022-10-03T00:00:00.000Z' }),
  ];
  const steps = cards.map((card) => step(card.id, '2022-10-03', card));
  expect(flowNow(cards, sprints)).toEqual(flowDays(steps, sprints).at(-1)?.counts);
  expect(flowNow(cards, sprints)).toEqual({ ...none, running: 1, done: 1 });
});

function step(cardId: string, at: string, fields: FlowStep['fields']): FlowStep {
  return { cardId, at, fields };
}
