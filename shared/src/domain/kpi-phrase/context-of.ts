import type { KpiContext } from './meaning.ts';

const names = [
  'projectStart',
  'projectEnd',
  'stageEnd',
  'academicYear',
  'year',
  'columnHeader',
] as const;

/** A context out of anything that was sent: what is not told as it should be counts as not known. */
export function contextOf(given: Readonly<Record<string, unknown>>): KpiContext {
  const told: Record<string, string | readonly string[]> = {};
  for (const name of names) {
    const value = given[name];
    if (typeof value === 'string' || typeof value === 'number') told[name] = String(value);
  }
  const { columns } = given;
  if (Array.isArray(columns)) told['columns'] = columns.map(String);
  return told;
}
