import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { freshRetro } from '../retro/retro.ts';
import { unfinishedCards } from './cards.ts';

const reason = 'Приказ уже подписан';

test('the first sprint of a fresh project is number 0, planned by its lead', () => {
  const world = buildSprints();
  world.plan(0);
  expect(world.sprint(0)).toMatchObject({
    number: 0,
    status: 'planning',
    plannedAt: world.now,
    goal: null,
    promisedCardIds: [],
    planOverrideId: null,
  });
});

test('planning consumes the outline, takes its goal hint and opens an empty retrospective', () => {
  const world = buildSprints();
  const outlineId = world.outline(world.sprints, 0);
  world.must(world.lead, 'outline.edit', { outlineId, goalHint: 'Первая проверка' });
  const before = world.changes.length;
  world.plan(0);
  expect(world.sprint(0).goal).toBe('Первая проверка');
  expect(world.state.outline.get(outlineId)).toBeUndefined();
  expect(world.state.retro.get(world.sprintId(0))).toEqual({
    id: world.sprintId(0),
    projectId: world.sprints,
    ...freshRetro,
    participantIds: [],
  });
  const kinds = world.changes.slice(before).map(({ op, kind }) => `${op} ${kind}`);
  expect(kinds).toEqual(['remove outline', 'add sprint', 'add retro']);
});

test.each([
  ['planning', 'previous-not-started'],
  ['active', 'previous-not-reviewed'],
  ['review', 'previous-retro-unsigned'],
  ['signed', 'previous-not-closed'],
] as const)('refused while the sprint before is at %s: %s', (step, code) => {
  const world = buildSprints();
  world.bring(1, step);
  expect(planRefusal(world, 2)).toEqual({ code, params: { previous: 1, number: 2 } });
});

test('accepted once the sprint before is closed', () => {
  const world = buildSprints();
  world.bring(1, 'closed');
  world.plan(2);
  expect(world.sprint(2).status).toBe('planning');
});

test('refused beyond an outline: the sprint between was never begun', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  expect(planRefusal(world, 3)).toEqual({
    code: 'previous-not-started',
    params: { previous: 2, number: 3 },
  });
});

test('a director cannot leave a number out either', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  expect(overridden(world, world.director, 3)).toEqual({
    code: 'sprint-not-next',
    params: { number: 3 },
  });
});

test('refused for a number that is a sprint already', () => {
  const world = buildSprints();
  world.bring(1, 'active');
  expect(planRefusal(world, 1, 'another')).toEqual({
    code: 'sprint-not-next',
    params: { number: 1 },
  });
  expect(planRefusal(world, 0, 'another').code).toBe('sprint-not-next');
});

test('refused beyond the number of sprints the project decided on', () => {
  const world = buildSprints();
  world.must(world.lead, 'project.set-sprint-count', {
    projectId: world.sprints,
    count: 1,
    reason: 'Короткий проект',
  });
  world.bring(1, 'closed');
  expect(planRefusal(world, 2)).toEqual({
    code: 'sprint-beyond-count',
    params: { number: 2, count: 1 },
  });
});

test('refused with an id that is a sprint or an outline already', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  expect(planRefusal(world, 1, 'sprint 0').code).toBe('id-taken');
  const args = { projectId: world.sprints, sprintId: world.outline(world.sprints, 2), number: 1 };
  expect(world.refused(world.lead, 'sprint.plan', args).code).toBe('id-taken');
});

test('refused in a project without sprints', () => {
  const world = buildSprints();
  const args = { projectId: world.cyclogram, sprintId: world.id('x'), number: 0 };
  expect(world.refused(world.outsider, 'sprint.plan', args).code).toBe('project-not-sprints');
});

test('other projects have their own gate', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const projectId = world.id('second');
  world.must(world.director, 'project.create', {
    projectId,
    title: 'Второй',
    mode: 'sprints',
    phase: 'running',
    before: null,
    leadId: world.lead,
  });
  world.must(world.lead, 'sprint.plan', { projectId, sprintId: world.id('other 0'), number: 0 });
  expect(world.sprint(0).status).toBe('active');
});

test('a director passes the gate with a reason, which is recorded with the rule it passed over', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  world.must(world.director, 'sprint.plan', overrideArgs(world, 1));
  const row = world.state.override.get(world.sprint(1).planOverrideId ?? '');
  expect(row).toMatchObject({
    projectId: world.sprints,
    sprintId: world.sprintId(1),
    rule: 'plan',
    passedCode: 'previous-retro-unsigned',
    reason,
    by: world.director,
    at: world.now,
  });
});

test.each(['active', 'review'] as const)(
  'it closes the sprint before, %s as it is, in its name: unfinished cards are carried, what came of it is frozen',
  (status) => {
    const world = buildSprints();
    world.bring(0, status);
    const open = unfinishedCards(world.state, world.sprintId(0));
    expect(open.length).toBeGreaterThan(0);
    const changes = world.must(world.director, 'sprint.plan', overrideArgs(world, 1));
    const before = world.sprint(0);
    expect(before).toMatchObject({ status: 'closed', closedAt: world.now, retroSignedAt: null });
    expect(before.reviewedAt).not.toBeNull();
    expect(world.state.override.get(before.closeOverrideId ?? '')).toMatchObject({
      sprintId: world.sprintId(0),
      rule: 'close',
      passedCode: 'retro-unsigned',
      reason,
    });
    for (const { id, carryCount } of open)
      expect(world.state.card.get(id)).toMatchObject({
        sprintId: null,
        carriedFromId: world.sprintId(0),
        carryCount: carryCount + 1,
      });
    const records = changes.flatMap((one) => (one.kind === 'record' ? [one.row] : []));
    expect(records).toMatchObject([{ sprintId: world.sprintId(0), kind: 'outcome' }]);
    expect(JSON.parse(records[0]?.body ?? '')).toMatchObject({
      closedBy: world.director,
      overrides: [{ reason, passedCode: 'retro-unsigned' }],
    });
  },
);

test('a signed retrospective needs no second override to be closed by', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  world.must(world.director, 'sprint.plan', overrideArgs(world, 1));
  expect(world.sprint(0)).toMatchObject({ status: 'closed', closeOverrideId: null });
  expect(world.state.override.size).toBe(1);
});

test('a director who does not ask for an override meets the rule', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  const { override: _, ...args } = overrideArgs(world, 1);
  expect(world.refused(world.director, 'sprint.plan', args).code).toBe('previous-not-reviewed');
});

test('an override at an open gate is not recorded, and the director is told', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const result = world.ask(world.director, 'sprint.plan', overrideArgs(world, 1));
  expect(result.ok && result.done.warnings).toEqual([
    { code: 'override-unneeded', params: { number: 1 } },
  ]);
  expect(world.sprint(1).planOverrideId).toBeNull();
  expect(world.state.override.size).toBe(0);
});

test.each([
  ['0', 'active'],
  ['0', 'closed'],
] as const)('a lead cannot override, whether sprint %s is %s', (_number, step) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(overridden(world, world.lead, 1).code).toBe('forbidden');
});

test('an override without a reason is malformed', () => {
  const world = buildSprints();
  const args = { ...overrideArgs(world, 0), override: { reason: '  ' } };
  expect(world.refused(world.director, 'sprint.plan', args).code).toBe('wrong-arguments');
});

test('no override plans past a sprint that has not begun: it cannot be closed', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.must(world.director, 'sprint.plan', overrideArgs(world, 1));
  expect(overridden(world, world.director, 2)).toEqual({
    code: 'previous-not-started',
    params: { previous: 1, number: 2 },
  });
  expect(world.sprint(1).status).toBe('planning');
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
  ['stranger', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = buildSprints();
  const args = { projectId: world.sprints, sprintId: world.sprintId(0), number: 0 };
  expect(world.refused(world[who], 'sprint.plan', args).code).toBe(code);
  expect(world.state.sprint.size).toBe(0);
});

function planRefusal(world: Sprints, number: number, name = `sprint ${number}`) {
  const args = { projectId: world.sprints, sprintId: world.id(name), number };
  return world.refused(world.lead, 'sprint.plan', args);
}

function overrideArgs(world: Sprints, number: number) {
  const sprintId = world.sprintId(number);
  return { projectId: world.sprints, sprintId, number, override: { reason } };
}

function overridden(world: Sprints, actor: string, number: number) {
  return world.refused(actor, 'sprint.plan', overrideArgs(world, number));
}
