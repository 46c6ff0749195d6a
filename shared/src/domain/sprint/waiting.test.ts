import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import {
  answerOf,
  decisionsOfPlan,
  deferralsOf,
  settlementOf,
  waitingDecisions,
} from './waiting.ts';

test('decisions wait in later plans only, by sprint and then in the order of their retrospective', () => {
  const world = withPlan(2);
  world.addDecision('b', 1);
  world.addDecision('a', 0);
  expect(names(world, 0)).toEqual([]);
  expect(names(world, 1)).toEqual(['a']);
  expect(names(world, 2)).toEqual(['a', 'Собирать заявки заранее', 'b']);
});

test('decisions of other projects do not wait here', () => {
  const world = withPlan(1);
  expect(waitingDecisions(world.state, world.cyclogram, 9)).toEqual([]);
});

test('an answer of any kind but a deferral settles a decision for every plan', () => {
  const world = withPlan(1);
  answer(world, 1, { kind: 'declined', reason: 'Уже сделали' });
  expect(names(world, 1)).toEqual([]);
  expect(names(world, 2)).toEqual([]);
  expect(settlementOf(world.state, world.id('decision 0'))?.kind).toBe('declined');
});

test('a deferred decision waits again in the next plan, with the number of its deferrals', () => {
  const world = withPlan(1);
  answer(world, 1, { kind: 'deferred', reason: 'Ждём приказа' });
  expect(names(world, 1)).toEqual([]);
  expect(settlementOf(world.state, world.id('decision 0'))).toBeUndefined();
  goOn(world, 1);
  expect(waiting(world, 2)).toEqual([
    ['Собирать заявки заранее', 1],
    ['Собирать заявки заранее', 0],
  ]);
  answer(world, 2, { kind: 'deferred', reason: 'Всё ещё ждём' });
  expect(deferralsOf(world.state, world.id('decision 0'))).toBe(2);
  expect(waiting(world, 3)[0]).toEqual(['Собирать заявки заранее', 2]);
});

test('a plan tells of what it answered as well, but not of what earlier plans have settled', () => {
  const world = withPlan(1);
  answer(world, 1, { kind: 'declined', reason: 'Нет' });
  const told = (number: number) =>
    decisionsOfPlan(world.state, world.sprints, number).map(({ decision }) => decision.id);
  expect(told(1)).toEqual([world.id('decision 0')]);
  goOn(world, 1);
  expect(told(2)).toEqual([world.id('decision 1')]);
  expect(answerOf(world.state, world.id('decision 0'), world.sprintId(1))?.reason).toBe('Нет');
  expect(answerOf(world.state, world.id('decision 0'), world.sprintId(2))).toBeUndefined();
});

test('an answer in the plan of a later sprint, which can be taken back, settles nothing here', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'closed');
  world.plan(2);
  const answerIn = (number: number, words: object) =>
    world.must(world.lead, 'decision.answer', {
      ...{ decisionId: world.id('decision 1'), sprintId: world.sprintId(number), ...words },
    });
  answerIn(2, { kind: 'deferred', reason: 'Позже' });
  world.prepare(2);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(2) });
  world.plan(3);
  answerIn(3, { kind: 'declined', reason: 'Нет' });
  const { decisionId, sprintId } = {
    decisionId: world.id('decision 1'),
    sprintId: world.sprintId(2),
  };
  world.must(world.lead, 'decision.unanswer', { decisionId, sprintId });
  expect(names(world, 2)).toHaveLength(1);
  answerIn(2, { kind: 'deferred', reason: 'Позже' });
  expect(names(world, 2)).toEqual([]);
});

/** Sprint `number` in planning, everything before it closed and answered. */
function withPlan(number: number): Sprints {
  const world = buildSprints();
  world.bring(number, 'planning');
  return world;
}

function answer(world: Sprints, number: number, words: object): void {
  const decisionId = world.id('decision 0');
  const args = { decisionId, sprintId: world.sprintId(number), ...words };
  world.must(world.lead, 'decision.answer', args);
}

/** Lives sprint `number` to its close and opens the plan of the next one. */
function goOn(world: Sprints, number: number): void {
  const sprintId = world.sprintId(number);
  world.prepare(number);
  world.must(world.lead, 'sprint.start', { sprintId });
  world.must(world.lead, 'sprint.review', { sprintId });
  world.writeRetro(number);
  world.sign(number);
  world.close(number);
  world.plan(number + 1);
}

function waiting(world: Sprints, number: number) {
  const found = waitingDecisions(world.state, world.sprints, number);
  return found.map(({ decision, deferrals }) => [decision.body, deferrals]);
}

function names(world: Sprints, number: number) {
  return waiting(world, number).map(([body]) => body);
}
