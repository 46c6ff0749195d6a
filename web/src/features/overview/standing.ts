import type { Health, KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';

/** What needs a look first. */
const order: readonly Health[] = [
  'missed',
  'behind',
  'unclear',
  'no-data',
  'on-track',
  'met',
  'not-started',
];

/** How many KPIs stand how, the worst first; those that nothing stands for are left out. */
export function healthCounts(
  figures: readonly KpiFigures[],
): { readonly health: Health; readonly count: number }[] {
  return order
    .map((health) => ({ health, count: figures.filter((one) => one.health === health).length }))
    .filter(({ count }) => count > 0);
}

/** The worst first, then by name. */
export function byHealth(figures: readonly KpiFigures[]): KpiFigures[] {
  return figures.toSorted(
    (a, b) =>
      order.indexOf(a.health) - order.indexOf(b.health) || a.kpi.metric.localeCompare(b.kpi.metric),
  );
}

/** True for a KPI whose trend is a picture: one with a number in some period. */
export function isDrawn({ kpi, periods }: KpiFigures): boolean {
  const isNumber = kpi.kind !== 'fact' && kpi.kind !== 'text';
  return isNumber && periods.some(({ figure }) => figure?.value != null);
}
