/** As many columns of time stand on a sheet of A4 beside the tasks, their KPIs and who answers, and on one of A3. */
const ON_A4 = 6;
const ON_A3 = 13;

export interface PrintPart {
  /** Indexes of the columns of one table. */
  readonly columns: readonly number[];
  /** The table ends with the KPIs and who answers. */
  readonly isLast: boolean;
}

/** How a plan is put on paper: columns of which nothing is told but that they are empty at the end are left out. */
export function printParts(counts: readonly number[]): {
  readonly size: 'A4' | 'A3';
  readonly parts: readonly PrintPart[];
} {
  const last = counts.length - 1;
  const shown = counts.map((_, index) => index).filter((i) => i < last || (counts[i] ?? 0) > 0);
  const size = shown.length <= ON_A4 ? 'A4' : 'A3';
  const count = Math.max(1, Math.ceil(shown.length / ON_A3));
  const each = Math.ceil(shown.length / count);
  const parts = Array.from({ length: count }, (_, part) => ({
    columns: shown.slice(part * each, (part + 1) * each),
    isLast: part === count - 1,
  }));
  return { size, parts };
}
