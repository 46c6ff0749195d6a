import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { useView } from './use-cascade.ts';
import { figureKinds, useKpiBook, useToday } from './use-kpi-figures.ts';

/** The figures of all KPIs of a project today, live; of every KPI the person sees for null. */
export function useAllFigures(projectId: string | null): readonly KpiFigures[] {
  const today = useToday();
  const book = useKpiBook();
  return useView(figureKinds, [projectId, today], (view) => {
    const kpis = projectId === null ? view.kpi.values() : view.kpi.where('projectId', projectId);
    return [...kpis].map((kpi) => book.figures(view, kpi, today));
  });
}
