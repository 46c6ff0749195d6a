import { withQuickFields } from '../domain/quick-fields.ts';
import type { Entities, EntityKind, RowState, State } from '../domain/state.ts';
import { emptyState, entityKinds } from '../domain/state.ts';
import type { Row } from '../domain/table.ts';

/** A state on the wire: per kind the field names once, then the values field by field; a tenth of the size of objects. */
export interface Snapshot {
  readonly seq: number;
  readonly kinds: { readonly [K in EntityKind]?: PackedRows };
}

export interface PackedRows {
  readonly count: number;
  readonly fields: readonly string[];
  readonly columns: readonly PackedColumn[];
}

/** The values of one field: all of them, or where few differ, those once and the place of each row's among them. */
export type PackedColumn =
  | readonly unknown[]
  | { readonly values: readonly unknown[]; readonly at: readonly number[] };

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
    const put = (row: unknown) => state[kind].put(row as Entities[EntityKind] & never);
    for (const row of unpackRows(packed)) put(row);
  }
  return state;
}

function packRows(rows: readonly Row[]): PackedRows {
  const first = rows[0];
  const fields = first === undefined ? [] : Object.keys(first);
  return { count: rows.length, fields, columns: columnsOf(rows, fields).map(packColumn) };
}

/** The values of each field. Rows are walked key by key in their own order, ten times faster than asked by name. */
function columnsOf(rows: readonly Row[], fields: readonly string[]): unknown[][] {
  const columns: unknown[][] = fields.map(() => []);
  for (const [at, row] of rows.entries()) {
    let place = 0;
    for (const field in row) {
      const column = columns[field === fields[place] ? place : fields.indexOf(field)];
      if (column !== undefined) column[at] = row[field as keyof Row];
      place++;
    }
  }
  return columns;
}

function packColumn(column: readonly unknown[]): PackedColumn {
  if (isOneValue(column)) return { values: [column[0]], at: [] };
  const places = new Map<unknown, number>();
  const at: number[] = [];
  for (const value of column) {
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      if (places.size >= column.length / MOST_DIFFERENT) return column;
      place = places.size;
      places.set(key, place);
    }
    at.push(place);
  }
  return { values: [...places.keys()].map((key) => (key === EMPTY ? [] : key)), at };
}

/** Most columns of most kinds hold one value, such as none. */
function isOneValue(column: readonly unknown[]): boolean {
  const first = column[0];
  const only = keyOf(first);
  return column.every((value) => value === first || keyOf(value) === only);
}

/** Empty lists are one value, though each is a list of its own. */
function keyOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? EMPTY : value;
}

/** Every row begins as a copy of what all have in common, which is most of it. */
function* unpackRows({ count, fields, columns }: PackedRows): Iterable<unknown> {
  const common: Record<string, unknown> = {};
  const varying: { readonly field: string; readonly valueAt: (row: number) => unknown }[] = [];
  for (const [at, field] of fields.entries()) {
    const column = columns[at] ?? [];
    const valueAt = columnReader(column);
    common[field] = valueAt(0);
    if (isWhole(column) || column.values.length > 1) varying.push({ field, valueAt });
  }
  const shape = withQuickFields(common);
  for (let i = 0; i < count; i++) {
    const row = { ...shape };
    for (const { field, valueAt } of varying) row[field] = valueAt(i);
    yield row;
  }
}

function columnReader(column: PackedColumn): (row: number) => unknown {
  if (isWhole(column)) return (row) => column[row];
  const { values, at } = column;
  return (row) => values[at[row] ?? 0];
}

function isWhole(column: PackedColumn): column is readonly unknown[] {
  return Array.isArray(column);
}

/** A column of more different values than one in this many is sent as it is. */
const MOST_DIFFERENT = 8;
/** Stands for an empty list, which is a value of its own wherever it is met. */
const EMPTY = Symbol('empty');
