import { expect, test } from 'vitest';
import { plainKpi } from '../../testing/kpi.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges, type Change } from '../changes.ts';
import type { Note } from '../retro/note.ts';
import { outcomeSchema } from './outcome.ts';
import { promiseSchema } from './promise.ts';

test('the promise tells capacity, expectations, and each decision in its words with its answer', () => {
  const world = planned();
  const { id, lead, member } = world;
  const sprintId = world.sprintId(1);
  for (const [personId, days] of [
    [member, 4.5],
    [lead, 2],
  ])
    world.must(lead, 'capacity.set', { sprintId, personId, days });
  const kpiId = id('kpi');
  world.must(lead, 'kpi.add', { ...plainKpi, kpiId, projectId: world.sprints });
  world.must(lead, 'expectation.set', { sprintId, kpiId, amount: 3, body: null });
  world.putCard('mine', { sprintId, effort: 2.5 });
  const decisionId = id('decision 0');
  world.must(lead, 'decision.answer', { decisionId, sprintId, kind: 'card', cardId: id('mine') });
  world.addDecision('second', 0, 'Меньше отчётов');
  const deferred = { kind: 'deferred', reason: 'Ждём приказа' };
  world.must(lead, 'decision.answer', { decisionId: id('second'), sprintId, ...deferred });
  const told = promiseSchema.parse(JSON.parse(start(world)));
  expect(told.format).toBe(2);
  expect(told.capacity).toEqual(
    [
      { personId: member, days: 4.5 },
      { personId: lead, days: 2 },
    ].sort((a, b) => (a.personId < b.personId ? -1 : 1)),
  );
  expect(told.expectations).toEqual([
    { kpi: { id: kpiId, title: plainKpi.metric }, unit: '%', amount: 3, body: null },
  ]);
  const of = { sprintNumber: 0, ownerId: member };
  expect(told.answers).toEqual([
    {
      ...{ kind: 'card', target: { id: id('mine'), title: 'mine' }, reason: null, deferrals: 0 },
      decision: {
        ...{ ...of, id: decisionId, body: 'Собирать заявки заранее' },
        evidence: 'Заявки пришли в срок',
      },
    },
    {
      ...{ ...deferred, target: null, deferrals: 1 },
      decision: { ...of, id: id('second'), body: 'Меньше отчётов', evidence: null },
    },
  ]);
  expect(told.unanswered).toEqual([]);
  expect(told.cards.find(({ title }) => title === 'mine')?.effort).toBe(2.5);
});

test('a decision that an override passed over is told as unanswered', () => {
  const world = planned();
  const told = promiseSchema.parse(
    JSON.parse(start(world, { override: { reason: 'Сроки' } }, world.director)),
  );
  expect(told.unanswered).toMatchObject([{ id: world.id('decision 0'), sprintNumber: 0 }]);
  expect(told.overrides).toMatchObject([{ passedCode: 'decisions-unanswered' }]);
});

test('later words of a card, a decision or a KPI change nothing in the promise', () => {
  const world = planned();
  world.answerAll(1);
  const frozen = start(world);
  const id = world.id('decision 0');
  const set = { body: 'Совсем другое' };
  applyChanges(world.state, [{ op: 'set', kind: 'decision', id, set, was: {} }]);
  const bodies = world.changes.flatMap((row) => (row.kind === 'record' ? [row.row.body] : []));
  expect(bodies.at(-1)).toBe(frozen);
});

test('the outcome tells the retrospective as everybody saw it, and the board', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const sprintId = world.sprintId(0);
  world.addDecision('earlier', 0);
  world.writeRetro(0);
  put(world, note(world, 'signed', { column: 1, votes: 2, authorId: world.member }));
  put(world, note(world, 'unsigned', { column: 0, groupId: null }));
  put(world, note(world, 'under', { column: 1, rank: 'a1', groupId: world.id('signed') }));
  put(world, note(world, 'hidden', { body: null }));
  const participantIds = [world.member, world.lead];
  const set = { phase: 'discussing', format: 'sailboat', participantIds } as const;
  applyChanges(world.state, [{ op: 'set', kind: 'retro', id: sprintId, set, was: {} }]);
  world.setCard('work 0', { blockedMinutes: 90, loss: 'waiting' });
  applyChanges(world.state, [
    {
      op: 'set',
      kind: 'sprint',
      id: sprintId,
      set: { retroSignedAt: world.now, retroSignedBy: world.lead },
      was: {},
    },
  ]);
  const told = outcomeSchema.parse(JSON.parse(bodyOf(world.close(0))));
  expect(told.format).toBe(2);
  expect(told.retro).toMatchObject({
    format: 'sailboat',
    participants: [...participantIds].sort(),
    reopenedAt: null,
  });
  const notes = told.retro.notes.map(({ body, column, votes, authorId, groupId }) => [
    ...[body, column, votes],
    ...[authorId === world.member, groupId === world.id('signed')],
  ]);
  expect(notes).toEqual([
    ['unsigned', 0, null, false, false],
    ['signed', 1, 2, true, false],
    ['under', 1, null, false, true],
  ]);
  expect(told.columns.map(({ phase }) => phase)).toEqual([
    'planned',
    'preparing',
    'running',
    'reporting',
    'done',
  ]);
  expect(told.cards[0]).toMatchObject({
    ...{ title: 'work 0', columnId: world.column(world.sprints, 'planned') },
    ...{ blockedMinutes: 90, loss: 'waiting', effort: null },
  });
});

test('the outcome tells the verdict on each earlier decision', () => {
  const world = buildSprints();
  world.bring(1, 'signed');
  const told = outcomeSchema.parse(JSON.parse(bodyOf(world.close(1))));
  expect(told.retro.verdicts).toMatchObject([
    {
      decision: { id: world.id('decision 0'), sprintNumber: 0, body: 'Собирать заявки заранее' },
      ...{ result: 'helped', comment: null },
    },
  ]);
});

/** Sprint 1 in planning, ready to start but for the decision of sprint 0. */
function planned(): Sprints {
  const world = buildSprints();
  world.bring(1, 'planning');
  const dates = { startsOn: '2022-10-03', endsOn: '2022-12-30' };
  world.must(world.lead, 'sprint.edit', { sprintId: world.sprintId(1), goal: 'Цель', ...dates });
  world.putCard('work 1', { sprintId: world.sprintId(1) });
  return world;
}

function start(world: Sprints, more: object = {}, actor = world.lead): string {
  return bodyOf(world.must(actor, 'sprint.start', { sprintId: world.sprintId(1), ...more }));
}

function note(world: Sprints, name: string, fields: Partial<Note>): Note {
  const of = { projectId: world.sprints, sprintId: world.sprintId(0), createdAt: world.now };
  const blank = { column: 0, rank: 'a0', groupId: null, authorId: null, votes: null };
  return { id: world.id(name), ...of, ...blank, body: name, ...fields };
}

function put(world: Sprints, row: Note): void {
  applyChanges(world.state, [{ op: 'add', kind: 'note', row }]);
}

function bodyOf(changes: readonly Change[]): string {
  for (const change of changes) if (change.kind === 'record') return change.row.body;
  throw new Error('no record was written');
}
