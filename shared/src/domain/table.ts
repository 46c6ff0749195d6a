import { RankOrder, type Side } from './rank-order.ts';

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
  /**
   * The row nearest to a rank, strictly below or above it (null: from the open end), of those that fit and whose `field`
   * is `key`; the field must be declared as an order of the kind. Costs a binary search, whatever the table holds.
   */
  nearest(
    field: IndexField<R>,
    key: string,
    side: Side,
    bound: string | null,
    fits: (row: R) => boolean,
  ): R | undefined;
}

export type IndexField<R> = Extract<keyof R, string>;

/**
 * The table that holds rows. A lookup by index costs what it returns, whatever else the table holds; the first one by a
 * field, or by an order of a key, looks at all rows once. Many fields of many tables are never asked for.
 */
export class RowTable<R extends Row> implements Table<R> {
  readonly #rows = new Map<string, R>();
  readonly #indexed: ReadonlySet<IndexField<R>>;
  readonly #ordered: ReadonlySet<IndexField<R>>;
  readonly #indexes = new Map<IndexField<R>, Map<string, Map<string, R>>>();
  readonly #orders = new Map<IndexField<R>, Map<string, RankOrder<R & Ranked>>>();

  constructor(indexes: readonly IndexField<R>[], orders: readonly IndexField<R>[] = []) {
    this.#indexed = new Set(indexes);
    this.#ordered = new Set(orders);
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
    return this.#indexOf(field).get(key)?.values() ?? [];
  }

  put(row: R): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    for (const [field, index] of this.#indexes) {
      if (before !== undefined && before[field] !== row[field])
        unindex(index, before[field], row.id);
      addToIndex(index, row[field], row);
    }
    for (const [field, orders] of this.#orders) {
      if (before !== undefined) orders.get(String(before[field]))?.remove(before as R & Ranked);
      orders.get(String(row[field]))?.insert(row as R & Ranked);
    }
  }

  delete(id: string): void {
    const before = this.#rows.get(id);
    if (before === undefined) return;
    this.#rows.delete(id);
    for (const [field, index] of this.#indexes) unindex(index, before[field], id);
    for (const [field, orders] of this.#orders)
      orders.get(String(before[field]))?.remove(before as R & Ranked);
  }

  nearest(
    field: IndexField<R>,
    key: string,
    side: Side,
    bound: string | null,
    fits: (row: R) => boolean,
  ): R | undefined {
    return this.#orderOf(field, key)?.nearest(side, bound, fits);
  }

  #indexOf(field: IndexField<R>): Map<string, Map<string, R>> {
    const known = this.#indexes.get(field);
    if (known !== undefined) return known;
    if (!this.#indexed.has(field)) throw new Error(`no index on ${field}`);
    const index = new Map<string, Map<string, R>>();
    for (const row of this.#rows.values()) addToIndex(index, row[field], row);
    this.#indexes.set(field, index);
    return index;
  }

  /** Undefined for a field that is no order. A key without rows gets an order too, for the rows that will come. */
  #orderOf(field: IndexField<R>, key: string): RankOrder<R & Ranked> | undefined {
    if (!this.#ordered.has(field)) return undefined;
    const orders = this.#orders.get(field) ?? new Map<string, RankOrder<R & Ranked>>();
    this.#orders.set(field, orders);
    const known = orders.get(key);
    if (known !== undefined) return known;
    const order = new RankOrder<R & Ranked>();
    for (const row of this.#rows.values())
      if (String(row[field]) === key) order.insert(row as R & Ranked);
    orders.set(key, order);
    return order;
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

  nearest(
    field: IndexField<R>,
    key: string,
    side: Side,
    bound: string | null,
    fits: (row: R) => boolean,
  ): R | undefined {
    const isBelow = (row: R) => !this.#over.has(row.id) && fits(row);
    let found = this.#base.nearest(field, key, side, bound, isBelow);
    for (const row of this.#over.values()) {
      if (row === null || row[field] !== key || !isBeyond(row, side, bound) || !fits(row)) continue;
      if (found === undefined || isBeyond(found, side, rankOf(row))) found = row;
    }
    return found;
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

interface Ranked {
  readonly rank: string;
}

function rankOf(row: Row): string {
  return (row as Row & Ranked).rank;
}

/** True when the row stands on that side of the bound. */
function isBeyond(row: Row, side: Side, bound: string | null): boolean {
  if (bound === null) return true;
  return side === 'below' ? rankOf(row) < bound : rankOf(row) > bound;
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
