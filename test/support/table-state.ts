import { readTableShapes, savedKinds, tableOf } from '@kaskad/server/db/entity-tables.ts';
import type { Database } from '@kaskad/server/db/pool.ts';
import { loadState } from '@kaskad/server/db/reads/load-state.ts';
import { rowTypes } from '@kaskad/server/db/row-types.ts';
import { applyChanges, type Change, type PutChange } from '@kaskad/shared/domain/changes.ts';
import { emptyState, isReplicated, type RowState } from '@kaskad/shared/domain/state.ts';

/** The cascade as its tables hold it, past every memory. */
export async function tableState(database: Database, cascadeId: string): Promise<RowState> {
  const loaded = await loadState(database, await readTableShapes(database), cascadeId);
  if (loaded === undefined) throw new Error('no such cascade');
  return loaded.state;
}

/** Rows that are read on demand and journalled, by kind and id, as the tables hold them: all but the words of remarks. */
export async function onDemandRows(
  database: Database,
  cascadeId: string,
): Promise<Map<string, object>> {
  const shapes = await readTableShapes(database);
  const found = new Map<string, object>();
  for (const kind of savedKinds.filter((one) => !isReplicated(one))) {
    const columns = (shapes.get(kind) ?? []).map(
      ({ column, field }) => `"${column}" as "${field}"`,
    );
    const { rows } = await database.pool.query<{ id: string; ownerKind?: string }>({
      text: `select ${columns.join(', ')} from ${tableOf(kind)} where cascade_id = $1`,
      values: [cascadeId],
      types: rowTypes,
    });
    for (const row of rows.filter(({ ownerKind }) => ownerKind !== 'comment'))
      found.set(`${kind} ${row.id}`, row);
  }
  return found;
}

export interface StoredEntry {
  readonly seq: number;
  readonly commandId: string;
  readonly changes: readonly Change[];
}

/** The whole journal of a cascade in order. */
export async function journalOf(database: Database, cascadeId: string): Promise<StoredEntry[]> {
  const { rows } = await database.pool.query<StoredEntry>(
    `select seq::int, command_id as "commandId", changes from entry where cascade_id = $1 order by seq`,
    [cascadeId],
  );
  return rows;
}

/** What the entries come to, told from nothing. */
export function folded(entries: readonly StoredEntry[]) {
  const state = emptyState();
  const onDemand = new Map<string, object>();
  for (const { changes } of entries) {
    applyChanges(state, changes);
    for (const change of changes.filter(isPut))
      onDemand.set(`${change.kind} ${change.row.id}`, change.row);
  }
  return { state, onDemand };
}

function isPut(change: Change): change is PutChange {
  return change.op === 'put';
}
