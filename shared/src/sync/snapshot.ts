import { withQuickFields } from '../domain/quick-fields.ts';
import type { EntityKind, RowState, State } from '../domain/state.ts';
import { emptyState, entityKinds } from '../domain/state.ts';
import type { Row, RowTable } from '../domain/table.ts';

/** A state on the wire: rows in parts, the values of a part field by field; a tenth of the size of objects. */
export interface Snapshot {
  readonly seq: number;
  readonly parts: readonly SnapshotPart[];
}

/** Some rows of one kind. They have the kind's common values in all fields that are not among the part's own. */
export interface SnapshotPart {
  readonly kind: EntityKind;
  /** In the first part of a kind, for all of them: every field with a value that many rows have. */
  readonly common?: Row;
  readonly count: number;
  readonly fields: readonly string[];
  readonly columns: readonly PackedColumn[];
}

/** The values of one field: all of them, or where few differ, those once and the place of each row's among them. */
export type PackedColumn =
  | readonly unknown[]
  | { readonly values: readonly unknown[]; readonly at: readonly number[] };

/** So many rows make a part: few enough to be packed anew for one that changed, enough to have much in common. */
export const ROWS_OF_PART = 512;

/** Packs the rows that `sees` lets through. Costs one pass over them. */
export function packState(
  state: State,
  seq: number,
  sees: (kind: EntityKind, row: Row) => boolean = () => true,
): Snapshot {
  const parts: SnapshotPart[] = [];
  for (const [kind, rows] of rowsSeen(state, sees)) {
    const common = rows[0];
    for (let from = 0; common !== undefined && from < rows.length; from += ROWS_OF_PART)
      parts.push(packPart(kind, common, rows.slice(from, from + ROWS_OF_PART), from === 0));
  }
  return { seq, parts };
}

/** The rows of each kind that `sees` lets through, in the order of kinds; rows never change, so they may be packed later. */
export function rowsSeen(
  state: State,
  sees: (kind: EntityKind, row: Row) => boolean,
): Map<EntityKind, readonly Row[]> {
  const found = new Map<EntityKind, readonly Row[]>();
  for (const kind of entityKinds) {
    const rows: Row[] = [];
    for (const row of state[kind].values()) if (sees(kind, row)) rows.push(row);
    if (rows.length > 0) found.set(kind, rows);
  }
  return found;
}

/** Packs a part of a kind's rows. `common` is any row of the kind, the same for all of its parts. */
export function packPart(
  kind: EntityKind,
  common: Row,
  rows: readonly Row[],
  isFirst: boolean,
): SnapshotPart {
  const columns = columnsOf(rows, common);
  return {
    kind,
    ...(isFirst && { common }),
    count: rows.length,
    fields: [...columns.keys()],
    columns: [...columns.values()].map(packColumn),
  };
}

/** The state that was packed. */
export function unpackState({ parts }: Snapshot): RowState {
  const state = emptyState();
  const commons = new Map<EntityKind, Row>();
  for (const part of parts) {
    if (part.common !== undefined) commons.set(part.kind, part.common);
    const table = state[part.kind] as unknown as RowTable<Row>;
    unpackPart(part, commons.get(part.kind), (row) => table.put(row));
  }
  return state;
}

/**
 * The values of each field in which some row differs from the common one. Rows are walked key by key in their own order,
 * ten times faster than asked by name.
 */
function columnsOf(rows: readonly Row[], common: Row): Map<string, unknown[]> {
  const fields = Object.keys(common);
  const usual: readonly unknown[] = Object.values(common);
  const columns: (unknown[] | undefined)[] = fields.map(() => undefined);
  const put = (place: number, at: number, value: unknown) => {
    columns[place] ??= rows.map(() => usual[place]);
    columns[place][at] = value;
  };
  for (const [at, row] of rows.entries()) {
    let count = 0;
    for (const field in row) {
      const place = field === fields[count] ? count : fields.indexOf(field);
      count++;
      if (place < 0) throw new Error(`a row has a field ${field} that others of its kind lack`);
      const value: unknown = row[field as keyof Row];
      if (value !== usual[place] && keyOf(value) !== keyOf(usual[place])) put(place, at, value);
    }
    if (count < fields.length) throw new Error('a row lacks fields that others of its kind have');
  }
  const found = new Map<string, unknown[]>();
  for (const [place, field] of fields.entries()) {
    const column = columns[place];
    if (column !== undefined) found.set(field, column);
  }
  return found;
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
function unpackPart(
  { count, fields, columns }: SnapshotPart,
  common: Row | undefined,
  put: (row: Row) => void,
): void {
  const shared: Record<string, unknown> = { ...common };
  const whole: { readonly field: string; readonly values: readonly unknown[] }[] = [];
  for (const [place, field] of fields.entries()) {
    const column = columns[place] ?? [];
    if (!isWhole(column) && column.values.length === 1) shared[field] = column.values[0];
    else whole.push({ field, values: isWhole(column) ? column : spread(column) });
  }
  const shape = withQuickFields(shared);
  for (let at = 0; at < count; at++) {
    const row: Record<string, unknown> = { ...shape };
    for (const { field, values } of whole) row[field] = values[at];
    put(row as unknown as Row);
  }
}

function spread({ values, at }: Exclude<PackedColumn, readonly unknown[]>): unknown[] {
  return at.map((place) => values[place]);
}

function isWhole(column: PackedColumn): column is readonly unknown[] {
  return Array.isArray(column);
}

/** A column of more different values than one in this many is sent as it is. */
const MOST_DIFFERENT = 8;
/** Stands for an empty list, which is a value of its own wherever it is met. */
const EMPTY = Symbol('empty');
