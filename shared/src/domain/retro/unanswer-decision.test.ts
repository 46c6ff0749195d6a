import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

test('a lead takes an answer back, and the decision waits again', () => {
  const world = answered({ kind: 'declined', reason: 'Нет' });
  expect(verdicts(world, 'decision.unanswer', args(world))).toEqual(forLeads);
  const before = world.changes.length;
  world.must(world.lead, 'decision.unanswer', args(world));
  expect(changedSince(world, before)).toEqual(['remove answer']);
  const start = world.refused(world.lead, 'sprint.start', { sprintId: world.sprintId(1) });
  expect(start.code).toBe('decisions-unanswered');
});

test('the rule that the answer made goes with it, other rules stay', () => {
  const world = answered({ kind: 'rule', ruleBody: 'Заявки за неделю' });
  const own = { ruleId: world.id('own'), projectId: world.sprints, body: 'Своё' };
  world.must(world.member, 'rule.add', own);
  world.must(world.lead, 'decision.unanswer', args(world));
  expect([...world.state.rule.values()].map(({ body }) => body)).toEqual(['Своё']);
});

test('an answer that is not there is not found', () => {
  const world = answered({ kind: 'declined', reason: 'Нет' });
  world.must(world.lead, 'decision.unanswer', args(world));
  expect(world.refused(world.lead, 'decision.unanswer', args(world)).code).toBe('not-found');
  const wrong = { ...args(world), sprintId: world.id('none') };
  expect(world.refused(world.lead, 'decision.unanswer', wrong).code).toBe('not-found');
});

test('taken back itself, the answer stands as it did', () => {
  const world = answered({ kind: 'deferred', reason: 'Позже' });
  const before = rowsOf(world.state);
  doAndUndo(world, world.lead, 'decision.unanswer', args(world));
  expect(rowsOf(world.state)).toEqual(before);
});

function answered(words: object): Sprints {
  const world = buildSprints();
  world.bring(1, 'planning');
  world.must(world.lead, 'decision.answer', { ...args(world), ...words });
  return world;
}

function args(world: Sprints) {
  return { decisionId: world.id('decision 0'), sprintId: world.sprintId(1) };
}
