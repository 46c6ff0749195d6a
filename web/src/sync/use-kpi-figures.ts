/** The figures of KPIs as every screen tells them. */
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import { useCascade, useView } from './use-cascade.ts';

/** Rows of which figures are made. */
export const figureKinds: readonly EntityKind[] = [
  'kpi',
  'measurement',
  'headcount',
  'periodLock',
  'project',
  'cascade',
];

/** The figures of one KPI today, live. */
export function useKpiFigures(kpi: Kpi): KpiFigures {
  const today = useToday();
  return useView(figureKinds, [kpi, today], (view) => figuresOf(view, kpi, today));
}

/** The day of the cascade, `YYYY-MM-DD`. */
export function useToday(): string {
  return useCascade().now().slice(0, 10);
}
