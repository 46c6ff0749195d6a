import { sqlState } from '@kaskad/server/db/pool.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildCentre,
  type CentrePerson,
  centrePeople,
  type TestCentre,
} from '../support/centre.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { openSocket, type SocketClient } from '../support/socket-client.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const CANARY = 'Полосатый какаду';

let app: TestApp;
let centre: TestCentre;
let hidden: string;
const sockets = {} as Record<CentrePerson, { socket: SocketClient; raw: string[] }>;

beforeAll(async () => {
  app = await startTestApp();
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  centre = await buildCentre(app);
  const { must, id, sprints: projectId } = centre;
  hidden = id('hidden');
  await must('lead', 'project.edit', { projectId, visibility: 'team' });
  for (const cardId of [hidden, id('shared')])
    await must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Семинар' });
  const shown = { participationId: id('shown'), projectId: centre.cyclogram };
  await must('lead', 'card.share', { ...shown, cardId: id('shared') });
  for (const person of centrePeople) sockets[person] = await listen(person);
});
afterAll(async () => {
  for (const { socket } of Object.values(sockets)) socket.ws.terminate();
  await app.stop();
});

async function listen(person: CentrePerson) {
  const socket = await openSocket(app.app, await sessionToken(app, centre.people[person]));
  const raw: string[] = [];
  socket.ws.on('message', (data) => raw.push(String(data)));
  socket.hello(centre.cascadeId, await head());
  await socket.hears('welcome');
  return { socket, raw };
}

async function head(): Promise<number> {
  const { rows } = await app.database.pool.query<{ seq: number }>(
    'select seq::int from cascade_head where cascade_id = $1',
    [centre.cascadeId],
  );
  return rows[0]?.seq ?? 0;
}

async function read(person: CentrePerson, path: string) {
  const browser = await signedInBrowser(app, centre.people[person]);
  return await browser.get(`/api/cascades/${centre.cascadeId}/${path}`);
}

/** Everything a person is told of the cascade, but for what was pushed. */
async function told(person: CentrePerson, cardId: string, commentId: string): Promise<string> {
  const paths = [
    ...['snapshot', 'entries?after=0', 'people'],
    `search?q=${encodeURIComponent(CANARY)}`,
    ...[`cards/${cardId}/comments`, `cards/${cardId}/history`],
    ...[`texts/${commentId}`, `texts/${cardId}`],
  ];
  const replies = [];
  for (const path of paths) replies.push((await read(person, path)).body);
  return replies.join('\n');
}

async function write(name: string, cardId: string): Promise<string> {
  const commentId = centre.id(name);
  const mentionIds = [centre.people.lead.id];
  const body = `${CANARY} @{${centre.people.lead.id}}`;
  const seq = await centre.must('member', 'comment.add', { commentId, cardId, body, mentionIds });
  // A word to all after it: whoever was sent the remark has it by then.
  const last = await centre.must('director', 'cascade.edit', {
    programmeTitle: `Программа ${seq}`,
  });
  for (const { socket } of Object.values(sockets)) await socket.hearsSeq(last);
  return commentId;
}

test('S08 S09 neither the words nor the mention reach who may not see the card', async () => {
  const commentId = await write('secret', hidden);
  const everything = (await told('outsider', hidden, commentId)) + sockets.outsider.raw.join('\n');
  expect(everything).not.toContain(CANARY);
  expect(everything).not.toContain(commentId);
  for (const path of [`cards/${hidden}/comments`, `texts/${commentId}`]) {
    const denied = await read('outsider', path);
    const random = await read('outsider', path.replace(/[0-9a-f-]{36}/, crypto.randomUUID()));
    expect([denied.statusCode, denied.json().code]).toEqual([404, 'not-found']);
    expect({ ...random.json(), requestId: '' }).toEqual({ ...denied.json(), requestId: '' });
  }
});

test('S08 the words reach those who see the card by the reads alone, the mention by the replica', async () => {
  const commentId = await write('plain', hidden);
  for (const person of ['director', 'lead', 'member', 'observer'] as const) {
    const comments = (await read(person, `cards/${hidden}/comments`)).json().comments;
    expect(comments.find(({ id }: { id: string }) => id === commentId).body).toContain(CANARY);
    const [text] = (await read(person, `texts/${commentId}`)).json().texts;
    expect(text).toMatchObject({ field: 'comment', updatedBy: centre.people.member.id });
    const pushed = sockets[person].raw.join('\n');
    expect(pushed).toContain(commentId);
    const replica = `${(await read(person, 'snapshot')).body}${(await read(person, 'entries?after=0')).body}`;
    expect(pushed + replica).not.toContain(CANARY);
    const found = (await read(person, `search?q=${encodeURIComponent(CANARY)}`)).json();
    expect(found).toEqual({ cardIds: [] });
    expect((await read(person, `cards/${hidden}/history`)).body).not.toContain(CANARY);
  }
});

test('the words of a removed remark are gone from every read', async () => {
  const commentId = await write('gone', hidden);
  await centre.must('lead', 'comment.remove', { commentId });
  const { comments } = (await read('lead', `cards/${hidden}/comments`)).json();
  expect(comments.find(({ id }: { id: string }) => id === commentId).body).toBe('');
  expect((await read('lead', `texts/${commentId}`)).body).not.toContain(CANARY);
});

test('S08 the journal never holds the words of a remark: not of one that stands, nor of one rewritten or removed', async () => {
  const commentId = await write('journalled', hidden);
  const remark = { commentId, mentionIds: [] };
  await centre.must('member', 'comment.edit', { ...remark, body: `${CANARY} иначе` });
  await centre.must('lead', 'comment.remove', { commentId });
  const { rows } = await app.database.pool.query<{ name: string; told: string }>(
    `select name, changes::text as told from entry where cascade_id = $1 and changes::text like $2 order by seq`,
    [centre.cascadeId, `%${commentId}%`],
  );
  expect(rows.map(({ name }) => name)).toEqual(['comment.add', 'comment.edit', 'comment.remove']);
  const { rows: everything } = await app.database.pool.query<{ told: string }>(
    `select string_agg(e::text, ' ') || (select coalesce(string_agg(t::text, ' '), '') from text t
       where t.owner_id = $2) as told from entry e where cascade_id = $1`,
    [centre.cascadeId, commentId],
  );
  expect(everything[0]?.told).toContain(commentId);
  expect(everything[0]?.told).not.toContain(CANARY);
});

test('a card without remarks has none', async () => {
  const cardId = centre.id('silent');
  const card = { cardId, projectId: centre.sprints, kind: 'event', title: 'Тихая' };
  await centre.must('lead', 'card.add', card);
  expect((await read('lead', `cards/${cardId}/comments`)).json()).toEqual({ comments: [] });
});

test('S08 of a shared card the other team reads the remarks until it is shared no more', async () => {
  const cardId = centre.id('shared');
  const commentId = await write('common', cardId);
  expect((await read('outsider', `cards/${cardId}/comments`)).json().comments).toHaveLength(1);
  expect(sockets.outsider.raw.join('\n')).toContain(commentId);
  await centre.must('lead', 'card.unshare', { cardId, projectId: centre.cyclogram });
  expect((await read('outsider', `cards/${cardId}/comments`)).statusCode).toBe(404);
  expect(await told('outsider', cardId, commentId)).not.toContain(CANARY);
});

/** What no program may do, whatever it thinks it knows. `$2` is a remark, `$3` a removed one, `$4` another card. */
const wrongs = [
  ['another author', 'update comment set written_by = $5 where cascade_id = $1 and id = $2'],
  ['another card', 'update comment set card_id = $4 where cascade_id = $1 and id = $2'],
  ['another moment', 'update comment set written_at = now() where cascade_id = $1 and id = $2'],
  ['a deleted remark', 'delete from comment where cascade_id = $1 and id = $2'],
  [
    'a remark back from removal',
    'update comment set removed_at = null where cascade_id = $1 and id = $3',
  ],
  [
    'a removal that leaves its words',
    `update comment set removed_at = now(), mention_ids = '{}', seen_ids = '{}' where cascade_id = $1 and id = $2`,
  ],
  [
    'a removed remark that calls',
    'update comment set mention_ids = array[$5::uuid] where cascade_id = $1 and id = $3',
  ],
  [
    'a stranger mentioned',
    'update comment set mention_ids = array[gen_random_uuid()] where cascade_id = $1 and id = $2',
  ],
  [
    'a mention seen by somebody else',
    'update comment set seen_ids = array[$5::uuid] where cascade_id = $1 and id = $2',
  ],
  [
    'words of a removed remark',
    `update text set body = 'снова' where cascade_id = $1 and owner_id = $3`,
  ],
  ['no words of a remark', `update text set body = '' where cascade_id = $1 and owner_id = $2`],
  ['deleted words', 'delete from text where cascade_id = $1 and owner_id = $2'],
  [
    'words moved to another',
    'update text set owner_id = gen_random_uuid() where cascade_id = $1 and owner_id = $2',
  ],
  [
    'words of no remark',
    `insert into text values ($1, gen_random_uuid(), 'comment', gen_random_uuid(), 'comment', 'слова', now(), $5)`,
  ],
  [
    'words of a remark as a passport',
    `insert into text values ($1, gen_random_uuid(), 'comment', $2, 'aim', 'слова', now(), $5)`,
  ],
  [
    'words without end',
    `update text set body = repeat('я', 5001) where cascade_id = $1 and owner_id = $2`,
  ],
  [
    'a remark without words',
    `insert into comment values ($1, gen_random_uuid(), $4, now(), $5, null, null, '{}', '{}')`,
  ],
] as const;

test.each(wrongs)('I05 raw SQL: %s', async (_what, statement) => {
  const { id, must, people, cascadeId } = centre;
  const [kept, removed, other] = ['kept', 'removed', 'other card'].map((name) =>
    id(`${_what} ${name}`),
  );
  const card = { projectId: centre.sprints, kind: 'event', title: 'Семинар' };
  await must('lead', 'card.add', { ...card, cardId: other });
  const remark = { cardId: hidden, body: 'Слова', mentionIds: [people.lead.id] };
  for (const commentId of [kept, removed])
    await must('member', 'comment.add', { ...remark, commentId });
  await must('member', 'comment.remove', { commentId: removed });
  const before = await tableHashes(app.database);
  const values = [cascadeId, kept, removed, other, people.director.id];
  const used = values.filter((_, at) => at === 0 || statement.includes(`$${at + 1}`));
  const text = renumbered(statement);
  const asked = app.database.pool.query(text, used);
  await expect(asked).rejects.toSatisfy((error) => /^23/.test(String(sqlState(error))));
  expect(await tableHashes(app.database)).toEqual(before);
});

/** The statement with its parameters numbered without gaps: the database asks to know the type of each. */
function renumbered(statement: string): string {
  const used = [...new Set(statement.match(/\$\d/g))].sort();
  return statement.replace(/\$\d/g, (found) => `$${used.indexOf(found as `$${number}`) + 1}`);
}
