import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addBusyProject, type BusyProject } from '../support/busy-project.ts';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: TestCentre;
let project: BusyProject;
let other: Node | undefined;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildCentre(app);
  project = await addBusyProject(centre);
});
afterAll(async () => {
  await other?.stop();
  await app.stop();
});

const patience = { timeout: 20_000, interval: 20 };
const isAlone = () => app.app.live.push.isAlone();

async function addCard(title: string): Promise<number> {
  const args = { cardId: crypto.randomUUID(), projectId: project.projectId, kind: 'event', title };
  const command = { id: crypto.randomUUID(), name: 'card.add', args };
  const { live } = app.app;
  const answer = await live.runCommand(centre.cascadeId, command, centre.people.lead.id);
  return answer.ok ? answer.seq : 0;
}

async function seqElsewhere(): Promise<number | undefined> {
  return (await other?.app.live.rooms.of(centre.cascadeId))?.seq;
}

test('F09 a node by itself knows it; one that comes hears of all that was and will be committed', async () => {
  await vi.waitUntil(isAlone, patience);
  other = await startSecondNode(app);
  // Loaded before the first node knows of the second: what it commits untold meanwhile must arrive as well.
  await seqElsewhere();
  const early = await addCard('Пока один');
  await vi.waitUntil(async () => (await seqElsewhere()) === early, patience);
  expect(isAlone()).toBe(false);
  const late = await addCard('Уже вдвоём');
  await vi.waitUntil(async () => (await seqElsewhere()) === late, patience);
});

test('F09 a node that is left alone notices', async () => {
  await other?.stop();
  other = undefined;
  await vi.waitUntil(isAlone, patience);
});
