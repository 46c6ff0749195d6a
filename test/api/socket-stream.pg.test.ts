import { firstColumn } from '@kaskad/shared/domain/board/board.ts';
import { allRules } from '@kaskad/shared/domain/execute.ts';
import { closeCodes } from '@kaskad/shared/sync/protocol.ts';
import { Replica } from '@kaskad/shared/sync/replica.ts';
import { unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { openSocket, SocketClient } from '../support/socket-client.ts';
import { rowsOf } from '../support/sync-world.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let other: Node;
let centre: TestCentre;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildCentre(app);
  for (const node of [app.app, other.app]) await node.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

async function present(): Promise<number> {
  return (await app.app.live.rooms.of(centre.cascadeId))?.seq ?? 0;
}

test('I09: twenty subscribers on two nodes hear 200 moves once each, in order, without a gap', async () => {
  const { cascadeId, cyclogram: projectId, people } = centre;
  const cards = Array.from({ length: 8 }, () => crypto.randomUUID());
  for (const cardId of cards)
    await centre.must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Встреча' });
  const from = await present();
  const nodes = [app.app, other.app];
  const clients = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const person = people[i % 3 === 0 ? 'observer' : 'lead'];
      const client = await openSocket(nodes[i % 2] ?? app.app, await sessionToken(app, person));
      client.hello(cascadeId, from);
      await client.hears('welcome');
      return client;
    }),
  );
  const state = await centre.state();
  const columns = (['running', 'reporting', 'done'] as const).map(
    (phase) => firstColumn(state, projectId, phase)?.id,
  );
  const move = (i: number) => {
    const [cardId, toColumnId] = [cards[i % cards.length], columns[i % columns.length]];
    const args = { cardId, boardProjectId: projectId, toColumnId, before: null };
    const command = { id: crypto.randomUUID(), name: 'card.move', args };
    const node = nodes[i % 2] ?? app.app;
    return node.live.runCommand(cascadeId, command, people.lead.id);
  };
  const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => move(i)));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  for (const client of clients) {
    await client.hearsSeq(from + 200);
    expect(client.seqs).toEqual(Array.from({ length: 200 }, (_, i) => from + 1 + i));
  }
  const server = await centre.state();
  const browser = await signedInBrowser(app, people.lead, other.app);
  const snapshot = (await browser.get(`/api/cascades/${cascadeId}/snapshot`)).json();
  const replica = new Replica(unpackState(snapshot), snapshot.seq, people.lead.id, allRules);
  for (const entry of clients[1]?.entries ?? []) replica.receive(entry);
  expect(rowsOf(replica.view)).toEqual(rowsOf(server as never));
  for (const client of clients) client.ws.terminate();
});

test('F11: who does not read is let go, comes back and has everything; the others notice nothing', async () => {
  const { cascadeId, people, sprints: projectId } = centre;
  const token = await sessionToken(app, people.lead);
  const from = await present();
  const [slow, quick] = [await openSocket(app.app, token), await openSocket(app.app, token)];
  for (const client of [slow, quick]) {
    client.hello(cascadeId, from);
    await client.hears('welcome');
  }
  slow.ws.pause();
  const { websocketServer } = app.app;
  const reading = () => [...websocketServer.clients].filter((ws) => ws.readyState === ws.OPEN);
  let rounds = 0;
  while (reading().length === 2 && rounds < 400) {
    rounds += 1;
    const fill = (_: unknown, i: number) =>
      centre.must('lead', 'project.fill-artefact', {
        projectId,
        key: 'sharedVision',
        body: `${rounds} ${i} ${'шлюз '.repeat(350)}`,
      });
    const seqs = await Promise.all(Array.from({ length: 32 }, fill));
    await quick.hearsSeq(Math.max(...seqs));
  }
  expect(reading()).toHaveLength(1);
  slow.ws.resume();
  expect([closeCodes.tooSlow, 1006]).toContain(await slow.closes());
  const last = slow.seqs.at(-1) ?? from;
  expect(slow.seqs).toEqual(Array.from({ length: last - from }, (_, i) => from + 1 + i));
  expect(quick.seqs).toEqual(Array.from({ length: rounds * 32 }, (_, i) => from + 1 + i));

  const again = new SocketClient((await openSocket(app.app, token)).ws);
  again.hello(cascadeId, last);
  await again.until(
    () => (again.seqs.at(-1) ?? 0) >= from + rounds * 32 || again.heard.some(isReload),
    'the rest',
  );
  for (const client of [quick, again]) client.ws.terminate();
});

function isReload({ type }: { type: string }): boolean {
  return type === 'reload';
}
