import { readTableShapes, tableOf } from '@kaskad/server/db/entity-tables.ts';
import { entriesAfter } from '@kaskad/server/db/journal.ts';
import type { Database } from '@kaskad/server/db/pool.ts';
import { loadState } from '@kaskad/server/db/reads/load-state.ts';
import { rowTypes } from '@kaskad/server/db/row-types.ts';
import type { JournalEntry } from '@kaskad/server/db/save-changes.ts';
import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { emptyState, onDemandSchemas } from '@kaskad/shared/domain/state.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { expect } from 'vitest';
import { rowsOf } from './sync-world.ts';

type OnDemand = keyof typeof onDemandSchemas;

/**
 * Holds what is saved of a cascade against its own journal, and answers with the journal: numbers without a gap (I03),
 * each command once (I02), the journal folded up equals the tables (I04), no rule broken (I05-I07).
 */
export async function expectSoundJournal(
  database: Database,
  cascadeId: string,
): Promise<readonly JournalEntry[]> {
  const entries = await entriesAfter(database.pool, cascadeId, 0);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(entries.length);
  const saved = await loadState(database, await readTableShapes(database), cascadeId);
  if (saved === undefined) throw new Error(`no cascade ${cascadeId}`);
  expect(saved.seq).toBe(entries.length);
  const folded = emptyState();
  for (const { changes } of entries) applyChanges(folded, changes);
  expect(rowsOf(saved.state)).toEqual(rowsOf(folded));
  for (const kind of Object.keys(onDemandSchemas) as OnDemand[])
    expect(await storedRows(database, cascadeId, kind)).toEqual(lastRows(entries, kind));
  expect(brokenRules(saved.state)).toEqual([]);
  return entries;
}

/** The row that was put last for each id. */
function lastRows(entries: readonly JournalEntry[], kind: OnDemand): unknown[] {
  const rows = new Map<string, object>();
  for (const change of entries.flatMap((entry) => entry.changes))
    if (change.op === 'put' && change.kind === kind) rows.set(change.row.id, change.row);
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

async function storedRows(
  database: Database,
  cascadeId: string,
  kind: OnDemand,
): Promise<unknown[]> {
  const shape = (await readTableShapes(database)).get(kind) ?? [];
  const columns = shape.map(({ column, field }) => `${column} as "${field}"`);
  const { rows } = await database.pool.query({
    text: `select ${columns.join(', ')} from ${tableOf(kind)} where cascade_id = $1 order by id`,
    values: [cascadeId],
    types: rowTypes,
  });
  return rows;
}
