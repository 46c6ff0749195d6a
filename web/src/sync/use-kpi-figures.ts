/** The figures of KPIs as every screen tells them. */
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { KpiBook } from '@kaskad/shared/domain/kpi/kpi-book.ts';
import type { EntityKind } from '@kaskad/shared/domain/state.ts';
import type { CascadeStore } from './cascade-store.ts';
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
  const book = useKpiBook();
  return useView(figureKinds, [kpi, today], (view) => book.figures(view, kpi, today));
}

/** All screens of a cascade share one book, so that a change counts anew what it touches and nothing else. */
export function useKpiBook(): KpiBook {
  const store = useCascade();
  const book = books.get(store) ?? new KpiBook();
  books.set(store, book);
  return book;
}

const books = new WeakMap<CascadeStore, KpiBook>();

/** The day of the cascade, `YYYY-MM-DD`. */
export function useToday(): string {
  return useCascade().now().slice(0, 10);
}
