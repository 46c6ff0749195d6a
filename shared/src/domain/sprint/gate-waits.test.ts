import { expect, test } from 'vitest';
import { buildPeriods, firstNumber } from '../../testing/periods.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges } from '../changes.ts';
import { gateWait } from './gate-waits.ts';
import type { Sprint } from './sprint.ts';

function waitOf(world: Sprints, today = '2022-10-10', projectId = world.sprints) {
  const project = world.state.project.get(projectId);
  if (project === undefined) throw new Error('no project');
  return gateWait(world.state, project, today);
}

function setSprint(world: Sprints, number: number, set: Partial<Sprint>): void {
  applyChanges(world.state, [
    { op: 'set', kind: 'sprint', id: world.sprintId(number), set, was: {} },
  ]);
}

test('before the initial sprint the artefacts of the design stage are waited for', () => {
  const world = buildSprints();
  const since = world.state.project.get(world.sprints)?.createdAt;
  expect(waitOf(world)).toMatchObject({ step: 'artefacts', number: 0, since });
  world.fillArtefacts();
  expect(waitOf(world)).toMatchObject({ step: 'plan', number: 0, since });
});

test('a planned initial sprint says which refusal keeps it from starting', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  expect(waitOf(world)).toMatchObject({
    step: 'artefacts',
    since: world.now,
    refusal: { code: 'artefacts-missing', params: { filled: 0 } },
  });
});

test('a plan that nothing keeps waits only when its day to start has passed', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  world.prepare(0);
  expect(waitOf(world, '2022-10-03')).toBeUndefined();
  expect(waitOf(world, '2022-10-04')).toMatchObject({ step: 'start', since: '2022-10-03' });
});

test('a sprint at work waits for nobody until its end has passed', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  expect(waitOf(world, '2022-12-30')).toBeUndefined();
  expect(waitOf(world, '2022-12-31')).toMatchObject({ step: 'review', since: '2022-12-30' });
});

test('in review the signature is waited for, then the close, each from its own moment', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const reviewedAt = world.now;
  expect(waitOf(world)).toMatchObject({
    step: 'retro',
    since: reviewedAt,
    refusal: { code: 'retro-unsigned' },
  });
  const retroSignedAt = '2022-10-05T10:00:00.000Z';
  setSprint(world, 0, { retroSignedAt });
  expect(waitOf(world)).toMatchObject({ step: 'close', since: retroSignedAt, refusal: undefined });
});

test('after a close the next sprint is to be planned, and answers are waited for once it is', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const closedAt = world.sprint(0).closedAt;
  expect(waitOf(world)).toMatchObject({ step: 'plan', number: 1, since: closedAt });
  world.now = '2022-10-20T09:00:00.000Z';
  world.plan(1);
  expect(waitOf(world)).toMatchObject({
    step: 'answers',
    number: 1,
    since: world.now,
    refusal: { code: 'decisions-unanswered' },
  });
});

test('the leads are named, those who left are not', () => {
  const world = buildSprints();
  expect(waitOf(world)?.leadIds).toEqual([world.lead]);
  world.must(world.director, 'member.deactivate', { personId: world.lead });
  expect(waitOf(world)?.leadIds).toEqual([]);
});

test('of two years that lie over one another the earlier one is waited for, then what the later one lacks', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'review');
  world.bring(2022, 'active');
  expect(waitOf(world)).toMatchObject({ step: 'retro', number: 2021 });
  world.writeRetro(2021);
  world.sign(2021);
  expect(waitOf(world)).toMatchObject({ step: 'close', number: 2021 });
  world.close(2021);
  expect(waitOf(world)).toBeUndefined();
  expect(waitOf(world, '2024-01-01')).toMatchObject({ step: 'review', number: 2022 });
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(2022) });
  world.writeRetro(2022);
  world.sign(2022);
  expect(waitOf(world)).toMatchObject({
    ...{ step: 'answers', number: 2022, refusal: { code: 'decisions-unanswered' } },
  });
});

test('nobody has to open a school year or a checkpoint', () => {
  for (const mode of ['cyclogram', 'cohort'] as const) {
    const world = buildPeriods(mode);
    expect(waitOf(world)).toBeUndefined();
    world.bring(firstNumber[mode], 'closed');
    expect(waitOf(world, '2030-01-01')).toBeUndefined();
  }
});

test('when all sprints are through, in other modes and outside of work nothing waits', () => {
  const world = buildSprints();
  expect(waitOf(world, '2022-10-10', world.cyclogram)).toBeUndefined();
  applyChanges(world.state, [
    { op: 'set', kind: 'project', id: world.sprints, set: { phase: 'finished' }, was: {} },
  ]);
  expect(waitOf(world)).toBeUndefined();
});

test('a project without a further outline has nothing to plan', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const outlines = [...world.state.outline.where('projectId', world.sprints)];
  applyChanges(
    world.state,
    outlines.map(({ id, ...rest }) => ({
      op: 'remove',
      kind: 'outline',
      id,
      was: { id, ...rest },
    })),
  );
  expect(waitOf(world)).toBeUndefined();
});
