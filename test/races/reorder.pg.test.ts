import { firstColumn } from '@kaskad/shared/domain/board/board.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { emptyState, type RowState } from '@kaskad/shared/domain/state.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCentre, type TestCentre } from '../support/centre.ts';
import { seededRandom } from '../support/random.ts';
import { type Node, startSecondNode } from '../support/second-node.ts';
import { journalOf, tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 16;
const MOVES = 40;
const CARDS = 24;

let app: TestApp;
let other: Node;

beforeAll(async () => {
  app = await startTestApp();
  other = await startSecondNode(app);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

async function buildBoard() {
  const centre = await buildCentre(app);
  const projectId = centre.cyclogram;
  const cards = Array.from({ length: CARDS }, () => crypto.randomUUID());
  for (const cardId of cards)
    await centre.must('lead', 'card.add', { cardId, projectId, kind: 'event', title: 'Встреча' });
  const state = await centre.state();
  const column = (phase: 'planned' | 'running') => firstColumn(state, projectId, phase)?.id ?? '';
  return { centre, cards, columns: { planned: column('planned'), running: column('running') } };
}

/** Moves through one of the two nodes; rejects, and fails the test, when the server fails. */
function move(centre: TestCentre, writer: number, args: object) {
  const node = writer % 2 === 0 ? app.app : other.app;
  const command = {
    id: crypto.randomUUID(),
    name: 'card.move',
    args: { boardProjectId: centre.cyclogram, ...args },
  };
  return node.live.runCommand(centre.cascadeId, command, centre.people.lead.id);
}

test(`F16: 16 writers on one column and its hottest gap lose no move and no order (seed ${SEED})`, async () => {
  const { centre, cards, columns } = await buildBoard();
  const random = seededRandom(SEED);
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let step = 0; step < MOVES; step++) {
      const cardId = random.pick(cards) ?? '';
      const hot = random.chance(0.7) ? cards[0] : random.pick(cards);
      const before = hot === cardId ? null : (hot ?? null);
      const answer = await move(centre, writer, { cardId, toColumnId: columns.planned, before });
      expect(answer).toMatchObject({ ok: true });
    }
  });
  await Promise.all(writers);
  const tables = await tableState(app.database, centre.cascadeId);
  expect(brokenRules(tables)).toEqual([]);
  const ranks = [...tables.card.values()].map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(CARDS);
  for (const rank of ranks) expect(rank).toMatch(/^[0-9A-Za-z]{1,64}$/);
  expect(await brokenOrders(centre)).toEqual([]);
});

test('F16: keys that grew too long are spread anew, and nobody sees it', async () => {
  const { centre, cards, columns } = await buildBoard();
  const [first = '', second = '', third = ''] = cards;
  for (let step = 0; step < 400; step++) {
    const cardId = step % 2 === 0 ? second : third;
    const before = step % 2 === 0 ? third : second;
    expect(await move(centre, step, { cardId, toColumnId: columns.planned, before })).toMatchObject(
      { ok: true },
    );
  }
  const entries = await journalOf(app.database, centre.cascadeId);
  const moves = entries.slice(-400);
  expect(moves.some(({ changes }) => changes.length > 1)).toBe(true);
  expect(await brokenOrders(centre)).toEqual([]);
  const { card } = await tableState(app.database, centre.cascadeId);
  expect(order([...card.values()])[0]).toBe(first);
  for (const { rank } of card.values()) expect(rank.length).toBeLessThanOrEqual(64);
});

test('F19: 32 writers crossing between two columns are all served', async () => {
  const { centre, cards, columns } = await buildBoard();
  const writers = Array.from({ length: 32 }, async (_, writer) => {
    for (let step = 0; step < 12; step++) {
      const [there, back] =
        writer % 2 === 0 ? [columns.running, columns.planned] : [columns.planned, columns.running];
      const cardId = cards[(writer + step) % CARDS] ?? '';
      const before = cards[(writer + step + 1) % CARDS] ?? null;
      const toColumnId = step % 2 === 0 ? there : back;
      expect(await move(centre, writer, { cardId, toColumnId, before })).toMatchObject({
        ok: true,
      });
    }
  });
  await Promise.all(writers);
  expect(brokenRules(await tableState(app.database, centre.cascadeId))).toEqual([]);
});

/** Entries after which two cards of a column that the entry did not move stand the other way round. */
async function brokenOrders(centre: TestCentre): Promise<number[]> {
  const state: RowState = emptyState();
  const broken: number[] = [];
  for (const { seq, changes } of await journalOf(app.database, centre.cascadeId)) {
    // A move names the card it moves first, those that only get fresh keys after it.
    const [first] = changes;
    const moved = first?.kind !== 'card' ? '' : first.op === 'add' ? first.row.id : first.id;
    const before = order([...state.card.values()]).filter((id) => id !== moved);
    applyChanges(state, changes);
    const after = order([...state.card.values()]).filter((id) => id !== moved);
    if (before.join() !== after.join()) broken.push(seq);
  }
  return broken;
}

function order(cards: readonly Card[]): string[] {
  return [...cards].sort(byRank).map(({ id }) => id);
}
