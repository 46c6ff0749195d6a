import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { rowsOf } from '../../testing/verb.ts';
import { outcomeAgainSchema } from '../sprint/outcome-again.ts';

const reason = 'Забыли главное';

test('the lead takes the signature back with a reason; it is written and signed again', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const sprintId = world.sprintId(0);
  world.must(world.lead, 'retro.reopen', { sprintId, reason });
  expect(world.sprint(0)).toMatchObject({ retroSignedAt: null, retroSignedBy: null });
  expect(world.state.retro.get(sprintId)).toMatchObject({
    reopenedAt: world.now,
    reopenReason: reason,
  });
  const text = { sprintId, field: 'hindered', body: 'Сроки' };
  world.must(world.member, 'retro.write', text);
  world.sign(0);
  expect(world.sprint(0).retroSignedBy).toBe(world.lead);
});

test('what the director had read is not what will be signed', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const sprintId = world.sprintId(0);
  world.must(world.director, 'retro.acknowledge', { sprintId, body: null });
  world.must(world.lead, 'retro.reopen', { sprintId, reason });
  expect(world.state.resolution.size).toBe(0);
});

/** The decision of a sprint's retrospective with other words. */
const words = (world: Sprints, number: number) => {
  const [decision] = world.state.decision.where('sprintId', world.sprintId(number));
  return { decisionId: decision?.id ?? '', body: 'Сначала площадка' };
};

test('after the close the lead opens it with a reason; sprint, cards and outcome stay as they were', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const sprintId = world.sprintId(0);
  const before = rowsOf(world.state);
  const changes = world.must(world.lead, 'retro.reopen', { sprintId, reason });
  expect(changes.map(({ op, kind }) => `${op} ${kind}`)).toEqual(['set retro']);
  expect(world.state.retro.get(sprintId)).toMatchObject({
    openAgainAt: world.now,
    reopenReason: reason,
  });
  const after = rowsOf(world.state);
  expect(after['sprint']).toEqual(before['sprint']);
  expect(after['card']).toEqual(before['card']);
  expect(world.refused(world.lead, 'retro.reopen', { sprintId, reason }).code).toBe(
    'retro-not-signed',
  );
});

test('it is written and signed again: a further record is frozen, the first outcome is not touched', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const sprintId = world.sprintId(0);
  const outcome = recordsIn(world, 'outcome');
  world.must(world.lead, 'retro.reopen', { sprintId, reason });
  world.must(world.member, 'retro.write', { sprintId, field: 'hindered', body: 'Сроки' });
  world.must(world.member, 'decision.edit', words(world, 0));
  world.now = '2022-11-01T09:00:00.000Z';
  world.must(world.director, 'retro.sign', { sprintId });
  expect(world.state.retro.get(sprintId)).toMatchObject({
    openAgainAt: null,
    signedAgainAt: world.now,
    signedAgainBy: world.director,
  });
  expect(world.sprint(0).retroSignedBy).toBe(world.lead);
  expect(recordsIn(world, 'outcome')).toEqual(outcome);
  const [again] = recordsIn(world, 'outcome-again').map((body) =>
    outcomeAgainSchema.parse(JSON.parse(body)),
  );
  expect(again).toMatchObject({
    retroSignedAt: world.now,
    retroSignedBy: world.director,
    decisions: [{ body: 'Сначала площадка' }],
    retro: { hindered: 'Сроки', reopenReason: reason },
  });
  const write = { sprintId, field: 'hindered', body: 'Иначе' };
  expect(world.refused(world.lead, 'retro.write', write).code).toBe('retro-signed');
});

test('it may be opened and signed more than once, each time with a record of its own', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const sprintId = world.sprintId(0);
  for (let times = 0; times < 3; times++) {
    world.must(world.lead, 'retro.reopen', { sprintId, reason });
    world.must(world.lead, 'retro.sign', { sprintId });
  }
  expect(recordsIn(world, 'outcome-again')).toHaveLength(3);
});

test('while it is open the next sprint is neither planned nor started, not even by override; then it is', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const { lead, director, sprints: projectId } = world;
  const [sprintId, next] = [world.sprintId(0), world.sprintId(1)];
  const override = { reason: 'Срочно' };
  const shut = { code: 'previous-retro-reopened', params: { previous: 0, number: 1 } };
  const plan = { projectId, sprintId: next, number: 1 };
  world.must(lead, 'retro.reopen', { sprintId, reason });
  expect(world.refused(lead, 'sprint.plan', plan)).toEqual(shut);
  expect(world.refused(director, 'sprint.plan', { ...plan, override })).toEqual(shut);
  world.must(lead, 'retro.sign', { sprintId });
  world.plan(1);
  world.prepare(1);
  world.must(lead, 'retro.reopen', { sprintId, reason });
  expect(world.refused(lead, 'sprint.start', { sprintId: next })).toEqual(shut);
  expect(world.refused(director, 'sprint.start', { sprintId: next, override })).toEqual(shut);
  expect(world.state.override.size).toBe(0);
  world.must(lead, 'retro.sign', { sprintId });
  world.must(lead, 'sprint.start', { sprintId: next });
});

test('once the next sprint has started it is never opened again', () => {
  const world = buildSprints();
  world.bring(1, 'active');
  const args = { sprintId: world.sprintId(0), reason };
  expect(world.refused(world.director, 'retro.reopen', args)).toEqual({
    code: 'retro-followed',
    params: { number: 0, next: 1 },
  });
});

test('a decision that the next plan has answered keeps its words; a fresh one waits there for its answer', () => {
  const world = buildSprints();
  world.bring(1, 'planning');
  world.prepare(1);
  const { lead, member } = world;
  const sprintId = world.sprintId(0);
  world.must(lead, 'retro.reopen', { sprintId, reason });
  const answered = { code: 'decision-answered', params: { number: 1 } };
  expect(world.refused(member, 'decision.edit', words(world, 0))).toEqual(answered);
  const { decisionId } = words(world, 0);
  expect(world.refused(member, 'decision.remove', { decisionId }).code).toBe('in-plan-of-sprint');
  const fresh = { decisionId: world.id('fresh'), sprintId, body: 'Ещё', ownerId: lead };
  world.must(member, 'decision.add', { ...fresh, evidence: 'Видно' });
  world.must(lead, 'retro.sign', { sprintId });
  const start = world.refused(lead, 'sprint.start', { sprintId: world.sprintId(1) });
  expect(start.code).toBe('decisions-unanswered');
});

test('nobody acknowledges what is being written anew', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const { director, lead } = world;
  const sprintId = world.sprintId(0);
  world.must(director, 'retro.acknowledge', { sprintId, body: null });
  world.must(lead, 'retro.reopen', { sprintId, reason });
  expect(world.state.resolution.size).toBe(0);
  const asked = world.refused(director, 'retro.acknowledge', { sprintId, body: null });
  expect(asked.code).toBe('retro-not-signed');
});

test('a checkpoint is not planned after a reopened retrospective', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'closed');
  world.must(world.lead, 'retro.reopen', { sprintId: world.sprintId(1), reason });
  const plan = { projectId: world.sprints, sprintId: world.sprintId(2), number: 2 };
  expect(world.refused(world.lead, 'sprint.plan', plan).code).toBe('previous-retro-reopened');
});

test('refused once a later checkpoint has started, even over an open one', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'review');
  world.bring(2, 'active');
  world.writeRetro(1);
  world.sign(1);
  const sprintId = world.sprintId(1);
  expect(world.refused(world.lead, 'retro.reopen', { sprintId, reason })).toEqual({
    code: 'retro-followed',
    params: { number: 1, next: 2 },
  });
});

test('refused unsigned, without a reason, to a member', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const args = { sprintId: world.sprintId(0), reason };
  expect(world.refused(world.lead, 'retro.reopen', args).code).toBe('retro-not-signed');
  const silent = { ...args, reason: ' ' };
  expect(world.refused(world.lead, 'retro.reopen', silent).code).toBe('wrong-arguments');
  expect(world.refused(world.member, 'retro.reopen', args).code).toBe('forbidden');
});

/** The bytes of the records of a kind that were frozen so far. */
function recordsIn(world: Sprints, kind: string): string[] {
  return world.changes.flatMap((change) =>
    change.kind === 'record' && change.row.kind === kind ? [change.row.body] : [],
  );
}
