import type { Figure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { PeriodLock } from '@kaskad/shared/domain/kpi/period-lock.ts';

/** The figure a period had when it was settled; null for «нет данных». */
export function lockedFigure({ kind }: Pick<Kpi, 'kind'>, lock: PeriodLock): Figure | null {
  const { value, numerator, denominator, met } = lock;
  if (kind === 'share') {
    if (numerator === null || denominator === null) return null;
    return {
      value: (100 * numerator) / denominator,
      numerator,
      denominator,
      met: null,
      body: null,
    };
  }
  if (value === null && met === null) return null;
  return { value, numerator: null, denominator: null, met, body: null };
}
