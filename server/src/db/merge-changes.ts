import { type Change, touchedId } from '@kaskad/shared/domain/changes.ts';
import { type AnyKind, isReplicated } from '@kaskad/shared/domain/state.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a batch of commands comes to for one row. */
export type RowWrite =
  | { readonly op: 'insert'; readonly kind: AnyKind; readonly id: string; readonly fields: Fields }
  | { readonly op: 'update'; readonly kind: AnyKind; readonly id: string; readonly fields: Fields }
  | { readonly op: 'upsert'; readonly kind: AnyKind; readonly id: string; readonly fields: Fields }
  | { readonly op: 'delete'; readonly kind: AnyKind; readonly id: string };

/** Folds changes in order into at most one write per row, so that one statement can carry them all. */
export function mergeChanges(changes: readonly Change[]): RowWrite[] {
  const writes = new Map<string, RowWrite>();
  for (const change of changes) {
    const key = `${change.kind}/${touchedId(change)}`;
    const merged = merge(writes.get(key), change);
    if (merged === undefined) writes.delete(key);
    else writes.set(key, merged);
  }
  return [...writes.values()];
}

function merge(before: RowWrite | undefined, change: Change): RowWrite | undefined {
  const { kind } = change;
  const id = touchedId(change);
  if (change.op === 'put') return { op: 'upsert', kind, id, fields: fieldsOf(change.row) };
  if (!isReplicated(kind)) throw new Error(`${kind} rows are put whole`);
  if (change.op === 'remove')
    return before?.op === 'insert' ? undefined : { op: 'delete', kind, id };
  if (change.op === 'add') {
    // A row that was removed and came back is the same row with other fields.
    const op = before?.op === 'delete' ? 'update' : 'insert';
    return { op, kind, id, fields: fieldsOf(change.row) };
  }
  if (before === undefined || before.op === 'delete') {
    return { op: 'update', kind, id, fields: fieldsOf(change.set) };
  }
  return { ...before, fields: { ...before.fields, ...fieldsOf(change.set) } };
}

function fieldsOf(row: object): Fields {
  return row as Fields;
}
