import type { Kpi } from '../kpi/kpi.ts';
import { type Finding, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';

/** A figure that is aimed at without being told, or a share of nobody knows what. */
export function kpiWithoutMeasure(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  return plan.kpis.filter(isUntold).map(({ id, metric, value, base }) => {
    const lacks = value === null ? 'value' : 'base';
    return finding('kpi-without-measure', [value, base], {
      kpiIds: [id],
      params: { lacks, metric },
    });
  });
}

function isUntold({ kind, value, base }: Kpi): boolean {
  if (kind !== 'number' && kind !== 'share') return false;
  return value === null || (kind === 'share' && base === null);
}

/**
 * A figure to which no event leads, in a plan whose events lead to figures: where it shall come from is not told.
 */
export function kpiWithoutSource(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  const fed = plan.kpis.filter((kpi) => isFed(plan, kpi));
  if (fed.length === 0) return [];
  return plan.kpis
    .filter((kpi) => (kpi.kind === 'number' || kpi.kind === 'share') && !fed.includes(kpi))
    .map(({ id, metric }) =>
      finding('kpi-without-source', [], { kpiIds: [id], params: { metric } }),
    );
}

function isFed({ state }: Plan, { id }: Kpi): boolean {
  for (const { cardId } of state.link.where('kpiId', id)) {
    const card = cardId === null ? undefined : state.card.get(cardId);
    if (card !== undefined && card.cancelledAt === null) return true;
  }
  return false;
}
