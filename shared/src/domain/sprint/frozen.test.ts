import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges, type Change } from '../changes.ts';
import { emptyState, entityKinds } from '../state.ts';
import { canonicalJson } from './canonical-json.ts';
import { outcomeSchema } from './outcome.ts';
import { promiseBody, promiseSchema } from './promise.ts';

const reason = 'Не успели';

test('one value has one spelling: keys sorted, arrays as they are, no spaces', () => {
  const value = { b: [2, 1, { d: null, c: 'ё"' }], a: true };
  expect(canonicalJson(value)).toBe('{"a":true,"b":[2,1,{"c":"ё\\"","d":null}]}');
});

test('the promise tells what was promised', () => {
  const { world, promise } = lived();
  const told = promiseSchema.parse(JSON.parse(promise));
  expect(told.sprint).toMatchObject({ number: 0, goal: 'Цель 0', startsOn: '2022-10-03' });
  expect(told.cards.map(({ title }) => title)).toEqual(['card', 'work 0']);
  expect(told.cards[0]).toMatchObject({
    eventType: 'seminar',
    responsible: [world.member],
    scheduleText: '30.09.2022',
    startsOn: '2022-09-30',
    plannedResult: 'Сборник',
    goals: [{ id: world.id('goal'), title: 'Задача 1' }],
    kpis: [],
    directions: [],
  });
});

test('the outcome tells what became of each card, and counts', () => {
  const { world, outcome } = lived();
  const told = outcomeSchema.parse(JSON.parse(outcome));
  const fates = told.cards.map((card) => [card.title, card.fate, card.promised, card.reason]);
  expect(fates).toEqual([
    ['card', 'carried', true, reason],
    ['added', 'split', false, reason],
    ['dropped', 'cancelled', false, 'Отказ'],
    ['finished', 'done', false, null],
    ['work 0', 'withdrawn', true, null],
  ]);
  expect(told.cards[1]).toMatchObject({ doneTitle: 'Начало', restTitle: 'added' });
  expect(told.totals).toEqual({
    promised: 2,
    added: 3,
    done: 1,
    carried: 1,
    split: 1,
    idea: 0,
    cancelled: 1,
    withdrawn: 1,
  });
  expect(told.retro).toMatchObject({
    wentWell: 'wentWell 0',
    hindered: 'hindered 0',
    tryNext: 'tryNext 0',
  });
  expect(told.decisions).toMatchObject([
    { body: 'Собирать заявки заранее', ownerId: world.member },
  ]);
  expect(told).toMatchObject({ closedBy: world.lead, retroSignedBy: world.lead, overrides: [] });
});

test('an override is told for ever, in both records it belongs to', () => {
  const world = buildSprints();
  const override = { reason: 'Грант' };
  const sprintId = world.sprintId(0);
  world.bring(0, 'planning');
  world.prepare(0);
  for (const row of [...world.state.artefact.values()])
    applyChanges(world.state, [{ op: 'remove', kind: 'artefact', id: row.id, was: row }]);
  const start = world.must(world.director, 'sprint.start', { sprintId, override });
  world.must(world.lead, 'sprint.review', { sprintId });
  const dispositions = [{ cardId: world.id('work 0'), kind: 'cancel', reason }];
  const close = world.must(world.director, 'sprint.close', { sprintId, dispositions, override });
  const passed = (changes: readonly Change[]) =>
    JSON.parse(bodyOf(changes)).overrides.map((row: { passedCode: string }) => row.passedCode);
  expect(passed(start)).toEqual(['artefacts-missing']);
  expect(passed(close).sort()).toEqual(['artefacts-missing', 'retro-unsigned']);
});

test('the bytes do not depend on the order in which rows came into the state', () => {
  const { world, before, at } = started();
  const turned = emptyState();
  for (const kind of entityKinds) {
    const rows = [...before[kind].values()].reverse();
    applyChanges(
      turned,
      rows.map((row) => ({ op: 'add', kind, row }) as Change),
    );
  }
  const sprint = world.sprint(0);
  expect(promiseBody(turned, sprint, at)).toBe(promiseBody(before, sprint, at));
});

test('nothing that happens later writes a record again', () => {
  const { world, promise, outcome } = lived();
  const written = recordBodies(world);
  expect(written).toEqual([promise, outcome]);
  world.setCard('card', { title: 'Другое имя', plannedResult: 'Другое' });
  world.setCard('work 0', { title: 'И это' });
  world.bring(1, 'closed');
  expect(recordBodies(world).slice(0, 2)).toEqual([promise, outcome]);
  expect(recordBodies(world)).toHaveLength(4);
  for (const body of [promise, outcome]) expect(body).not.toContain('Другое имя');
});

function started() {
  const world = buildSprints();
  const sprintId = world.sprintId(0);
  world.bring(0, 'planning');
  world.prepare(0);
  world.putCard('card', {
    sprintId,
    eventType: 'seminar',
    responsible: [world.member],
    scheduleText: '30.09.2022',
    startsOn: '2022-09-30',
    precision: 'day',
    plannedResult: 'Сборник',
  });
  const goal = {
    parentId: null,
    projectId: world.sprints,
    level: 'objective',
    rank: 'a0',
  } as const;
  const years = { startsOn: null, endsOn: null, note: null };
  const none = { projectId: null, kpiId: null, directionId: null, ...years };
  const link = {
    id: world.id('link'),
    cardId: world.id('card'),
    goalId: world.id('goal'),
    ...none,
  };
  applyChanges(world.state, [
    { op: 'add', kind: 'goal', row: { id: world.id('goal'), title: 'Задача 1', ...goal } },
    { op: 'add', kind: 'link', row: link },
  ]);
  return { world, before: world.state, at: { at: world.now, by: world.lead, override: null } };
}

/** A sprint 0 in which everything happens. */
function lived() {
  const { world } = started();
  const sprintId = world.sprintId(0);
  const promise = bodyOf(world.must(world.lead, 'sprint.start', { sprintId }));
  world.putCard('added', { sprintId, phase: 'running' });
  world.putCard('finished', { sprintId, phase: 'done' });
  world.putCard('dropped', { sprintId, cancelledAt: world.now, cancelReason: 'Отказ' });
  world.setCard('work 0', { sprintId: null });
  world.must(world.lead, 'sprint.review', { sprintId });
  world.writeRetro(0);
  world.sign(0);
  const dispositions = [
    { cardId: world.id('card'), kind: 'carry', reason },
    { cardId: world.id('added'), kind: 'split', reason, doneTitle: 'Начало' },
  ];
  const close = world.must(world.lead, 'sprint.close', { sprintId, dispositions });
  return { world, promise, outcome: bodyOf(close) };
}

function bodyOf(changes: readonly Change[]): string {
  for (const change of changes) if (change.kind === 'record') return change.row.body;
  throw new Error('no record was written');
}

function recordBodies(world: Sprints): string[] {
  return world.changes.flatMap((change) => (change.kind === 'record' ? [change.row.body] : []));
}
