import type { Database } from '@kaskad/server/db/pool.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { expect } from 'vitest';
import { rowsOf } from './sync-world.ts';
import { folded, journalOf, onDemandRows, type StoredEntry, tableState } from './table-state.ts';

/**
 * Holds what is saved of a cascade against its own journal, and answers with the journal: numbers without a gap up to
 * the counter (I03), each command once (I02), the journal folded up equals the tables (I04), no rule broken (I05-I07).
 */
export async function expectSoundJournal(
  database: Database,
  cascadeId: string,
): Promise<readonly StoredEntry[]> {
  const entries = await journalOf(database, cascadeId);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(entries.length);
  const head = 'select seq::int from cascade_head where cascade_id = $1';
  const { rows } = await database.pool.query(head, [cascadeId]);
  expect(rows).toEqual([{ seq: entries.length }]);
  const { state, onDemand } = folded(entries);
  const saved = await tableState(database, cascadeId);
  expect(rowsOf(saved)).toEqual(rowsOf(state));
  expect(await onDemandRows(database, cascadeId)).toEqual(onDemand);
  expect(brokenRules(saved)).toEqual([]);
  return entries;
}
