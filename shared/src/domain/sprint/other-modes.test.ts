import { expect, test } from 'vitest';
import { buildPeriods, firstNumber, type OtherMode, rollOver } from '../../testing/periods.ts';
import type { Sprints } from '../../testing/sprints.ts';
import { changedSince } from '../../testing/verb.ts';
import { outlinesOf } from './sprint.ts';

const modes = ['cyclogram', 'cohort'] as const;
const bothModes = modes.map((mode) => [mode, firstNumber[mode]] as const);

/** A project of a mode with its first period in review and the next one under way. */
function buildOverlap(mode: OtherMode) {
  const world = buildPeriods(mode);
  const [first, next] = [firstNumber[mode], firstNumber[mode] + 1];
  world.bring(first, 'review');
  world.bring(next, 'active');
  const close = (actor: string, number: number, override?: { reason: string }) => {
    const sprintId = world.sprintId(number);
    const dispositions = [...world.state.card.where('sprintId', sprintId)]
      .filter(({ phase, cancelledAt }) => phase !== 'done' && cancelledAt === null)
      .map(({ id: cardId }) => ({ cardId, kind: 'carry', reason: 'Не успели' }));
    const args = { sprintId, dispositions, ...(override === undefined ? {} : { override }) };
    return world.ask(actor, 'sprint.close', args);
  };
  const answer = (actor: string, number: number, words: object = {}) =>
    world.ask(actor, 'decision.answer', {
      ...{ decisionId: world.id(`decision ${first}`), sprintId: world.sprintId(number) },
      ...{ kind: 'declined', reason: 'Уже учтено', ...words },
    });
  const review = (number: number) =>
    world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(number) });
  return Object.assign(world, { first, next, closing: close, answer, review });
}

test('a checkpoint takes its outline and its goal; there is no zeroth', () => {
  const world = buildPeriods('cohort');
  const outlineId = world.outline(world.sprints, 1);
  world.must(world.lead, 'outline.edit', { outlineId, goalHint: 'Группа набрана' });
  const count = world.changes.length;
  world.plan(1);
  expect(changedSince(world, count)).toEqual(['remove outline', 'add sprint', 'add retro']);
  expect(world.sprint(1)).toMatchObject({ mode: 'cohort', goal: 'Группа набрана', number: 1 });
  expect(outlinesOf(world.state, world.sprints).map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  for (const number of [0, 3]) {
    const args = { projectId: world.sprints, sprintId: world.id('x'), number };
    expect(world.refused(world.lead, 'sprint.plan', args).code).toBe('sprint-not-next');
  }
});

test('a cohort from before checkpoints plans them without outlines, and gets those with their number', () => {
  const world = buildPeriods('cohort');
  const { state, sprints: projectId } = world;
  for (const { id } of outlinesOf(state, projectId)) state.outline.delete(id);
  world.bring(1, 'active');
  const numbers = () => outlinesOf(state, projectId).map(({ number }) => number);
  expect(numbers()).toEqual([]);
  const count = state.project.get(projectId)?.plannedSprints;
  world.must(world.lead, 'project.set-sprint-count', { projectId, count, reason: 'Прежнее' });
  expect(numbers()).toEqual([2, 3, 4, 5]);
  expect(state.project.get(projectId)?.sprintCountReason).toBeNull();
});

test('a checkpoint beyond the planned number is refused, more of them may be planned', () => {
  const world = buildPeriods('cohort');
  const count = (many: number) =>
    world.must(world.lead, 'project.set-sprint-count', {
      ...{ projectId: world.sprints, count: many, reason: 'Второй набор' },
    });
  count(1);
  world.bring(1, 'active');
  const args = { projectId: world.sprints, sprintId: world.sprintId(2), number: 2 };
  expect(world.refused(world.lead, 'sprint.plan', args).code).toBe('sprint-beyond-count');
  count(2);
  world.plan(2);
});

test('a cyclogram plans no sprints and no number of them', () => {
  const world = buildPeriods('cyclogram');
  const projectId = world.sprints;
  const sprint = { projectId, sprintId: world.id('x'), number: 1 };
  expect(world.refused(world.lead, 'sprint.plan', sprint).code).toBe('project-not-sprints');
  const count = { projectId, count: 3, reason: 'Так' };
  expect(world.refused(world.lead, 'project.set-sprint-count', count).code).toBe(
    'project-not-sprints',
  );
});

test('the next checkpoint is planned once the one before has begun, whatever a director says', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'planning');
  const args = { projectId: world.sprints, sprintId: world.sprintId(2), number: 2 };
  for (const more of [{}, { override: { reason: 'Пора' } }])
    expect(world.refused(world.director, 'sprint.plan', { ...args, ...more })).toEqual({
      code: 'previous-not-started',
      params: { previous: 1, number: 2 },
    });
});

test.each(bothModes)(
  '%s: no artefacts are asked for, a goal, dates and cards are',
  (mode, first) => {
    const world = buildPeriods(mode);
    world.bring(first, 'planning');
    const sprintId = world.sprintId(first);
    const start = () => world.refused(world.lead, 'sprint.start', { sprintId }).code;
    expect(start()).toBe('sprint-goal-missing');
    const dates = { startsOn: '2022-09-01', endsOn: '2022-12-30' };
    world.must(world.lead, 'sprint.edit', { sprintId, goal: 'Цель', ...dates });
    expect(start()).toBe('sprint-empty');
    world.putCard('Слёт', { sprintId, responsible: [world.lead] });
    world.must(world.lead, 'sprint.start', { sprintId });
    expect(world.state.artefact.size).toBe(0);
  },
);

test.each(bothModes)('%s: two periods are never under way at once', (mode, first) => {
  const world = buildPeriods(mode);
  world.bring(first, 'active');
  world.plan(first + 1);
  world.prepare(first + 1);
  const sprintId = world.sprintId(first + 1);
  for (const more of [{}, { override: { reason: 'Пора' } }])
    expect(world.refused(world.director, 'sprint.start', { sprintId, ...more })).toEqual({
      code: 'previous-not-reviewed',
      params: { previous: first, number: first + 1 },
    });
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(first) });
  world.must(world.lead, 'sprint.start', { sprintId });
  const back = { sprintId: world.sprintId(first) };
  expect(world.refused(world.lead, 'sprint.resume', back).code).toBe('sprint-followed');
});

test.each(modes)('%s: the next period runs while the last waits for its retrospective', (mode) => {
  const world = buildOverlap(mode);
  expect(world.sprint(world.first).status).toBe('review');
  expect(world.sprint(world.next).status).toBe('active');
  expect(world.state.override.size).toBe(0);
});

test.each(modes)('%s: a signed decision is answered before the next period starts', (mode) => {
  const world = buildPeriods(mode);
  const [first, next] = [firstNumber[mode], firstNumber[mode] + 1];
  world.bring(first, 'signed');
  world.plan(next);
  const sprintId = world.sprintId(next);
  const start = () => world.refused(world.lead, 'sprint.start', { sprintId });
  expect(start()).toMatchObject({ code: 'decisions-unanswered', params: { count: 1 } });
  world.prepare(next);
  world.must(world.lead, 'sprint.start', { sprintId });
});

test.each(modes)('%s: words that nobody signed yet keep no period from starting', (mode) => {
  const world = buildPeriods(mode);
  world.bring(firstNumber[mode], 'review');
  world.writeRetro(firstNumber[mode]);
  world.bring(firstNumber[mode] + 1, 'active');
});

test.each(modes)('%s: decisions may come late, and are answered before the close', (mode) => {
  const world = buildOverlap(mode);
  const { first, next, lead } = world;
  world.writeRetro(first);
  world.sign(first);
  world.closing(lead, first);
  world.review(next);
  world.writeRetro(next);
  world.sign(next);
  expect(world.closing(lead, next)).toMatchObject({
    ok: false,
    refusal: { code: 'decisions-unanswered', params: { number: next, count: 1 } },
  });
  expect(world.answer(lead, next)).toMatchObject({ ok: true });
  expect(world.closing(lead, next)).toMatchObject({ ok: true });
  expect(world.answer(lead, next)).toMatchObject({
    ok: false,
    refusal: { code: 'sprint-wrong-status', params: { number: next, status: 'closed' } },
  });
});

test.each(modes)('%s: an answer is given, changed and taken back while its period runs', (mode) => {
  const world = buildOverlap(mode);
  const { first, next, lead } = world;
  world.writeRetro(first);
  world.sign(first);
  expect(
    world.answer(lead, next, { kind: 'rule', reason: undefined, ruleBody: 'Заранее' }),
  ).toEqual(expect.objectContaining({ ok: true }));
  world.answer(lead, next);
  expect(world.state.rule.size).toBe(0);
  const decisionId = world.id(`decision ${first}`);
  world.must(lead, 'decision.unanswer', { decisionId, sprintId: world.sprintId(next) });
  expect(world.state.answer.size).toBe(0);
});

test.each(modes)('%s: periods close and sign one after another', (mode) => {
  const world = buildOverlap(mode);
  const { first, next, lead, director } = world;
  world.review(next);
  world.writeRetro(next);
  const sign = () => world.refused(lead, 'retro.sign', { sprintId: world.sprintId(next) });
  const params = { previous: first, number: next };
  expect(sign()).toEqual({ code: 'previous-retro-unsigned', params });
  world.writeRetro(first);
  world.sign(first);
  expect(sign().code).toBe('verdicts-missing');
  for (const { id } of world.state.decision.where('sprintId', world.sprintId(first)))
    world.must(lead, 'decision.judge', {
      ...{ decisionId: id, sprintId: world.sprintId(next), result: 'helped', comment: null },
    });
  world.sign(next);
  const refusal = { code: 'previous-not-closed', params };
  expect(world.closing(lead, next)).toEqual({ ok: false, refusal });
  const passed = world.closing(director, next, { reason: 'Отчётный год кончился' });
  expect(passed).toMatchObject({ ok: true });
  expect([...world.state.override.values()]).toMatchObject([
    { rule: 'close', passedCode: 'previous-not-closed' },
  ]);
});

test.each(modes)(
  '%s: without a retrospective nothing closes but by a director with a reason',
  (mode) => {
    const world = buildOverlap(mode);
    const { first, lead, director } = world;
    expect(world.closing(lead, first)).toMatchObject({ refusal: { code: 'retro-unsigned' } });
    expect(world.closing(director, first, { reason: 'Команда ушла' })).toMatchObject({ ok: true });
  },
);

test('what is unfinished at the end of a year is carried, or stays on the board without a year, details and all', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'signed');
  const sprintId = world.sprintId(2021);
  const detailed = { responsible: [world.member], startsOn: '2021-10-20' };
  world.setCard('work 2021', detailed);
  const before = world.putCard('Слёт', { sprintId, ...detailed });
  const kinds = { 'work 2021': 'carry', Слёт: 'idea' };
  const dispositions = Object.entries(kinds).map(([name, kind]) => {
    return { cardId: world.id(name), kind, reason: 'Не успели' };
  });
  world.must(world.lead, 'sprint.close', { sprintId, dispositions });
  expect(world.cardRow('work 2021')).toMatchObject({
    ...{ sprintId: null, carriedFromId: sprintId, ...detailed },
  });
  expect(world.cardRow('Слёт')).toEqual({
    ...{ ...before, sprintId: null, returnReason: 'Не успели', returnedAt: world.now },
  });
  rollOver(world, 2022, { take: ['work 2021'] });
  expect(world.cardRow('work 2021')).toMatchObject({
    ...{ sprintId: world.sprintId(2022), carriedFromId: null, carryCount: 1 },
  });
});

test.each(bothModes)(
  '%s: a detailed card goes into a period from where it stands',
  (mode, first) => {
    const world = buildPeriods(mode);
    world.bring(first, 'active');
    const running = { phase: 'running', columnId: world.column(world.sprints, 'running') } as const;
    const before = world.putCard('Слёт', { ...running, responsible: [world.member] });
    const sprintId = world.sprintId(first);
    world.must(world.member, 'card.put-in-sprint', { cardId: before.id, sprintId });
    expect(world.cardRow('Слёт')).toEqual({ ...before, sprintId, sprintAt: world.now });
    world.must(world.lead, 'sprint.review', { sprintId });
    const out = { cardId: before.id, reason: 'Рано' };
    expect(world.refused(world.member, 'card.return-to-idea', out).code).toBe(
      'sprint-not-open-for-cards',
    );
  },
);

test('a card without a year is detailed on the board', () => {
  const world: Sprints = buildPeriods('cyclogram');
  world.putCard('Слёт');
  const cardId = world.id('Слёт');
  world.must(world.member, 'card.assign', { cardId, personId: world.member });
  world.must(world.member, 'card.edit', { cardId, startsOn: '2022-10-20' });
});
