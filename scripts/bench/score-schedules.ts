/** A phrase whose meaning somebody has written down. */
export interface GoldRow {
  readonly phrase: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly meaning: Record<string, unknown>;
}

/**
 * How many readings agree: in kind, end, frequency and minimum, and in the start unless it is a deadline; a row marked
 * ambiguous also when the reader asks. Invented is a day where none is known, unless it is asked about.
 */
export function scoreSchedules(
  rows: readonly GoldRow[],
  read: (row: GoldRow) => Record<string, unknown>,
): string {
  let right = 0;
  let invented = 0;
  for (const row of rows) {
    const told = read(row);
    if (agrees(row.meaning, told)) right++;
    if (invents(row.meaning, told)) invented++;
  }
  const share = ((100 * right) / rows.length).toFixed(1);
  return `${right} of ${rows.length} right (${share} %), ${invented} invented`;
}

function agrees(gold: Record<string, unknown>, told: Record<string, unknown>): boolean {
  if (gold['ambiguous'] === true && told['ambiguous'] === true) return true;
  const keys = gold['kind'] === 'deadline' ? ['kind', 'end'] : ['kind', 'start', 'end'];
  return (
    keys.every((key) => (gold[key] ?? null) === (told[key] ?? null)) &&
    frequency(gold) === frequency(told) &&
    minimum(gold) === minimum(told)
  );
}

function invents(gold: Record<string, unknown>, told: Record<string, unknown>): boolean {
  const hasStart = (gold['start'] ?? null) !== null || gold['kind'] === 'deadline';
  const madeStart = !hasStart && (told['start'] ?? null) !== null;
  const madeEnd = (gold['end'] ?? null) === null && (told['end'] ?? null) !== null;
  return (madeStart || madeEnd) && told['ambiguous'] !== true;
}

function frequency({ recurrence }: Record<string, unknown>): unknown {
  return (recurrence as { freq?: string } | null | undefined)?.freq ?? null;
}

function minimum({ minPerPeriod }: Record<string, unknown>): string | null {
  const least = minPerPeriod as { count: number; per: string } | null | undefined;
  return least ? `${least.count}/${least.per}` : null;
}
