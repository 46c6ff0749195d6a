/**
 * Saves what a batch of commands decided: rows, journal entries, the counter and the wake-up of other nodes, in one
 * statement wherever that is possible. Moving the counter is the cascade's row lock, held until the commit.
 */
import { createHash } from 'node:crypto';
import { isWordsOfComment } from '@kaskad/shared/domain/comment/comment.ts';
import type { AnyKind } from '@kaskad/shared/domain/state.ts';
import type { Entry } from '@kaskad/shared/sync/entry.ts';
import type pg from 'pg';
import { type FieldColumn, type TableShapes, tableOf } from './entity-tables.ts';
import { mergeChanges, type RowWrite } from './merge-changes.ts';

export const ENTRY_CHANNEL = 'kaskad_entry';

const idColumn: FieldColumn = { field: 'id', column: 'id', type: 'uuid' };
const entryColumns: readonly FieldColumn[] = [
  { field: 'seq', column: 'seq', type: 'bigint' },
  { field: 'commandId', column: 'command_id', type: 'uuid' },
  { field: 'name', column: 'name', type: 'text' },
  { field: 'by', column: 'actor_id', type: 'uuid' },
  { field: 'at', column: 'at', type: 'timestamptz' },
  { field: 'argsHash', column: 'args_hash', type: 'text' },
  { field: 'changes', column: 'changes', type: 'json' },
];
const entryCardColumns: readonly FieldColumn[] = [
  { field: 'card', column: 'card_id', type: 'uuid' },
  { field: 'seq', column: 'seq', type: 'bigint' },
];

/** Each number of rows is a statement of its own to the database, so there are few of these. */
const FEW_ROWS = 4;

export interface JournalEntry extends Entry {
  readonly argsHash: string;
}

/** An entry before it is saved, with the cards whose histories tell of it. */
export interface DecidedEntry extends JournalEntry {
  readonly cards: readonly string[];
}

export interface Saving {
  readonly shapes: TableShapes;
  readonly cascadeId: string;
  /** Other nodes are told of the commit. */
  readonly isTold: boolean;
}

/** What these entries change can be saved, with its own lock, by a statement outside of any transaction. */
export function isOneStatement(entries: readonly DecidedEntry[]): boolean {
  return !entries.some(({ changes }) => changes.some(({ kind }) => kind === 'sprint'));
}

/**
 * Sends all statements at once and resolves when the last was carried out. The database raises an error when the counter
 * is not at the number before the first entry: another wrote first. Outside of a transaction only for `isOneStatement`.
 */
export async function saveEntries(
  client: Pick<pg.ClientBase, 'query'>,
  saving: Saving,
  entries: readonly DecidedEntry[],
): Promise<void> {
  const writes = mergeChanges(entries.flatMap((entry) => entry.changes));
  // The schema asks that a sprint's cards are at rest before its own status moves.
  const [sprints, others] = partition(writes, ({ kind }) => kind === 'sprint');
  const { shapes, cascadeId } = saving;
  const statements = [journalStatement(saving, entries, others)];
  for (const group of groupWrites(sprints)) {
    const statement = new Statement(cascadeId);
    statements.push(statement.finish(statement.write(shapes, group)));
  }
  await Promise.all(statements.map((statement) => client.query(statement)));
}

function journalStatement(
  { shapes, cascadeId, isTold }: Saving,
  entries: readonly DecidedEntry[],
  writes: readonly RowWrite[],
): pg.QueryConfig {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing to save');
  const statement = new Statement(cascadeId);
  const parts = [
    `head as (update cascade_head set seq = ${statement.bind(last.seq)}
      where cascade_id = $1 and seq = ${statement.bind(first.seq - 1)} returning 1)`,
    `journal as (${insertSql('entry', entryColumns, statement.rows(entryColumns, entries.map(journalled)))})`,
  ];
  const cards = cardsOf(entries);
  if (cards.length > 0) {
    parts.push(
      `cards as (${insertSql('entry_card', entryCardColumns, statement.rows(entryCardColumns, cards))})`,
    );
  }
  for (const [index, group] of groupWrites(writes).entries()) {
    parts.push(`write${index} as (${statement.write(shapes, group)})`);
  }
  const moved = '1 / (select count(*) from head) as moved';
  const told =
    isTold && `, pg_notify('${ENTRY_CHANNEL}', ${statement.bind(`${cascadeId}:${last.seq}`)})`;
  return statement.finish(`with ${parts.join(', ')} select ${moved}${told || ''}`);
}

/** SQL text and its values; `$1` is always the cascade. */
class Statement {
  readonly #values: unknown[];

  constructor(cascadeId: string) {
    this.#values = [cascadeId];
  }

  bind(value: unknown): string {
    this.#values.push(value);
    return `$${this.#values.length}`;
  }

  write(shapes: TableShapes, group: WriteGroup): string {
    const table = tableOf(group.kind);
    if (group.op === 'delete') {
      const ids = this.bind(group.writes.map(({ id }) => id));
      return `delete from ${table} where cascade_id = $1 and id = any(${ids}::uuid[])`;
    }
    const columns = (shapes.get(group.kind) ?? []).filter(({ field }) =>
      group.fields.includes(field),
    );
    const rows = group.writes.map(rowOf);
    if (group.op !== 'update')
      return insertSql(table, columns, this.rows(columns, rows)) + upsertSql(group.op, columns);
    const [row] = rows;
    if (row === undefined || rows.length > 1 || !isFewAndPlain(rows))
      return updateSql(table, columns, this.rows([idColumn, ...columns], rows));
    const sets = columns.map((column) => `"${column.column}" = ${this.value(column, row)}`);
    return `update ${table} set ${sets.join(', ')} where cascade_id = $1 and id = ${this.value(idColumn, row)}`;
  }

  /** Rows as a table `r`: few as values, which are planned and carried out faster, many as one JSON text. */
  rows(columns: readonly FieldColumn[], rows: readonly object[]): string {
    if (!isFewAndPlain(rows)) {
      const shape = columns.map(({ field, type }) => `"${field}" ${type}`).join(', ');
      return `json_to_recordset(${this.bind(JSON.stringify(rows))}) as r(${shape})`;
    }
    const values = rows.map(
      (row) => `(${columns.map((column) => this.value(column, row)).join(', ')})`,
    );
    return `(values ${values.join(', ')}) as r(${columns.map(({ field }) => `"${field}"`).join(', ')})`;
  }

  /** One field of a row, typed as its column. */
  value({ field, type }: FieldColumn, row: object): string {
    const value: unknown = row[field as keyof typeof row] ?? null;
    const isJson = type === 'json' || type === 'jsonb';
    return `${this.bind(isJson && value !== null ? JSON.stringify(value) : value)}::${type}`;
  }

  /** Statements of one shape share a name, so that each connection plans it once. */
  finish(text: string): pg.QueryConfig {
    const name = statementNames.get(text) ?? createHash('sha1').update(text).digest('base64url');
    if (statementNames.size < MOST_STATEMENT_NAMES) statementNames.set(text, name);
    return { name, text, values: this.#values };
  }
}

const statementNames = new Map<string, string>();
const MOST_STATEMENT_NAMES = 1_000;

/** A value holds half a character or none: only as a part of one JSON text does the database notice and refuse it. */
const STRANGE = /\\u(d[89a-f]|0000)/i;

function isFewAndPlain(rows: readonly object[]): boolean {
  return rows.length <= FEW_ROWS && !STRANGE.test(JSON.stringify(rows));
}

function insertSql(table: string, columns: readonly FieldColumn[], rows: string): string {
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const values = columns.map(({ field }) => `r."${field}"`).join(', ');
  return `insert into ${table} (cascade_id, ${names}) select $1, ${values} from ${rows}`;
}

function upsertSql(op: RowWrite['op'], columns: readonly FieldColumn[]): string {
  if (op !== 'upsert') return '';
  const fresh = columns.filter(({ column }) => column !== 'id');
  const sets = fresh.map(({ column }) => `"${column}" = excluded."${column}"`);
  return ` on conflict (cascade_id, id) do update set ${sets.join(', ')}`;
}

/** Each row is found by its key alone and then updated where it lies: no plan can come to read all rows of a cascade. */
function updateSql(table: string, columns: readonly FieldColumn[], rows: string): string {
  const sets = columns.map(({ column, field }) => `"${column}" = r."${field}"`).join(', ');
  return `update ${table} t set ${sets} from ${rows} cross join lateral
    (select found.ctid as at from ${table} found where found.cascade_id = $1 and found.id = r.id offset 0) place
    where t.ctid = place.at`;
}

interface WriteGroup {
  readonly op: RowWrite['op'];
  readonly kind: AnyKind;
  readonly fields: readonly string[];
  readonly writes: RowWrite[];
}

/** Writes of one kind that touch the same fields, together; in the order in which each group first appears. */
function groupWrites(writes: readonly RowWrite[]): WriteGroup[] {
  const groups = new Map<string, WriteGroup>();
  for (const write of writes) {
    const fields =
      write.op === 'delete'
        ? []
        : Object.keys(write.fields)
            .filter((f) => write.op !== 'update' || f !== 'id')
            .sort();
    const key = `${write.op} ${write.kind} ${fields.join()}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { op: write.op, kind: write.kind, fields, writes: [write] });
    else group.writes.push(write);
  }
  return [...groups.values()];
}

function rowOf(write: RowWrite): object {
  return write.op === 'delete' ? { id: write.id } : { ...write.fields, id: write.id };
}

/** An entry without the words of remarks: whoever takes a remark away takes them for good, and the journal is for ever. */
function journalled(entry: DecidedEntry): DecidedEntry {
  return entry.changes.some(isWordsOfComment)
    ? { ...entry, changes: entry.changes.filter((change) => !isWordsOfComment(change)) }
    : entry;
}

/** The cards each entry speaks of, for their histories. */
function cardsOf(entries: readonly DecidedEntry[]): { card: string; seq: number }[] {
  return entries.flatMap(({ seq, cards }) => cards.map((card) => ({ card, seq })));
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
