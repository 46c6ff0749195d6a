import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';
import { decisionsToJudge } from './verdicts.ts';

function reviewed() {
  const world = buildSprints();
  world.bring(1, 'review');
  const args = { decisionId: world.id('decision 0'), sprintId: world.sprintId(1) };
  return Object.assign(world, { verdict: { ...args, result: 'helped', comment: null } });
}

test('one verdict a decision and retrospective; said again it replaces the first', () => {
  const world = reviewed();
  world.must(world.member, 'decision.judge', world.verdict);
  const anew = { ...world.verdict, result: 'not-done', comment: 'Руки не дошли' };
  const command = { id: world.id('c'), name: 'decision.judge', args: anew };
  expect(inverseOf(world.state, command)?.args).toEqual(world.verdict);
  world.must(world.lead, 'decision.judge', anew);
  expect([...world.state.verdict.values()]).toMatchObject([anew]);
});

test('due are the decisions of the sprint before, and older ones that every plan has put off', () => {
  const world = reviewed();
  const dueIn = (number: number) =>
    decisionsToJudge(world.state, world.sprint(number)).map(({ id }) => id);
  expect(dueIn(0)).toEqual([]);
  expect(dueIn(1)).toEqual([world.id('decision 0')]);
  world.writeRetro(1);
  world.sign(1);
  world.close(1);
  world.bring(2, 'review');
  expect(dueIn(2)).toEqual([world.id('decision 1')]);
  for (const answer of [...world.state.answer.where('decisionId', world.id('decision 0'))])
    world.state.answer.put({ ...answer, kind: 'deferred' });
  expect(dueIn(2)).toEqual([world.id('decision 0'), world.id('decision 1')]);
});

test('refused: a decision of this retrospective, one that is not, before the review, once signed', () => {
  const world = reviewed();
  world.writeRetro(1);
  const refused = (fields: object) =>
    world.refused(world.member, 'decision.judge', { ...world.verdict, ...fields }).code;
  expect(refused({ decisionId: world.id('decision 1') })).toBe('verdict-too-early');
  expect(refused({ decisionId: world.id('none') })).toBe('not-found');
  world.must(world.lead, 'sprint.resume', { sprintId: world.sprintId(1) });
  expect(refused({})).toBe('sprint-wrong-status');
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(1) });
  world.sign(1);
  expect(refused({})).toBe('retro-signed');
});

test('refused to the observer', () => {
  const world = reviewed();
  expect(world.refused(world.observer, 'decision.judge', world.verdict).code).toBe('forbidden');
});
