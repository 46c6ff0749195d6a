import { type Counting, countingOf } from '@kaskad/shared/domain/kpi/counting.ts';
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { figuresOf } from '@kaskad/shared/domain/kpi/figures-of.ts';
import { useView } from './use-cascade.ts';
import { figureKinds, useToday } from './use-kpi-figures.ts';

/** The figures of all KPIs of a project today, live; of every KPI the person sees for null. */
export function useAllFigures(projectId: string | null): readonly KpiFigures[] {
  const today = useToday();
  return useView(figureKinds, [projectId, today], (view) => {
    const counted = new Map<string, Counting>();
    const kpis = projectId === null ? view.kpi.values() : view.kpi.where('projectId', projectId);
    return [...kpis].map((kpi) =>
      figuresOf(view, kpi, today, (one) => {
        const found = counted.get(one.id) ?? countingOf(view, one);
        counted.set(one.id, found);
        return found;
      }),
    );
  });
}
