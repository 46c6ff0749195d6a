import { expect, test } from 'vitest';
import { plainKpi } from '../../testing/kpi.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';
import { applyChanges } from '../changes.ts';
import { MAX_RULES } from '../rule/rule.ts';
import { answerOf } from '../sprint/waiting.ts';

const declined = { kind: 'declined', reason: 'Уже сделали' };

test('a lead answers', () => {
  const world = planned();
  expect(verdicts(world, 'decision.answer', args(world, declined))).toEqual(forLeads);
});

test.each<[string, (world: Sprints) => object, object]>([
  ['card', ({ id }) => ({ cardId: id('idea') }), { ruleId: null, reason: null }],
  ['goal', ({ id }) => ({ goalId: id('goal') }), { kpiId: null }],
  ['goal', ({ id }) => ({ goalId: id('programme goal'), reason: 'Уточнили' }), {}],
  ['kpi', ({ id }) => ({ kpiId: id('kpi') }), { goalId: null }],
  ['declined', () => ({ reason: 'Дорого' }), { cardId: null, reason: 'Дорого' }],
  ['deferred', () => ({ reason: 'Позже' }), { reason: 'Позже' }],
])('a %s answers a decision, %#', (kind, target, more) => {
  const world = planned();
  const before = world.changes.length;
  const given = target(world);
  answer(world, { kind, ...given });
  expect(changedSince(world, before)).toEqual(['add answer']);
  expect(found(world)).toMatchObject({ kind, ...given, ...more, at: world.now });
});

test('a rule is written into the list of the team, and goes with another answer', () => {
  const world = planned();
  answer(world, { kind: 'rule', ruleBody: 'Заявки за неделю' });
  const [rule] = world.state.rule.values();
  expect(rule).toMatchObject({
    body: 'Заявки за неделю',
    decisionId: world.id('decision 0'),
    projectId: world.sprints,
    retiredAt: null,
  });
  expect(found(world)).toMatchObject({ kind: 'rule', ruleId: rule?.id });
  answer(world, { kind: 'rule', ruleBody: 'Заявки за две недели' });
  expect(found(world)?.ruleId).toBe(rule?.id);
  expect(world.state.rule.get(rule?.id ?? '')?.body).toBe('Заявки за две недели');
  const before = world.changes.length;
  answer(world, declined);
  expect(changedSince(world, before)).toEqual(['set answer', 'remove rule']);
  expect(world.state.rule.size).toBe(0);
  expect(found(world)).toMatchObject({ ...declined, ruleId: null });
});

test('a second answer takes the place of the first, the same one changes nothing', () => {
  const world = planned();
  answer(world, declined);
  const before = world.changes.length;
  answer(world, declined);
  expect(changedSince(world, before)).toEqual([]);
  answer(world, { kind: 'card', cardId: world.id('idea') });
  expect(world.state.answer.size).toBe(1);
  expect(found(world)).toMatchObject({ kind: 'card', reason: null });
});

test.each<[string, (world: Sprints) => object]>([
  ['declined', () => ({})],
  ['deferred', () => ({})],
])('%s needs a reason', (kind, more) => {
  const world = planned();
  expect(refused(world, { kind, ...more(world) })).toEqual({ code: 'reason-missing', params: {} });
});

test.each(['card', 'goal', 'kpi', 'rule'])('refused without the %s that answers', (kind) => {
  expect(refused(planned(), { kind, reason: 'Слова' }).code).toBe('answer-empty');
});

test('refused with a target of another kind', () => {
  const world = planned();
  const odd = { kind: 'declined', reason: 'Нет', cardId: world.id('idea') };
  expect(refused(world, odd).code).toBe('answer-empty');
  expect(refused(world, { kind: 'card', goalId: world.id('goal') }).code).toBe('answer-empty');
});

test.each<[string, (world: Sprints) => string, string]>([
  ['is not there', ({ id }) => id('none'), 'not-found'],
  ['is of another project', ({ id }) => id('foreign'), 'not-found'],
  ['is cancelled', ({ id }) => id('cancelled'), 'card-cancelled'],
  ['is a stage', ({ id }) => id('stage'), 'card-not-event'],
  ['stands in an earlier sprint', ({ id }) => id('old'), 'card-in-other-sprint'],
])('refused with a card that %s', (_what, cardId, code) => {
  const world = planned();
  expect(refused(world, { kind: 'card', cardId: cardId(world) }).code).toBe(code);
});

test('a card of this very sprint and one that was carried over answer as well', () => {
  const world = planned();
  world.putCard('mine', { sprintId: world.sprintId(1) });
  answer(world, { kind: 'card', cardId: world.id('mine') });
  answer(world, { kind: 'card', cardId: world.id('work 0') });
});

test('a card that answers is not cancelled until the decision is answered in another way, or its plan has started', () => {
  const world = planned();
  const cardId = world.id('mine');
  world.putCard('mine', { sprintId: world.sprintId(1) });
  answer(world, { kind: 'card', cardId });
  const cancel = { cardId, reason: 'Нет заявок' };
  expect(world.refused(world.member, 'card.cancel', cancel)).toEqual({
    code: 'card-answers-decision',
    params: { decision: 'Собирать заявки заранее' },
  });
  answer(world, declined);
  world.must(world.member, 'card.cancel', cancel);
  world.must(world.member, 'card.restore', { cardId });
  answer(world, { kind: 'card', cardId });
  begin(world);
  world.must(world.member, 'card.cancel', cancel);
});

test.each(['goalId', 'kpiId'])('refused with a foreign or unknown %s', (field) => {
  const world = planned();
  const kind = field === 'goalId' ? 'goal' : 'kpi';
  for (const name of ['none', `foreign ${kind}`])
    expect(refused(world, { kind, [field]: world.id(name) }).code).toBe('not-found');
});

test('refused for a decision of this sprint or a later one', () => {
  const world = planned();
  world.addDecision('own', 1);
  const refusal = refused(world, { ...declined, decisionId: world.id('own') });
  expect(refusal).toEqual({ code: 'plan-not-later', params: { number: 1 } });
});

test('refused for a decision that an earlier plan has settled', () => {
  const world = buildSprints();
  world.bring(2, 'planning');
  const refusal = refused(world, { ...declined, sprintId: world.sprintId(2) });
  expect(refusal).toEqual({ code: 'decision-answered', params: { number: 1 } });
});

test('a deferred decision is answered anew in the next plan', () => {
  const world = planned();
  answer(world, { kind: 'deferred', reason: 'Позже' });
  begin(world);
  world.must(world.director, 'sprint.plan', planOfSecond(world));
  answer(world, { ...declined, sprintId: world.sprintId(2) });
  expect(world.state.answer.size).toBe(2);
});

test.each(['active', 'review', 'closed'] as const)('refused once the sprint is %s', (status) => {
  const world = planned();
  answer(world, declined);
  setSprint(world, { status });
  const refusal = { code: 'sprint-wrong-status', params: { number: 1, status } };
  expect(refused(world, declined)).toEqual(refusal);
  const { decisionId, sprintId } = args(world, {});
  expect(world.refused(world.lead, 'decision.unanswer', { decisionId, sprintId })).toEqual(refusal);
});

test('refused beyond the number of rules a team can keep', () => {
  const world = planned();
  for (let count = 0; count < MAX_RULES; count++)
    world.must(world.lead, 'rule.add', {
      ...{ ruleId: world.id(`rule ${count}`), projectId: world.sprints, body: 'Правило' },
    });
  expect(refused(world, { kind: 'rule', ruleBody: 'Ещё одно' })).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_RULES },
  });
});

test('a decision of another project is not found, nor is a plan that is not there', () => {
  const world = planned();
  for (const wrong of [{ decisionId: world.id('none') }, { sprintId: world.id('none') }])
    expect(refused(world, { ...declined, ...wrong }).code).toBe('not-found');
});

test.each<[string, object]>([
  ['declined', declined],
  ['rule', { kind: 'rule', ruleBody: 'Правило' }],
])('taking back %s leaves nothing', (_kind, words) => {
  const world = planned();
  const before = rowsOf(world.state);
  doAndUndo(world, world.lead, 'decision.answer', args(world, words));
  expect(rowsOf(world.state)).toEqual(before);
});

test('taking back a second answer gives the first again, a rule with its words', () => {
  const world = planned();
  answer(world, { kind: 'rule', ruleBody: 'Правило', reason: 'Проверим' });
  doAndUndo(world, world.lead, 'decision.answer', args(world, declined));
  expect(found(world)).toMatchObject({ kind: 'rule', reason: 'Проверим' });
  expect([...world.state.rule.values()]).toMatchObject([{ body: 'Правило' }]);
  const { decisionId, sprintId } = args(world, {});
  doAndUndo(world, world.lead, 'decision.unanswer', { decisionId, sprintId });
  expect([...world.state.rule.values()]).toMatchObject([{ body: 'Правило' }]);
});

/** Sprint 0 closed with one decision; sprint 1 in planning with all that an answer may point to, rightly or wrongly. */
function planned(): Sprints {
  const world = buildSprints();
  world.bring(1, 'planning');
  const { id, state, sprints, cyclogram } = world;
  world.putCard('idea');
  world.putCard('cancelled', { cancelledAt: world.now, cancelReason: 'Отказ' });
  world.putCard('stage', { kind: 'stage' });
  world.putCard('foreign', { projectId: cyclogram });
  world.putCard('old', { sprintId: world.sprintId(0), phase: 'done' });
  const goals = { goal: sprints, 'foreign goal': cyclogram, 'programme goal': null };
  for (const [name, projectId] of Object.entries(goals)) {
    const row = { id: id(name), parentId: null, projectId, title: name, rank: 'a0' };
    applyChanges(state, [{ op: 'add', kind: 'goal', row: { ...row, level: 'project' } }]);
  }
  for (const [name, projectId] of Object.entries({ kpi: sprints, 'foreign kpi': cyclogram }))
    world.must(world.director, 'kpi.add', { ...plainKpi, kpiId: id(name), projectId });
  return world;
}

function args(world: Sprints, words: object) {
  return { decisionId: world.id('decision 0'), sprintId: world.sprintId(1), ...words };
}

function answer(world: Sprints, words: object) {
  return world.must(world.lead, 'decision.answer', args(world, words));
}

function refused(world: Sprints, words: object) {
  return world.refused(world.lead, 'decision.answer', args(world, words));
}

function found(world: Sprints) {
  return answerOf(world.state, world.id('decision 0'), world.sprintId(1));
}

function begin(world: Sprints): void {
  world.prepare(1);
  world.must(world.lead, 'sprint.start', { sprintId: world.sprintId(1) });
}

function planOfSecond(world: Sprints) {
  const override = { reason: 'Заранее' };
  return { projectId: world.sprints, sprintId: world.sprintId(2), number: 2, override };
}

function setSprint(world: Sprints, set: object): void {
  const id = world.sprintId(1);
  applyChanges(world.state, [{ op: 'set', kind: 'sprint', id, set, was: {} }]);
}
