interface Ranked {
  readonly id: string;
  readonly rank: string;
}

export type Side = 'below' | 'above';

/** Rows kept in the order of their ranks, so that a neighbour is found without looking at the others. */
export class RankOrder<R extends Ranked> {
  readonly #rows: R[] = [];

  get size(): number {
    return this.#rows.length;
  }

  insert(row: R): void {
    this.#rows.splice(this.#placeOf(row.rank, row.id), 0, row);
  }

  remove(row: Ranked): void {
    const at = this.#placeOf(row.rank, row.id);
    if (this.#rows[at]?.id === row.id) this.#rows.splice(at, 1);
  }

  /** The nearest row strictly below or above a rank (null: from the open end) that `fits`. */
  nearest(side: Side, bound: string | null, fits: (row: R) => boolean): R | undefined {
    const step = side === 'below' ? -1 : 1;
    let at = this.#startOf(side, bound);
    for (let row = this.#rows[at]; row !== undefined; row = this.#rows[at]) {
      if (row.rank !== bound && fits(row)) return row;
      at += step;
    }
    return undefined;
  }

  #startOf(side: Side, bound: string | null): number {
    if (side === 'below')
      return (bound === null ? this.#rows.length : this.#placeOf(bound, '')) - 1;
    return bound === null ? 0 : this.#placeOf(bound, '');
  }

  /** Where a row of this rank and id stands or would stand. */
  #placeOf(rank: string, id: string): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.#rows[middle];
      if (row !== undefined && (row.rank < rank || (row.rank === rank && row.id < id)))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
