import { entitySchemas, onDemandSchemas } from '@kaskad/shared/domain/entity-schemas.ts';
import { type AnyKind, entityKinds } from '@kaskad/shared/domain/state.ts';
import type { Database } from './pool.ts';

/** The table of each kind: the kind itself in snake case, but for a word that SQL keeps for itself. */
export function tableOf(kind: AnyKind): string {
  return kind === 'column' ? 'board_column' : snakeCase(kind);
}

/** A field of an entity as the database holds it. */
export interface FieldColumn {
  readonly field: string;
  readonly column: string;
  /** SQL type, as the catalogue prints it. */
  readonly type: string;
}

export type TableShapes = ReadonlyMap<AnyKind, readonly FieldColumn[]>;

/** Every kind that is saved, those the replica holds first. */
export const savedKinds: readonly AnyKind[] = [
  ...entityKinds,
  ...(Object.keys(onDemandSchemas) as (keyof typeof onDemandSchemas)[]),
];

/**
 * Reads the columns of all entity tables and holds them against the entity schemas.
 * Throws when a field has no column or a column no field: program and database would lose data.
 */
export async function readTableShapes(database: Database): Promise<TableShapes> {
  const { rows } = await database.pool.query<{ table: string; column: string; type: string }>(
    `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
  );
  return new Map(savedKinds.map((kind) => [kind, shapeOf(kind, rows)]));
}

function shapeOf(
  kind: AnyKind,
  columns: readonly { table: string; column: string; type: string }[],
): readonly FieldColumn[] {
  const own = columns.filter(
    ({ table, column }) => table === tableOf(kind) && column !== 'cascade_id',
  );
  const fields = Object.keys({ ...entitySchemas, ...onDemandSchemas }[kind].shape);
  const shape = fields.map((field) => {
    const column = snakeCase(field);
    const found = own.find((candidate) => candidate.column === column);
    if (found === undefined) throw new Error(`${tableOf(kind)} has no column ${column}`);
    return { field, column, type: found.type };
  });
  if (own.length !== shape.length) throw new Error(`${tableOf(kind)} has columns without a field`);
  return shape;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
