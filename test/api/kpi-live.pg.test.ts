import { allRules } from '@kaskad/shared/domain/execute.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import { Replica } from '@kaskad/shared/sync/replica.ts';
import { unpackState } from '@kaskad/shared/sync/snapshot.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CentrePerson } from '../support/centre.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { sessionToken, signedInBrowser } from '../support/session.ts';
import { openSocket } from '../support/socket-client.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let other: Node;
let centre: FullCentre;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildFullCentre(app);
  for (const node of [app.app, other.app]) await node.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** A page of the person on the second node: what it was given, then what it hears. */
async function page(person: CentrePerson) {
  const { cascadeId, people } = centre;
  const browser = await signedInBrowser(app, people[person], other.app);
  const snapshot = (await browser.get(`/api/cascades/${cascadeId}/snapshot`)).json();
  const socket = await openSocket(other.app, await sessionToken(app, people[person]));
  socket.hello(cascadeId, snapshot.seq);
  await socket.hears('welcome');
  const replica = new Replica(unpackState(snapshot), snapshot.seq, people[person].id, allRules);
  return {
    socket,
    /** The figure of 2021 of the KPI once everything up to a number was heard. */
    async reach(seq: number): Promise<number | null | undefined> {
      await socket.hearsSeq(seq);
      for (const entry of socket.entries) if (entry.seq > replica.seq) replica.receive(entry);
      const kpi = replica.view.kpi.get(centre.id('measured kpi'));
      if (kpi === undefined) return undefined;
      const { periods } = figuresOf(replica.view, kpi, '2026-11-02');
      return periods.find(({ period }) => period.year === 2021)?.figure?.value ?? null;
    },
  };
}

test('what is confirmed, corrected or settled on one node changes the number on the pages of the other', async () => {
  const pages = [await page('director'), await page('observer')];
  const told = async (...command: Parameters<typeof centre.must>) => {
    const seq = await centre.must(...command);
    return await Promise.all(pages.map((one) => one.reach(seq)));
  };
  const draft = { measurementId: centre.id('draft') };
  expect(await told('member', 'measurement.edit', { ...draft, value: 17.5 })).toEqual([20, 20]);
  expect(await told('lead', 'measurement.confirm', draft)).toEqual([37.5, 37.5]);
  const right = { measurementId: crypto.randomUUID(), correctsId: centre.id('counted') };
  const correction = { ...right, value: 21.5, reason: 'Описка' };
  expect(await told('lead', 'measurement.correct', correction)).toEqual([39, 39]);
  const kpiId = centre.id('measured kpi');
  const settled = { lockId: crypto.randomUUID(), kpiId, startsOn: '2021-01-01' };
  expect(await told('lead', 'period.lock', settled)).toEqual([39, 39]);
  const gone = { ...draft, reason: 'Справка отозвана' };
  expect(await told('lead', 'measurement.withdraw', gone)).toEqual([21.5, 21.5]);
  const { state } = (await other.app.live.rooms.of(centre.cascadeId)) ?? {};
  expect(state?.periodLock.get(settled.lockId)?.value).toBe(39);
});

test('S09: who may not see the project hears nothing of its figures', async () => {
  const projectId = centre.cyclogram;
  await centre.must('lead', 'project.edit', { projectId, visibility: 'team' });
  const outside = await page('outsider');
  const kpiId = centre.id('measured kpi');
  const told = { kpiId, value: 5, source: 'manual', sourceTitle: 'Справка', confirm: true };
  const seq = await centre.must('lead', 'measurement.add', {
    ...{ ...told, measurementId: crypto.randomUUID(), measuredOn: '2023-01-10' },
  });
  expect(await outside.reach(seq)).toBeUndefined();
  expect(JSON.stringify(outside.socket.entries)).not.toContain(kpiId);
});
