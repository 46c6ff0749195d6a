import type { GoldRow } from './score-schedules.ts';

const keys = ['kind', 'comparator', 'value', 'period', 'deadline'] as const;

/**
 * How many readings agree: in kind, comparator, value, period, deadline, running total, and in the unit up to its
 * spelling; a row marked ambiguous also when the reader asks.
 */
export function scoreKpis(
  rows: readonly GoldRow[],
  read: (row: GoldRow) => Record<string, unknown>,
): string {
  const right = rows.filter((row) => agrees(row.meaning, read(row))).length;
  const share = ((100 * right) / rows.length).toFixed(1);
  return `${right} of ${rows.length} right (${share} %)`;
}

function agrees(gold: Record<string, unknown>, told: Record<string, unknown>): boolean {
  if (gold['ambiguous'] === true && told['ambiguous'] === true) return true;
  return (
    keys.every((key) => isSame(gold[key], told[key])) &&
    (gold['cumulative'] === true) === (told['cumulative'] === true) &&
    isSame(unitOf(gold['unit']), unitOf(told['unit']))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function unitOf(unit: unknown): unknown {
  if (typeof unit !== 'string') return unit;
  const plain = unit.toLowerCase().replace(/[.\s]/g, '');
  return plain.startsWith('процент') ? '%' : plain;
}
