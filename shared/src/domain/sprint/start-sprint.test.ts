import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges, type Change } from '../changes.ts';

const override = { reason: 'Сроки гранта' };

test('a planned sprint with goal, dates and a card starts, and its promise is frozen', () => {
  const world = buildSprints();
  const changes = world.start(0);
  expect(world.sprint(0)).toMatchObject({
    status: 'active',
    startedAt: world.now,
    promisedCardIds: [world.id('work 0')],
    startOverrideId: null,
  });
  const records = changes.filter(({ kind }) => kind === 'record');
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    op: 'put',
    row: { sprintId: world.sprintId(0), kind: 'promise', frozenAt: world.now },
  });
  expect(changes.map(({ kind }) => kind)).toEqual(['sprint', 'record']);
});

test.each([
  ['goal', { goal: null }, 'sprint-goal-missing'],
  ['start', { startsOn: null }, 'sprint-dates-missing'],
  ['end', { endsOn: null }, 'sprint-dates-missing'],
] as const)('refused without its %s, even to a director', (_what, edit, code) => {
  const world = prepared(0);
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(0), ...edit });
  expect(refusal(world, 0)).toEqual({ code, params: { number: 0 } });
  expect(overridden(world, 0).code).toBe(code);
});

test('refused without a card; a cancelled one is none', () => {
  const world = prepared(0);
  world.setCard('work 0', { cancelledAt: world.now, cancelReason: 'Лишнее' });
  expect(refusal(world, 0)).toEqual({ code: 'sprint-empty', params: { number: 0 } });
});

test('a cancelled card is no part of the promise', () => {
  const world = prepared(0);
  world.putCard('given up', { sprintId: world.sprintId(0), cancelledAt: world.now });
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(0) });
  expect(world.sprint(0).promisedCardIds).toEqual([world.id('work 0')]);
});

test.each(['active', 'review', 'signed', 'closed'] as const)(
  'refused when it is already at %s, and the promise stays as it was',
  (step) => {
    const world = buildSprints();
    world.bring(0, step);
    const { status } = world.sprint(0);
    const refused = { code: 'sprint-wrong-status', params: { number: 0, status } };
    expect(refusal(world, 0)).toEqual(refused);
    expect(overridden(world, 0)).toEqual(refused);
  },
);

test.each([0, 1, 6])('the initial sprint is refused with %i of 7 artefacts', (count) => {
  const world = preparedBare(0);
  world.fillArtefacts(count);
  expect(refusal(world, 0)).toEqual({
    code: 'artefacts-missing',
    params: { filled: count, needed: 7 },
  });
});

test('the initial sprint starts with all seven artefacts; artefacts of another project do not help', () => {
  const world = preparedBare(0);
  world.fillArtefacts(7, world.cyclogram);
  expect(refusal(world, 0).params).toEqual({ filled: 0, needed: 7 });
  world.fillArtefacts(7);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(0) });
});

test('later sprints ask for no artefacts', () => {
  const world = preparedBare(0);
  world.must(world.director, 'sprint.start', { sprintId: world.sprintId(0), override });
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(0) });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  world.start(1);
  expect(world.sprint(1)).toMatchObject({ status: 'active', startOverrideId: null });
});

test('a director starts the initial sprint without the artefacts, on record', () => {
  const world = preparedBare(0);
  world.must(world.director, 'sprint.start', { sprintId: world.sprintId(0), override });
  const [row] = world.state.override.values();
  expect(row).toMatchObject({ rule: 'start', passedCode: 'artefacts-missing', ...override });
  expect(world.sprint(0).startOverrideId).toBe(row?.id);
});

test('a sprint planned early by override starts by the rule, once the decisions before it are answered', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const plan = { projectId: world.sprints, sprintId: world.sprintId(1), number: 1, override };
  world.must(world.director, 'sprint.plan', plan);
  world.prepare(1);
  world.addDecision('waiting', 0);
  expect(refusal(world, 1).code).toBe('decisions-unanswered');
  world.answerAll(1);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(1) });
  expect(world.sprint(1).startOverrideId).toBeNull();
});

test('a sprint that was planned over an open one, as was once possible, waits for it', () => {
  const world = prepared(1);
  const id = world.sprintId(0);
  const set = { status: 'review', closedAt: null, retroSignedAt: null, retroSignedBy: null };
  applyChanges(world.state, [{ op: 'set', kind: 'sprint', id, set, was: {} } as Change]);
  expect(refusal(world, 1)).toEqual({
    code: 'previous-retro-unsigned',
    params: { previous: 0, number: 1 },
  });
});

test('refused while a decision of an earlier sprint waits; one sentence names them by their first words', () => {
  const world = unanswered();
  world.addDecision(
    'long',
    0,
    'Назначать ответственного за каждое мероприятие ещё до того, как оно попадёт в план',
  );
  expect(refusal(world, 1)).toEqual({
    code: 'decisions-unanswered',
    params: {
      number: 1,
      count: 2,
      names: 'Собирать заявки заранее; Назначать ответственного за каждое…',
    },
  });
  world.answerAll(1);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(1) });
});

test('of many waiting decisions three are named, all are counted', () => {
  const world = unanswered();
  for (const name of ['второе', 'третье', 'четвёртое']) world.addDecision(name, 0, name);
  expect(refusal(world, 1).params).toEqual({
    number: 1,
    count: 4,
    names: 'Собирать заявки заранее; второе; третье',
  });
});

test('a director starts over an unanswered decision, on record', () => {
  const world = unanswered();
  world.must(world.director, 'sprint.start', { sprintId: world.sprintId(1), override });
  const passed = world.state.override.get(world.sprint(1).startOverrideId ?? '');
  expect(passed).toMatchObject({ rule: 'start', passedCode: 'decisions-unanswered' });
});

test('an override at an open gate is not recorded, and the director is told', () => {
  const world = prepared(0);
  const args = { sprintId: world.sprintId(0), override };
  const result = world.ask(world.director, 'sprint.start', args);
  expect(result.ok && result.done.warnings).toEqual([
    { code: 'override-unneeded', params: { number: 0 } },
  ]);
  expect(world.state.override.size).toBe(0);
});

test.each([
  ['lead', 'forbidden'],
  ['member', 'forbidden'],
  ['outsider', 'forbidden'],
  ['stranger', 'not-found'],
] as const)('an override is refused to the %s', (who, code) => {
  const world = prepared(0);
  const args = { sprintId: world.sprintId(0), override };
  expect(world.refused(world[who], 'sprint.start', args).code).toBe(code);
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = prepared(0);
  const args = { sprintId: world.sprintId(0) };
  expect(world.refused(world[who], 'sprint.start', args).code).toBe(code);
});

test('a sprint that is not there is not found', () => {
  expect(refusal(buildSprints(), 4).code).toBe('not-found');
});

function prepared(number: number): Sprints {
  const world = buildSprints();
  world.bring(number, 'planning');
  world.prepare(number);
  return world;
}

/** Ready but for the artefacts. */
function preparedBare(number: number): Sprints {
  const world = buildSprints();
  const sprintId = world.sprintId(number);
  world.bring(number, 'planning');
  const dates = { startsOn: '2022-10-03', endsOn: '2022-12-30' };
  world.must(world.lead, 'sprint.edit', { sprintId, goal: 'Проверить', ...dates });
  world.putCard('work', { sprintId });
  return world;
}

/** Sprint 1 ready to start but for an answer to the decision of sprint 0. */
function unanswered(): Sprints {
  const world = buildSprints();
  world.bring(1, 'planning');
  const sprintId = world.sprintId(1);
  const dates = { startsOn: '2022-10-03', endsOn: '2022-12-30' };
  world.must(world.lead, 'sprint.edit', { sprintId, goal: 'Проверить', ...dates });
  world.putCard('work 1', { sprintId });
  return world;
}

function refusal(world: Sprints, number: number) {
  return world.refused(world.lead, 'sprint.start', { sprintId: world.sprintId(number) });
}

function overridden(world: Sprints, number: number) {
  const args = { sprintId: world.sprintId(number), override };
  return world.refused(world.director, 'sprint.start', args);
}
