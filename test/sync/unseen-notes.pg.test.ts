import { allRules } from '@kaskad/shared/domain/execute.ts';
import { seesRow } from '@kaskad/shared/domain/visible-to.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import { NOBODY } from '@kaskad/shared/sync/entry-for.ts';
import { Replica } from '@kaskad/shared/sync/replica.ts';
import { packState, type Snapshot, unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildCentre,
  type CentrePerson,
  centrePeople,
  type TestCentre,
} from '../support/centre.ts';
import { openRetro } from '../support/retro-rooms.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { openSocket, type SocketClient } from '../support/socket-client.ts';
import { rowsOf } from '../support/sync-world.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SECRETS = ['Алая чайка', 'Бурый тюлень', 'Синий кит'] as const;

let app: TestApp;
let other: Node;
let centre: TestCentre;
let sprintId: string;
let pages: Record<CentrePerson, Page>;

/** What one person was sent: every frame and every answer, as text. */
interface Page {
  readonly socket: SocketClient;
  readonly raw: string[];
  readonly replica: Replica;
}

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  for (const node of [app.app, other.app]) await node.listen({ port: 0, host: '127.0.0.1' });
  centre = await buildCentre(app);
  sprintId = await openRetro(centre);
  pages = {} as Record<CentrePerson, Page>;
  for (const person of centrePeople) pages[person] = await openPage(person);
});
afterAll(async () => {
  for (const { socket } of Object.values(pages)) socket.ws.terminate();
  await other.stop();
  await app.stop();
});

const others = centrePeople.filter((person) => person !== 'member');

async function snapshotOf(person: CentrePerson): Promise<string> {
  const browser = await signedInBrowser(app, centre.people[person]);
  const reply = await browser.get(`/api/cascades/${centre.cascadeId}/snapshot`);
  return reply.body;
}

async function entriesFor(person: CentrePerson, after: number): Promise<string> {
  const browser = await signedInBrowser(app, centre.people[person]);
  return (await browser.get(`/api/cascades/${centre.cascadeId}/entries?after=${after}`)).body;
}

async function openPage(person: CentrePerson): Promise<Page> {
  const text = await snapshotOf(person);
  const snapshot = JSON.parse(text) as Snapshot;
  const replica = new Replica(
    unpackState(snapshot),
    snapshot.seq,
    centre.people[person].id,
    allRules,
  );
  const page = await connect(person, snapshot.seq);
  return { ...page, raw: [text, ...page.raw], replica };
}

/** A socket from a cursor on; on the other node for those of even length, as it may happen to anybody. */
async function connect(person: CentrePerson, cursor: number) {
  const node = person.length % 2 === 0 ? other.app : app.app;
  const socket = await openSocket(node, await sessionToken(app, centre.people[person]));
  const raw: string[] = [];
  socket.ws.on('message', (data) => void raw.push(String(data)));
  socket.hello(centre.cascadeId, cursor);
  await socket.hears('welcome');
  return { socket, raw };
}

/** Everything that any way gives to a person now, who may have been away since `after`. */
async function allThatReaches(person: CentrePerson, after: number, seq: number): Promise<string> {
  await pages[person].socket.hearsSeq(seq);
  const again = await connect(person, after);
  await again.socket.hearsSeq(seq);
  again.socket.ws.terminate();
  const read = [await snapshotOf(person), await entriesFor(person, after)];
  return [...pages[person].raw, ...pages[person].socket.heard.map((one) => JSON.stringify(one))]
    .concat(again.raw, read)
    .join('\n');
}

/** Entries about notes that somebody other than their author has heard. */
function noteEntries(person: CentrePerson): Entry[] {
  return pages[person].socket.entries.filter(({ name }) => name.startsWith('note.'));
}

const write = (name: string, body: string, column = 0) =>
  centre.must('member', 'note.write', { noteId: centre.id(name), sprintId, column, body });

let before = 0;

test('S12: the words of an unseen note are in no frame, snapshot or answer to anybody but its author', async () => {
  before = (await app.app.live.rooms.of(centre.cascadeId))?.seq ?? 0;
  await write('first', SECRETS[0]);
  await write('second', SECRETS[1]);
  await write('second', SECRETS[2], 1);
  await centre.must('member', 'note.sign', { noteId: centre.id('first'), isSigned: true });
  await centre.must('member', 'note.move', { noteId: centre.id('first'), column: 2 });
  await write('third', SECRETS[1]);
  const seq = await centre.must('member', 'note.remove', { noteId: centre.id('third') });
  for (const person of others) {
    const reached = await allThatReaches(person, before, seq);
    for (const secret of SECRETS)
      expect([person, secret, reached.includes(secret)]).toEqual([person, secret, false]);
    expect([person, 'noteDraft', reached.includes('noteDraft')]).toEqual([
      person,
      'noteDraft',
      false,
    ]);
    expect(JSON.stringify(noteEntries(person))).not.toContain(centre.people.member.id);
    expect(new Set(noteEntries(person).map(({ by }) => by))).toEqual(new Set([NOBODY]));
    expect(noteEntries(person).map(({ name }) => name)).toContain('note.write');
  }
  expect(SECRETS.filter((secret) => app.logs.join().includes(secret))).toEqual([]);
  const own = await allThatReaches('member', before, seq);
  for (const secret of SECRETS) expect([secret, own.includes(secret)]).toEqual([secret, true]);
  expect(new Set(noteEntries('member').map(({ by }) => by))).toEqual(
    new Set([centre.people.member.id]),
  );
});

test('S12: another person who writes under the id of a note that was taken away gets none of its words', async () => {
  const noteId = centre.id('third');
  const args = { noteId, sprintId, column: 0, body: 'Совсем другое' };
  const seq = await centre.must('lead', 'note.write', args);
  const person = 'lead';
  const reached = await allThatReaches(person, before, seq);
  for (const secret of SECRETS)
    expect([person, secret, reached.includes(secret)]).toEqual([person, secret, false]);
  expect([person, 'Совсем другое', reached.includes('Совсем другое')]).toEqual([
    person,
    'Совсем другое',
    true,
  ]);
});

test('the reveal shows the same to all; who was away meanwhile learns the words but not the author', async () => {
  const seq = await centre.must('lead', 'retro.turn', { sprintId, phase: 'grouping' });
  for (const person of centrePeople) {
    const reached = await allThatReaches(person, before, seq);
    expect([person, SECRETS[0], reached.includes(SECRETS[0])]).toEqual([person, SECRETS[0], true]);
    expect([person, SECRETS[2], reached.includes(SECRETS[2])]).toEqual([person, SECRETS[2], true]);
    // Written over before the reveal: the author's alone for ever.
    if (person !== 'member')
      expect([person, SECRETS[1], reached.includes(SECRETS[1])]).toEqual([
        person,
        SECRETS[1],
        false,
      ]);
  }
  const notes = [...(await centre.state()).note.values()];
  expect(notes.find(({ body }) => body === SECRETS[0])?.authorId).toBe(centre.people.member.id);
  expect(notes.find(({ body }) => body === SECRETS[2])?.authorId).toBeNull();
  expect(JSON.stringify(noteEntries('lead').map(({ by }) => by))).not.toContain(
    centre.people.member.id,
  );
});

test('S12: a vote and its voter are nowhere before the votes are shown', async () => {
  await centre.must('lead', 'retro.turn', { sprintId, phase: 'voting' });
  const from = (await app.app.live.rooms.of(centre.cascadeId))?.seq ?? 0;
  await centre.must('member', 'note.vote', { noteId: centre.id('first'), on: true });
  await centre.must('member', 'note.vote', { noteId: centre.id('second'), on: true });
  const taken = { noteId: centre.id('second'), on: false };
  const seq = await centre.must('member', 'note.vote', taken);
  for (const person of others) {
    const reached = await allThatReaches(person, from, seq);
    expect([person, '"vote"', reached.includes('"vote"')]).toEqual([person, '"vote"', false]);
    const heard = pages[person].socket.entries.filter(({ name }) => name === 'note.vote');
    expect(heard.map(({ by, changes }) => [by, changes])).toEqual(heard.map(() => [NOBODY, []]));
    expect(heard).toHaveLength(3);
  }
  expect((await snapshotOf('member')).includes('"vote"')).toBe(true);
  await centre.must('lead', 'retro.turn', { sprintId, phase: 'discussing' });
  const notes = [...(await centre.state()).note.values()];
  expect(notes.map(({ votes }) => votes).sort()).toEqual([0, 0, 1]);
});

test('F08: a note from an outbox that comes after the reveal stands openly, without a name', async () => {
  const offline = { noteId: crypto.randomUUID(), sprintId, column: 0, body: 'Из поезда' };
  const browser = await signedInBrowser(app, centre.people.member);
  const url = `/api/cascades/${centre.cascadeId}/commands`;
  const command = (name: string, args: object) => ({ id: crypto.randomUUID(), name, args });
  const reply = await browser.post(url, command('note.write', offline));
  expect(reply.statusCode).toBe(200);
  await pages.observer.socket.hearsSeq(reply.json().seq);
  expect(pages.observer.socket.entries.at(-1)).toMatchObject({
    by: NOBODY,
    changes: [{ row: { body: 'Из поезда', authorId: null, votes: 0 } }],
  });
  const old = { noteId: centre.id('second'), sprintId, column: 0, body: 'Хотел сказать иначе' };
  const again = await browser.post(url, command('note.write', old));
  expect([again.statusCode, again.json().code]).toEqual([422, 'note-revealed']);
});

test('F08: after the signature such a note is refused with the reason; everybody has the same', async () => {
  await centre.must('lead', 'decision.add', {
    decisionId: centre.id('decision'),
    sprintId,
    body: 'Срочные письма только до полудня',
    ownerId: centre.people.member.id,
    evidence: 'Писем после полудня нет',
  });
  const seq = await centre.must('lead', 'retro.sign', { sprintId });
  const late = { noteId: crypto.randomUUID(), sprintId, column: 0, body: 'Опоздал' };
  expect(await centre.ask('member', 'note.write', late)).toMatchObject({
    refusal: { code: 'retro-signed' },
  });
  const state = await centre.state();
  for (const person of centrePeople) {
    const { socket, replica } = pages[person];
    await socket.hearsSeq(seq);
    for (const entry of socket.entries) replica.receive(entry);
    const viewer = centre.people[person].id;
    const seen = packState(state, seq, (kind, row) => seesRow(state, viewer, kind, row));
    expect(rowsOf(replica.view)).toEqual(rowsOf(unpackState(seen)));
  }
});
