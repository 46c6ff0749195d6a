import type { App } from '@kaskad/server/app.ts';
import { closeCodes } from '@kaskad/shared/sync/protocol.ts';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCentre, type CentrePerson, type TestCentre } from '../support/centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { openSocket, type SocketClient } from '../support/socket-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let other: Node;
let centre: TestCentre;

/** A centre of its own for each test: what is taken away here is not given back. */
beforeEach(async () => {
  if (app === undefined) {
    app = await startTestApp();
    other = await startSecondNode(app);
    for (const node of [app.app, other.app]) await node.listen({ port: 0, host: '127.0.0.1' });
  }
  centre = await buildCentre(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

async function present(): Promise<number> {
  return (await app.app.live.rooms.of(centre.cascadeId))?.seq ?? 0;
}

interface Joining {
  readonly node?: App;
  readonly token?: string;
  readonly place?: string;
  readonly cursor?: number;
}

async function joined(person: CentrePerson, given: Joining = {}): Promise<SocketClient> {
  const token = given.token ?? (await sessionToken(app, centre.people[person]));
  const client = await openSocket(given.node ?? app.app, token);
  client.hello(centre.cascadeId, given.cursor ?? (await present()), given.place ?? null);
  await client.hears('welcome');
  return client;
}

/** A socket of the person on each of the two nodes. */
async function onBothNodes(person: CentrePerson, token?: string): Promise<SocketClient[]> {
  const session = token ?? (await sessionToken(app, centre.people[person]));
  const nodes = [app.app, other.app];
  return await Promise.all(nodes.map((node) => joined(person, { node, token: session })));
}

function hide(projectId: string, visibility = 'team') {
  return centre.must('lead', 'project.edit', { projectId, visibility });
}

describe('S12: who does not see all', () => {
  test('is told to load anew when a project closes or opens, and hears nothing of it in between', async () => {
    const client = await joined('outsider');
    await hide(centre.sprints);
    expect((await client.hears('reload')).reason).toBe('visibility');

    client.heard.length = 0;
    client.hello(centre.cascadeId, await present());
    await client.hears('welcome');
    const secret = { projectId: centre.sprints, title: 'Тайный проект' };
    const first = await centre.must('lead', 'project.edit', secret);
    const label = { labelId: crypto.randomUUID(), projectId: centre.sprints, title: 'Тайный' };
    await centre.must('lead', 'label.add', { ...label, tint: 1 });
    await centre.must('lead', 'label.edit', { labelId: label.labelId, title: 'Тайный ярлык' });
    const last = await centre.must('lead', 'label.remove', { labelId: label.labelId });
    await client.hearsSeq(last);
    expect(client.seqs).toEqual([first, first + 1, first + 2, last]);
    expect(client.entries.flatMap(({ changes }) => changes)).toEqual([]);
    expect(JSON.stringify(client.heard)).not.toContain('Тайн');

    await hide(centre.sprints, 'organisation');
    await client.hears('reload');
    client.ws.terminate();
  });

  test('who was away while a project opened loads anew: entries alone would miss its rows', async () => {
    await hide(centre.sprints);
    const cursor = await present();
    await hide(centre.sprints, 'organisation');
    const client = await joined('outsider', { cursor });
    expect((await client.hears('reload')).reason).toBe('visibility');
    const browser = await signedInBrowser(app, centre.people.outsider);
    const url = `/api/cascades/${centre.cascadeId}/entries?after=${cursor}`;
    expect((await browser.get(url)).json().entries).toBeNull();
    client.ws.terminate();
  });

  test('who was made a director while away loads anew, another director does not', async () => {
    const cursor = await present();
    const { id: personId } = centre.people.observer;
    await centre.must('director', 'member.change-role', { personId, role: 'director' });
    const raised = await joined('observer', { cursor });
    expect((await raised.hears('reload')).reason).toBe('visibility');
    const director = await joined('director', { cursor });
    await director.hearsSeq(cursor + 1);
    for (const client of [raised, director]) client.ws.terminate();
  });

  test('an observer gets the rows of their own projects alone', async () => {
    const closed = centre.id('closed');
    const project = { title: 'Чужой', mode: 'cyclogram', phase: 'idea', before: null };
    await centre.must('director', 'project.create', {
      ...project,
      projectId: closed,
      leadId: null,
    });
    const client = await joined('observer');
    const card = { kind: 'event', title: 'Видно' };
    for (const projectId of [closed, centre.cyclogram])
      await centre.must('director', 'card.add', {
        ...card,
        cardId: crypto.randomUUID(),
        projectId,
      });
    await client.hearsSeq(await present());
    const rows = client.entries.flatMap(({ changes }) => changes);
    expect(rows).toEqual([
      expect.objectContaining({ row: expect.objectContaining({ projectId: centre.cyclogram }) }),
    ]);
    client.ws.terminate();
  });

  test('a place that is hidden from the asker is not shown, the person is', async () => {
    await hide(centre.sprints);
    const lead = await joined('lead', { node: other.app, place: centre.sprints });
    const [outsider, director] = [await joined('outsider'), await joined('director')];
    const of = (client: SocketClient) =>
      client.heard.flatMap((message) =>
        message.type === 'presence'
          ? message.people.filter(({ personId }) => personId === centre.people.lead.id)
          : [],
      );
    await director.until(() => of(director).some(({ place }) => place !== null), 'the lead');
    await outsider.until(() => of(outsider).length > 0, 'the lead');
    expect(of(outsider).map(({ place }) => place)).toEqual(of(outsider).map(() => null));
    for (const client of [lead, outsider, director]) client.ws.terminate();
  });
});

describe('presence over two nodes', () => {
  test('who comes, moves and goes is seen on the other node', async () => {
    const watcher = await joined('director');
    const guest = await joined('member', { node: other.app, place: centre.sprints });
    const places = () => {
      const last = watcher.heard.findLast(({ type }) => type === 'presence');
      const people = last?.type === 'presence' ? last.people : [];
      return people
        .filter(({ personId }) => personId === centre.people.member.id)
        .map(({ place }) => place);
    };
    await watcher.until(() => places()[0] === centre.sprints, 'comes');
    guest.send({ type: 'place', place: centre.cyclogram });
    await watcher.until(() => places()[0] === centre.cyclogram, 'moves');
    guest.ws.close();
    await watcher.until(() => places().length === 0, 'goes');
    watcher.ws.terminate();
  });
});

describe('S13: a right taken away reaches the sockets of both nodes', () => {
  test('deactivation ends them, and nothing committed afterwards is heard', async () => {
    const clients = await onBothNodes('member');
    const { id: personId } = centre.people.member;
    const seq = await centre.must('director', 'member.deactivate', { personId });
    await centre.must('lead', 'project.edit', { projectId: centre.sprints, title: 'Позже' });
    for (const client of clients) {
      expect(await client.closes()).toBe(closeCodes.signedOut);
      expect(client.seqs.filter((heard) => heard >= seq)).toEqual([]);
    }
    const late = await openSocket(other.app, await sessionToken(app, centre.people.member));
    late.hello(centre.cascadeId, 0);
    expect(await late.closes()).toBe(closeCodes.signedOut);
  });

  test('signing out everywhere ends all of the person and nobody else', async () => {
    const token = await sessionToken(app, centre.people.member);
    const clients = [...(await onBothNodes('member', token)), ...(await onBothNodes('member'))];
    const silent = await openSocket(other.app, token);
    const [neighbour] = await onBothNodes('lead');
    const browser = await signedInBrowser(app, centre.people.member);
    expect((await browser.post('/api/sign-out-everywhere')).statusCode).toBe(200);
    for (const client of clients) expect(await client.closes()).toBe(closeCodes.signedOut);
    expect(neighbour?.closedWith).toBeUndefined();
    silent.hello(centre.cascadeId, 0);
    expect(await silent.closes()).toBe(closeCodes.signedOut);
    expect(silent.heard).toEqual([]);
  });

  test('signing out ends the sockets of that session alone', async () => {
    const browser = await signedInBrowser(app, centre.people.member);
    const own = await onBothNodes('member', browser.cookies.get('kaskad') ?? '');
    const [kept] = await onBothNodes('member');
    await browser.post('/api/sign-out');
    for (const client of own) expect(await client.closes()).toBe(closeCodes.signedOut);
    expect(kept?.closedWith).toBeUndefined();
  });

  test('a new password ends every other session', async () => {
    const browser = await signedInBrowser(app, centre.people.member);
    const [kept] = await onBothNodes('member', browser.cookies.get('kaskad') ?? '');
    const lost = await onBothNodes('member');
    const { password: current } = centre.people.member;
    const body = { current, next: 'шлюз открыт утром' };
    expect((await browser.post('/api/password', body)).statusCode).toBe(200);
    for (const client of lost) expect(await client.closes()).toBe(closeCodes.signedOut);
    expect(kept?.closedWith).toBeUndefined();
  });

  test.each([
    ['a lower role', 'member.change-role', () => ({ role: 'observer' }), 'director'],
    ['leaving a project', 'project.remove-member', () => ({ projectId: centre.sprints }), 'lead'],
  ] as const)('%s makes them load anew', async (_, name, args, actor) => {
    await hide(centre.sprints);
    const clients = await onBothNodes('member');
    await centre.must(actor, name, { personId: centre.people.member.id, ...args() });
    await centre.must('lead', 'project.edit', { projectId: centre.sprints, title: 'Тайный' });
    for (const client of clients) {
      await client.hears('reload');
      expect(JSON.stringify(client.heard)).not.toContain('Тайный');
      client.ws.terminate();
    }
  });
});
