import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { inverseOf } from '../execute.ts';

test('everything can be edited while it is planned; absent fields stay', () => {
  const world = at('planning');
  world.putCard('stage', { kind: 'stage' });
  const edit = { goal: 'Цель', startsOn: '2022-10-03', endsOn: '2022-12-30' };
  world.must(world.lead, 'sprint.edit', {
    sprintId: world.sprintId(0),
    ...edit,
    stageId: world.id('stage'),
  });
  expect(world.sprint(0)).toMatchObject({ ...edit, stageId: world.id('stage') });
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), goal: null });
  expect(world.sprint(0)).toMatchObject({ ...edit, goal: null, stageId: world.id('stage') });
});

test('goal and end can still be edited while it runs', () => {
  const world = at('active');
  const edit = { goal: 'Уже', endsOn: '2022-11-30' };
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), ...edit });
  expect(world.sprint(0)).toMatchObject({ ...edit, status: 'active' });
});

test.each([
  ['start', { startsOn: '2022-10-04' }],
  ['stage', { stageId: null }],
] as const)('the %s of a running sprint is fixed', (field, edit) => {
  const world = at('planning');
  world.putCard('stage', { kind: 'stage' });
  const sprintId = world.sprintId(0);
  world.prepare(0);
  world.must(world.lead, 'sprint.edit', { sprintId, stageId: world.id('stage') });
  world.must(world.lead, 'sprint.start', { sprintId });
  expect(refusal(world, edit), field).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status: 'active' },
  });
});

test.each([
  [{ goal: null }, 'sprint-goal-missing'],
  [{ endsOn: null }, 'sprint-dates-missing'],
] as const)('a running sprint cannot lose what it started with: %o', (edit, code) => {
  expect(refusal(at('active'), edit)).toEqual({ code, params: { number: 0 } });
});

test.each(['review', 'signed', 'closed'] as const)('nothing can be edited at %s', (step) => {
  const world = at(step);
  for (const edit of [{ goal: 'Другая' }, { endsOn: '2023-01-31' }, { startsOn: null }])
    expect(refusal(world, edit).code).toBe('sprint-wrong-status');
});

test('refused when the end would lie before the start, with the other date already there', () => {
  const world = at('active');
  expect(refusal(world, { endsOn: '2022-10-02' }).code).toBe('dates-reversed');
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), endsOn: '2022-10-03' });
});

test('refused for a day that does not exist', () => {
  expect(refusal(at('planning'), { startsOn: '2023-02-29' }).code).toBe('wrong-arguments');
});

test('the stage must be a stage of the same project', () => {
  const world = at('planning');
  world.putCard('event');
  world.putCard('foreign', { kind: 'stage', projectId: world.cyclogram });
  expect(refusal(world, { stageId: world.id('event') }).code).toBe('not-found');
  expect(refusal(world, { stageId: world.id('nothing') }).code).toBe('not-found');
  expect(refusal(world, { stageId: world.id('foreign') }).code).toBe('stage-of-other-project');
});

test.each([
  ['2021-12-31', '2022-06-30', true],
  ['2022-06-30', '2023-01-01', true],
  ['2022-01-01', '2022-12-31', false],
] as const)('dates %s to %s are warned of outside the stage: %s', (startsOn, endsOn, warned) => {
  const world = at('planning');
  world.putCard('stage', { kind: 'stage', startsOn: '2022-01-01', endsOn: '2022-12-31' });
  const args = { sprintId: world.sprintId(0), startsOn, endsOn, stageId: world.id('stage') };
  const result = world.ask(world.lead, 'sprint.edit', args);
  const warnings = [{ code: 'outside-stage', params: { title: 'stage' } }];
  expect(result.ok && result.done.warnings).toEqual(warned ? warnings : []);
});

test('undone by an edit of the same fields', () => {
  const world = at('active');
  const args = { sprintId: world.sprintId(0), goal: 'Другая' };
  const command = { id: world.id('command'), name: 'sprint.edit', args };
  expect(inverseOf(world.state, command)).toEqual({
    name: 'sprint.edit',
    args: { ...args, goal: 'Цель 0' },
  });
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = at('planning');
  const args = { sprintId: world.sprintId(0), goal: 'Моя' };
  expect(world.refused(world[who], 'sprint.edit', args).code).toBe(code);
});

function at(step: Parameters<Sprints['bring']>[1]): Sprints {
  const world = buildSprints();
  world.bring(0, step);
  return world;
}

function refusal(world: Sprints, edit: object) {
  return world.refused(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), ...edit });
}
