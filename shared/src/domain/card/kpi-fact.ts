import type { Change } from '../changes.ts';

/** What a card promised a KPI or gave to it. */
export type KpiFact =
  | { readonly kind: 'promised' | 'unpromised'; readonly kpiId: string; readonly promised: number }
  | { readonly kind: 'waived'; readonly kpiId: string; readonly reason: string | null }
  | {
      readonly kind: 'measured';
      readonly kpiId: string;
      /** The value or the numerator; null where the figure is not a number. */
      readonly figure: number | null;
      /** Why it came in the place of another, or after its period was settled. */
      readonly reason: string | null;
    };

type KpiChange = Extract<Change, { kind: 'contribution' | 'measurement' }>;

/** The card a change tells such a fact of; undefined when it tells none. */
export function cardOfKpiChange(change: KpiChange): string | undefined {
  if (change.op === 'set') return undefined;
  if (change.kind === 'contribution') return (change.op === 'add' ? change.row : change.was).cardId;
  return change.op === 'add' ? (change.row.sourceCardId ?? undefined) : undefined;
}

/** What such a change tells of its card; a row that is told anew is removed and added in one command. */
export function kpiFacts(change: KpiChange): KpiFact[] {
  if (change.op === 'set') return [];
  if (change.kind === 'contribution') {
    const { kpiId, promised, waivedAt, waiveReason } =
      change.op === 'add' ? change.row : change.was;
    if (waivedAt !== null)
      return change.op === 'add' ? [{ kind: 'waived', kpiId, reason: waiveReason }] : [];
    if (promised === null) return [];
    return [{ kind: change.op === 'add' ? 'promised' : 'unpromised', kpiId, promised }];
  }
  if (change.op === 'remove') return [];
  const { kpiId, value, numerator, reason } = change.row;
  return [{ kind: 'measured', kpiId, figure: value ?? numerator, reason }];
}
