import { type Point, pixel, type Shape, type Size } from '@kaskad/shared/domain/chart/drawing.ts';
import { areaOf, lineOf } from '@kaskad/shared/domain/chart/plot.ts';
import { runsOf } from '@kaskad/shared/domain/chart/trend.ts';
import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { isRunning } from '@kaskad/shared/domain/kpi/target.ts';

const EDGE = 4;

/**
 * Figures over their targets in small: bars where they begin anew with each period, else a line that breaks where nothing
 * was measured. Nothing where there is no way to draw: one period, or none with a value.
 */
export function sparkOf(
  { kpi, periods }: Pick<KpiFigures, 'kpi' | 'periods'>,
  today: string,
  { width, height }: Size,
): Shape[] {
  const columns = periods.map(({ period, figure, target }, index) => ({
    ...{ index, fact: figure?.value ?? null, target, isOpen: period.endsOn >= today },
  }));
  const facts = columns.flatMap(({ fact }) => fact ?? []);
  if (periods.length < 2 || facts.length === 0) return [];
  const values = [...facts, ...columns.flatMap(({ target }) => target ?? [])];
  const high = Math.max(...values);
  const low = kpi.kind === 'trend' ? Math.min(...values) : Math.min(0, ...values);
  const y = (value: number) =>
    high === low
      ? height / 2
      : height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE);
  const step = width / periods.length;

  const targets = runsOf(columns, ({ index, target }): Point[] | null =>
    target === null
      ? null
      : [
          [index * step, y(target)],
          [(index + 1) * step, y(target)],
        ],
  ).map((run) => lineOf(run.flat(), 'signScope'));
  if (kpi.kind !== 'trend' && kpi.gathers === 'sum' && !isRunning(kpi)) {
    const bars = columns.flatMap(({ index, fact, isOpen }) => {
      if (fact === null) return [];
      const [left, right] = [(index + 0.15) * step, (index + 0.85) * step];
      return areaOf(box(left, right, y(fact), y(0)), isOpen ? 'barOpen' : 'bar');
    });
    return [...bars, ...targets];
  }
  const runs = runsOf(columns, ({ index, fact }): Point | null =>
    fact === null ? null : [pixel((index + 0.5) * step), pixel(y(fact))],
  );
  const last = runs.at(-1)?.at(-1);
  return [
    ...targets,
    ...runs.filter((run) => run.length > 1).map((run) => lineOf(run, 'signDone')),
    ...(last === undefined
      ? []
      : [{ kind: 'mark', at: last, mark: 'dot', look: 'fact', words: '' } as const]),
  ];
}

/** At least a pixel high: a bar of nothing is there all the same. */
function box(left: number, right: number, fact: number, ground: number): Point[] {
  const end = Math.abs(ground - fact) < 1 ? ground - 1 : fact;
  return [
    [left, end],
    [right, end],
    [right, ground],
    [left, ground],
  ];
}
