import { withQuickFields } from '@kaskad/shared/domain/quick-fields.ts';
import { emptyState, entityKinds, type RowState } from '@kaskad/shared/domain/state.ts';
import type { Row } from '@kaskad/shared/domain/table.ts';
import type pg from 'pg';
import { type TableShapes, tableOf } from '../entity-tables.ts';
import type { Database } from '../pool.ts';
import { rowTypes } from '../row-types.ts';

/** All rows of a cascade at one moment, with its counter; undefined when there is no such cascade. */
export async function loadState(
  database: Database,
  shapes: TableShapes,
  cascadeId: string,
): Promise<{ state: RowState; seq: number } | undefined> {
  const client = await database.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ seq: string }>(
      'select seq from cascade_head where cascade_id = $1',
      [cascadeId],
    );
    const head = rows[0];
    const state = head && (await loadRows(client, shapes, cascadeId));
    await client.query('commit');
    return state && { state, seq: Number(head.seq) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function loadRows(
  client: pg.ClientBase,
  shapes: TableShapes,
  cascadeId: string,
): Promise<RowState> {
  const state = emptyState();
  for (const kind of entityKinds) {
    const shape = shapes.get(kind) ?? [];
    const columns = shape.map(({ column, field }) => `"${column}" as "${field}"`);
    const { rows } = await client.query<Row>({
      text: `select ${columns.join(', ')} from ${tableOf(kind)} where cascade_id = $1`,
      values: [cascadeId],
      types: rowTypes,
    });
    const put = state[kind].put.bind(state[kind]) as (row: Row) => void;
    const blank = withQuickFields(Object.fromEntries(shape.map(({ field }) => [field, null])));
    for (const row of rows) put({ ...blank, ...row });
  }
  return state;
}
