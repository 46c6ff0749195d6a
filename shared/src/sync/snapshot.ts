import type { Entities, EntityKind, RowState, State } from '../domain/state.ts';
import { emptyState, entityKinds } from '../domain/state.ts';
import type { Row } from '../domain/table.ts';

/** A state on the wire: per kind the field names once, then the rows' values; a third of the size of objects. */
export interface Snapshot {
  readonly seq: number;
  readonly kinds: { readonly [K in EntityKind]?: PackedRows };
}

export interface PackedRows {
  readonly fields: readonly string[];
  /** One array per field, each as long as there are rows. */
  readonly columns: readonly (readonly unknown[])[];
}

/** Packs the rows that `sees` lets through. Costs one pass over them. */
export function packState(
  state: State,
  seq: number,
  sees: (kind: EntityKind, row: Row) => boolean = () => true,
): Snapshot {
  const kinds: { [kind: string]: PackedRows } = {};
  for (const kind of entityKinds) {
    const rows: Row[] = [];
    for (const row of state[kind].values()) if (sees(kind, row)) rows.push(row);
    if (rows.length > 0) kinds[kind] = packRows(rows);
  }
  return { seq, kinds: kinds as Snapshot['kinds'] };
}

/** The state that was packed. */
export function unpackState(snapshot: Snapshot): RowState {
  const state = emptyState();
  for (const kind of entityKinds) {
    const packed = snapshot.kinds[kind];
    if (packed === undefined) continue;
    const count = packed.columns[0]?.length ?? 0;
    const put = (row: unknown) => state[kind].put(row as Entities[EntityKind] & never);
    for (let i = 0; i < count; i++) {
      put(Object.fromEntries(packed.fields.map((field, at) => [field, packed.columns[at]?.[i]])));
    }
  }
  return state;
}

function packRows(rows: readonly Row[]): PackedRows {
  const first = rows[0];
  const fields = first === undefined ? [] : (Object.keys(first) as (keyof Row)[]);
  return { fields, columns: fields.map((field) => rows.map((row) => row[field])) };
}
