/**
 * Rows of one entity kind, by id and by declared index fields.
 * Rows are immutable: a change puts a new object in place of the old one, so identity tells whether a row changed.
 */
export interface Row {
  readonly id: string;
}

export interface Table<R extends Row> {
  readonly size: number;
  get(id: string): R | undefined;
  values(): Iterable<R>;
  /** Rows whose `field` equals `key`; the field must be declared as an index of the kind. Order is not defined. */
  where(field: IndexField<R>, key: string): Iterable<R>;
}

export type IndexField<R> = Extract<keyof R, string>;

/** The table that holds rows. A lookup by index costs what it returns, whatever else the table holds. */
export class RowTable<R extends Row> implements Table<R> {
  readonly #rows = new Map<string, R>();
  readonly #indexes = new Map<IndexField<R>, Map<string, Map<string, R>>>();

  constructor(indexes: readonly IndexField<R>[]) {
    for (const field of indexes) this.#indexes.set(field, new Map());
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): R | undefined {
    return this.#rows.get(id);
  }

  values(): Iterable<R> {
    return this.#rows.values();
  }

  where(field: IndexField<R>, key: string): Iterable<R> {
    return indexOf(this.#indexes, field).get(key)?.values() ?? [];
  }

  put(row: R): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    for (const [field, index] of this.#indexes) {
      if (before !== undefined && before[field] !== row[field])
        unindex(index, before[field], row.id);
      addToIndex(index, row[field], row);
    }
  }

  delete(id: string): void {
    const before = this.#rows.get(id);
    if (before === undefined) return;
    this.#rows.delete(id);
    for (const [field, index] of this.#indexes) unindex(index, before[field], id);
  }
}

/** A thin layer of changed rows over a base table; the base stays untouched. Used for a client's unconfirmed commands. */
export class LayerTable<R extends Row> implements Table<R> {
  readonly #base: Table<R>;
  readonly #over = new Map<string, R | null>();

  constructor(base: Table<R>) {
    this.#base = base;
  }

  get size(): number {
    let size = this.#base.size;
    for (const [id, row] of this.#over) {
      const before = this.#base.get(id) !== undefined;
      size += (row === null ? 0 : 1) - (before ? 1 : 0);
    }
    return size;
  }

  get(id: string): R | undefined {
    const over = this.#over.get(id);
    return over === undefined ? this.#base.get(id) : (over ?? undefined);
  }

  values(): Iterable<R> {
    return this.#over.size === 0
      ? this.#base.values()
      : this.#merged(this.#base.values(), () => true);
  }

  where(field: IndexField<R>, key: string): Iterable<R> {
    const below = this.#base.where(field, key);
    return this.#over.size === 0 ? below : this.#merged(below, (row) => row[field] === key);
  }

  put(row: R): void {
    this.#over.set(row.id, row);
  }

  delete(id: string): void {
    this.#over.set(id, null);
  }

  clear(): void {
    this.#over.clear();
  }

  *#merged(below: Iterable<R>, keeps: (row: R) => boolean): Iterable<R> {
    for (const row of below) if (!this.#over.has(row.id)) yield row;
    for (const row of this.#over.values()) if (row !== null && keeps(row)) yield row;
  }
}

function indexOf<R>(
  indexes: Map<IndexField<R>, Map<string, Map<string, R>>>,
  field: IndexField<R>,
) {
  const index = indexes.get(field);
  if (index === undefined) throw new Error(`no index on ${field}`);
  return index;
}

function addToIndex<R extends Row>(index: Map<string, Map<string, R>>, key: unknown, row: R): void {
  if (typeof key !== 'string') return;
  const rows = index.get(key);
  if (rows === undefined) index.set(key, new Map([[row.id, row]]));
  else rows.set(row.id, row);
}

function unindex<R>(index: Map<string, Map<string, R>>, key: unknown, id: string): void {
  if (typeof key !== 'string') return;
  const rows = index.get(key);
  rows?.delete(id);
  if (rows?.size === 0) index.delete(key);
}
