import type { Kpi } from '../kpi/kpi.ts';
import { type Finding, finding } from './finding.ts';
import { isOver, type Plan } from './plan.ts';

/** A figure that is aimed at without being told, or a share of nobody knows what. */
export function kpiWithoutMeasure(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  return plan.kpis.filter(isUntold).map((kpi) => {
    const { id, metric, value, base } = kpi;
    const lacks = isTold(kpi) ? 'base' : 'value';
    return finding('kpi-without-measure', [value, base], {
      kpiIds: [id],
      params: { lacks, metric },
    });
  });
}

function isUntold(kpi: Kpi): boolean {
  const { kind, base, populationId } = kpi;
  if (kind !== 'number' && kind !== 'share') return false;
  return !isTold(kpi) || (kind === 'share' && base === null && populationId === null);
}

/** Once for all, or for single years. */
function isTold({ value, targets }: Kpi): boolean {
  return value !== null || targets.length > 0;
}

/**
 * A figure to which nothing leads, in a plan whose events lead to figures: where it shall come from is not told. One that
 * was measured, or is the sum of others, tells it by that.
 */
export function kpiWithoutSource(plan: Plan): Finding[] {
  if (isOver(plan)) return [];
  const fed = plan.kpis.filter((kpi) => isFed(plan, kpi));
  if (fed.length === 0) return [];
  return plan.kpis
    .filter((kpi) => (kpi.kind === 'number' || kpi.kind === 'share') && !fed.includes(kpi))
    .filter(({ id }) => !hasFigure(plan, id))
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

function hasFigure({ state }: Plan, kpiId: string): boolean {
  for (const { withdrawnAt } of state.measurement.where('kpiId', kpiId))
    if (withdrawnAt === null) return true;
  for (const _part of state.kpi.where('totalId', kpiId)) return true;
  return false;
}
