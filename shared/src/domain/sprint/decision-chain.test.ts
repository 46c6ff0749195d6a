import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { applyChanges } from '../changes.ts';
import type { VerdictResult } from '../retro/verdict.ts';
import type { AnswerKind } from './answer.ts';
import { chainOf, chainsOf, isOpen } from './decision-chain.ts';
import type { Sprint } from './sprint.ts';

/** A decision of sprint 0, and sprints 1 to 3 put down past every rule. */
function decided(signed = true) {
  const world = buildSprints();
  world.bring(0, 'review');
  const decisionId = world.id('decision 0');
  world.writeRetro(0);
  const set = { retroSignedAt: signed ? world.now : null };
  applyChanges(world.state, [
    { op: 'set', kind: 'sprint', id: world.sprintId(0), set, was: {} },
    ...[1, 2, 3].map((number) => {
      const row: Sprint = { ...world.sprint(0), id: world.sprintId(number), number };
      return { op: 'add', kind: 'sprint', row } as const;
    }),
  ]);
  const common = { projectId: world.sprints, decisionId };
  return {
    world,
    answer(number: number, kind: AnswerKind) {
      const empty = { cardId: null, goalId: null, kpiId: null, ruleId: null, reason: null };
      const row = { ...common, ...empty, kind, at: world.now, sprintId: world.sprintId(number) };
      const id = world.id(`answer ${number}`);
      applyChanges(world.state, [{ op: 'add', kind: 'answer', row: { id, ...row } }]);
    },
    judge(number: number, result: VerdictResult) {
      const row = { ...common, result, comment: null, sprintId: world.sprintId(number) };
      const id = world.id(`verdict ${number}`);
      applyChanges(world.state, [{ op: 'add', kind: 'verdict', row: { id, ...row } }]);
    },
    chain() {
      const decision = world.state.decision.get(decisionId);
      const chain = decision && chainOf(world.state, decision);
      if (chain === undefined) throw new Error('no chain');
      return chain;
    },
  };
}

test('until its retrospective is signed a decision is only proposed', () => {
  expect(decided(false).chain().state).toBe('proposed');
});

test('what no plan has taken up waits', () => {
  const { chain } = decided();
  expect(chain()).toMatchObject({ state: 'waiting', steps: [], deferrals: 0 });
  expect(isOpen(chain())).toBe(true);
});

test('a plan that answers settles it, whatever was put off before', () => {
  const { answer, chain } = decided();
  answer(1, 'deferred');
  expect(chain()).toMatchObject({ state: 'deferred', deferrals: 1 });
  expect(isOpen(chain())).toBe(true);
  answer(2, 'card');
  expect(chain()).toMatchObject({ state: 'answered', deferrals: 1 });
  expect(isOpen(chain())).toBe(false);
});

test('a declined decision says so', () => {
  const { answer, chain } = decided();
  answer(1, 'declined');
  expect(chain().state).toBe('declined');
});

test('the latest verdict is the last word', () => {
  const { answer, judge, chain } = decided();
  answer(1, 'rule');
  judge(1, 'not-helped');
  judge(2, 'helped');
  expect(chain().state).toBe('helped');
});

test('«not done» does not settle what was only put off', () => {
  const { answer, judge, chain } = decided();
  answer(1, 'deferred');
  judge(1, 'not-done');
  expect(chain().state).toBe('deferred');
  answer(2, 'goal');
  judge(2, 'not-done');
  expect(chain().state).toBe('not-done');
});

test('twice put off is counted', () => {
  const { answer, chain } = decided();
  answer(1, 'deferred');
  answer(2, 'deferred');
  expect(chain()).toMatchObject({ state: 'deferred', deferrals: 2 });
});

test('the steps follow the sprints and leave out those that did nothing', () => {
  const { answer, judge, chain } = decided();
  judge(3, 'helped');
  answer(1, 'kpi');
  expect(chain().steps.map(({ sprint }) => sprint.number)).toEqual([1, 3]);
  expect(chain().steps[0]).toMatchObject({ verdict: undefined, answer: { kind: 'kpi' } });
  expect(chain().steps[1]).toMatchObject({ answer: undefined, verdict: { result: 'helped' } });
});

test('the decisions of a project are told apart from those of others', () => {
  const { world } = decided();
  expect(chainsOf(world.state)).toHaveLength(1);
  expect(chainsOf(world.state, world.sprints)).toHaveLength(1);
  expect(chainsOf(world.state, world.cyclogram)).toEqual([]);
});
