import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { entityKinds } from '@kaskad/shared/domain/state.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samples } from '../support/command-samples.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { seededRandom } from '../support/random.ts';
import { randomIntent } from '../support/random-intent.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { rowsOf } from '../support/sync-world.ts';
import { folded, journalOf, onDemandRows, tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 8;
const STEPS = 60;

let app: TestApp;
let other: Node;
let centre: FullCentre;
const acknowledged = new Map<string, number>();

/** Every verb once, then many people at once on two nodes. */
beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
  centre = await buildFullCentre(app);
  await carryOutEveryVerb();
  await actAtRandom();
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

async function run(node: number, name: string, args: unknown, actor: string): Promise<void> {
  const { runCommand } = (node % 2 === 0 ? app.app : other.app).live;
  const id = crypto.randomUUID();
  const answer = await runCommand(centre.cascadeId, { id, name, args }, actor);
  if (answer.ok) acknowledged.set(id, answer.seq);
}

async function carryOutEveryVerb(): Promise<void> {
  for (const [index, [name, sample]] of Object.entries(samples).entries())
    await run(
      index,
      name satisfies string as CommandName,
      sample.args(centre, () => crypto.randomUUID()),
      centre.people.director.id,
    );
}

async function actAtRandom(): Promise<void> {
  const random = seededRandom(SEED);
  const projects = [centre.sprints, centre.cyclogram, centre.id('active'), centre.id('signed')];
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    const actor = centre.people[writer % 3 === 0 ? 'director' : 'lead'].id;
    for (let step = 0; step < STEPS; step++) {
      const { name, args } = randomIntent(await centre.state(), projects, random);
      await run(writer, name, args, actor);
    }
  });
  await Promise.all(writers);
}

test(`I04: the journal folded from nothing gives the tables, all kinds of them (seed ${SEED})`, async () => {
  const entries = await journalOf(app.database, centre.cascadeId);
  const { state, onDemand } = folded(entries);
  const tables = await tableState(app.database, centre.cascadeId);
  expect(rowsOf(state)).toEqual(rowsOf(tables));
  expect(entityKinds.filter((kind) => state[kind].size === 0)).toEqual(['override']);
  const stored = await onDemandRows(app.database, centre.cascadeId);
  expect(Object.fromEntries(onDemand)).toEqual(Object.fromEntries(stored));
  expect(new Set([...stored.keys()].map((key) => key.split(' ')[0])).size).toBe(2);
});

test('I04: the rooms of both nodes hold what the tables hold', async () => {
  const tables = rowsOf(await tableState(app.database, centre.cascadeId));
  const head = (await journalOf(app.database, centre.cascadeId)).length;
  for (const node of [app.app, other.app]) {
    const room = await node.live.rooms.of(centre.cascadeId);
    await expect.poll(() => room?.seq, { timeout: 60_000 }).toBe(head);
    expect(rowsOf(room?.state as never)).toEqual(tables);
  }
});

test('I01 I02: every acknowledged command is in the journal once, under the number that was told', async () => {
  const entries = await journalOf(app.database, centre.cascadeId);
  const seqs = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
  expect(seqs.size).toBe(entries.length);
  for (const [id, seq] of acknowledged) expect(seqs.get(id)).toBe(seq);
  expect(acknowledged.size).toBeGreaterThan(Object.keys(samples).length);
});

test('I03: numbers run from 1 without a gap, up to the counter', async () => {
  const entries = await journalOf(app.database, centre.cascadeId);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  const { rows } = await app.database.pool.query(
    'select seq::int from cascade_head where cascade_id = $1',
    [centre.cascadeId],
  );
  expect(rows).toEqual([{ seq: entries.length }]);
});

test('I05 I06 I07: no rule is broken', async () => {
  expect(brokenRules(await tableState(app.database, centre.cascadeId))).toEqual([]);
});

test('the histories of cards name every entry that speaks of them and no other', async () => {
  const entries = await journalOf(app.database, centre.cascadeId);
  const owners = new Map<string, string>();
  const expected = entries.flatMap(({ seq, changes }) => {
    const cards = changes.flatMap((change) => {
      if (change.kind === 'card' || change.kind === 'event')
        return [change.op === 'add' ? change.row.id : change.id];
      if (change.kind === 'evidence' || change.kind === 'occurrence') {
        if (change.op === 'add') owners.set(change.row.id, change.row.cardId);
        const id = change.op === 'add' ? change.row.id : change.id;
        return [owners.get(id) ?? ''];
      }
      if (change.kind === 'text')
        return change.row.ownerKind === 'card' ? [change.row.ownerId] : [];
      if (change.kind === 'measurement') {
        const card = change.op === 'add' ? change.row.sourceCardId : null;
        return card === null ? [] : [card];
      }
      if (change.kind === 'contribution' && change.op !== 'set')
        return [(change.op === 'add' ? change.row : change.was).cardId];
      if (change.kind !== 'link' && change.kind !== 'participation') return [];
      const row = change.op === 'add' ? change.row : change.was;
      return row.cardId ? [row.cardId] : [];
    });
    return [...new Set(cards)].map((card) => `${card} ${seq}`);
  });
  const { rows } = await app.database.pool.query(
    `select card_id || ' ' || seq as key from entry_card where cascade_id = $1`,
    [centre.cascadeId],
  );
  expect(rows.map(({ key }) => key).sort()).toEqual(expected.sort());
});
