import { brokenRetros } from '@kaskad/shared/testing/retro-watch.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { openRetro } from '../support/retro-rooms.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let other: Node;
let centre: TestCentre;
let sprintId: string;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildCentre(app);
  sprintId = await openRetro(centre);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** Asks one of the two nodes; rejects when the server fails. */
async function ask(
  node: number,
  person: 'lead' | 'member' | 'director',
  name: string,
  args: object,
) {
  const { runCommand } = (node % 2 === 0 ? app.app : other.app).live;
  const command = { id: crypto.randomUUID(), name, args };
  return await runCommand(centre.cascadeId, command, centre.people[person].id);
}

const noteIds = Array.from({ length: 12 }, () => crypto.randomUUID());

test('F15: notes written while the lead reveals stand openly or were revealed: none is half of each', async () => {
  const write = (noteId: string, index: number) =>
    ask(index, 'member', 'note.write', { noteId, sprintId, column: 0, body: `Слово ${index}` });
  const reveal = { sprintId, phase: 'grouping' };
  const answers = await Promise.all([
    ...noteIds.slice(0, 6).map(write),
    ask(0, 'lead', 'retro.turn', reveal),
    ask(1, 'director', 'retro.turn', reveal),
    ...noteIds.slice(6).map((noteId, index) => write(noteId, index + 6)),
  ]);
  expect(answers.filter(({ ok }) => !ok)).toMatchObject([
    { refusal: { code: 'retro-wrong-phase' } },
  ]);
  const state = await tableState(app.database, centre.cascadeId);
  expect(brokenRetros(state)).toEqual([]);
  expect([...state.note.values()].map(({ body }) => body).sort()).toEqual(
    noteIds.map((_, index) => `Слово ${index}`).sort(),
  );
});

test('F15: 8 clients of one person vote at once on two nodes: never more than everybody has', async () => {
  await centre.must('lead', 'retro.turn', { sprintId, phase: 'voting' });
  for (let round = 0; round < 6; round++) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, client) =>
        ask(client, 'member', 'note.vote', { noteId: noteIds[client], on: true }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(
      answers.filter((answer) => !answer.ok && answer.refusal?.code !== 'votes-spent'),
    ).toEqual([]);
    const state = await tableState(app.database, centre.cascadeId);
    expect([state.vote.size, brokenRetros(state)]).toEqual([3, []]);
    for (const { noteId } of state.vote.values())
      await centre.must('member', 'note.vote', { noteId, on: false });
  }
});

test('F15: 8 clients of one person vote for the same note at once: one vote', async () => {
  const args = { noteId: noteIds[0], on: true };
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, client) => ask(client, 'member', 'note.vote', args)),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect((await tableState(app.database, centre.cascadeId)).vote.size).toBe(1);
});

test('F15: votes given while voting ends are counted or refused', async () => {
  const vote = (client: number) =>
    ask(client, client % 3 === 0 ? 'lead' : 'director', 'note.vote', {
      noteId: noteIds[client],
      on: true,
    });
  const answers = await Promise.all([
    ...[0, 1, 2].map(vote),
    ask(1, 'lead', 'retro.turn', { sprintId, phase: 'discussing' }),
    ...[3, 4, 5].map(vote),
  ]);
  const given = answers.filter((answer, index) => answer.ok && index !== 3).length;
  const state = await tableState(app.database, centre.cascadeId);
  const counted = [...state.note.values()].reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  expect([answers[3]?.ok, counted, state.vote.size]).toEqual([true, given + 1, 0]);
  expect(brokenRetros(state)).toEqual([]);
});

test('F15: signed twice at once on two nodes, it is signed once', async () => {
  await centre.must('lead', 'decision.add', {
    decisionId: crypto.randomUUID(),
    sprintId,
    body: 'Срочные письма только до полудня',
    ownerId: centre.people.member.id,
    evidence: 'Писем после полудня нет',
  });
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, client) =>
      ask(client, client % 2 === 0 ? 'lead' : 'director', 'retro.sign', { sprintId }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.map((answer) => (answer.ok ? null : answer.refusal?.code)))).toEqual(
    new Set([null, 'retro-signed']),
  );
});
