import type {
  AnyEntities,
  AnyKind,
  Entities,
  EntityKind,
  LayerState,
  RowState,
  State,
} from './state.ts';
import { isReplicated } from './state.ts';
import type { Row } from './table.ts';

/**
 * What one command does to the rows. `set` carries only the fields that differ and what they were before, so that
 * history can tell both; `put` writes an on-demand row whole.
 */
export type Change =
  | { [K in EntityKind]: AddChange<K> | SetChange<K> | RemoveChange<K> }[EntityKind]
  | PutChange;

export interface AddChange<K extends EntityKind> {
  readonly op: 'add';
  readonly kind: K;
  readonly row: Entities[K];
}

export interface SetChange<K extends EntityKind> {
  readonly op: 'set';
  readonly kind: K;
  readonly id: string;
  readonly set: Partial<Entities[K]>;
  readonly was: Partial<Entities[K]>;
}

export interface RemoveChange<K extends EntityKind> {
  readonly op: 'remove';
  readonly kind: K;
  readonly id: string;
  readonly was: Entities[K];
}

/** Fields as an edit verb takes them: an absent one stays as it is. */
export type Edits<R> = { readonly [F in keyof R]?: R[F] | undefined };

export type PutChange = {
  [K in Exclude<AnyKind, EntityKind>]: {
    readonly op: 'put';
    readonly kind: K;
    readonly row: AnyEntities[K];
  };
}[Exclude<AnyKind, EntityKind>];

export function add<K extends EntityKind>(kind: K, row: Entities[K]): Change {
  return { op: 'add', kind, row } as Change;
}

export function put<K extends PutChange['kind']>(kind: K, row: AnyEntities[K]): Change {
  return { op: 'put', kind, row } as Change;
}

/** A `set` of the given fields that really differ, as a list: empty when nothing does. Undefined means not given. */
export function set<K extends EntityKind>(
  kind: K,
  row: Entities[K],
  fields: Edits<Entities[K]>,
): Change[] {
  const set: Partial<Entities[K]> = {};
  const was: Partial<Entities[K]> = {};
  for (const field of Object.keys(fields) as (keyof Entities[K])[]) {
    const value = fields[field];
    if (value === undefined || same(row[field], value)) continue;
    set[field] = value;
    was[field] = row[field];
  }
  if (Object.keys(set).length === 0) return [];
  return [{ op: 'set', kind, id: row.id, set, was } as unknown as Change];
}

/** The row as it would be with the edits in it. */
export function edited<R extends Row>(row: R, edits: Edits<R>): R {
  const given = Object.entries(edits).filter(([, value]) => value !== undefined);
  return { ...row, ...Object.fromEntries(given) };
}

/** What the edited fields of a row hold now: the edit that takes these edits back. */
export function editsBack<R extends Row>(row: R, edits: Edits<R>): Edits<R> {
  const fields = Object.keys(edits) as (keyof R)[];
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Edits<R>;
}

export function remove<K extends EntityKind>(kind: K, row: Entities[K]): Change {
  return { op: 'remove', kind, id: row.id, was: row } as unknown as Change;
}

/** Puts changes into a state in order. The only writer of states; changes of on-demand kinds leave no trace here. */
export function applyChanges(state: RowState | LayerState, changes: readonly Change[]): void {
  for (const change of changes) {
    if (!isReplicated(change.kind)) continue;
    const table = state[change.kind] as unknown as Writable;
    if (change.op === 'add') table.put(change.row);
    else if (change.op === 'remove') table.delete(change.id);
    else if (change.op === 'set') {
      const row = table.get(change.id);
      if (row !== undefined) table.put({ ...row, ...change.set });
    }
  }
}

/** The id of the row a change touches. */
export function touchedId(change: Change): string {
  return change.op === 'add' || change.op === 'put' ? change.row.id : change.id;
}

/**
 * The row a replicated change speaks of: as it is now, or as it was added or removed when it is there no more.
 * Undefined for a row that was changed and has gone since.
 */
export function rowAfter(state: State, change: Change): Row | undefined {
  if (!isReplicated(change.kind)) return undefined;
  if (change.op === 'remove') return change.was;
  return (
    state[change.kind].get(touchedId(change)) ?? (change.op === 'add' ? change.row : undefined)
  );
}

interface Writable {
  get(id: string): Row | undefined;
  put(row: Row): void;
  delete(id: string): void;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
