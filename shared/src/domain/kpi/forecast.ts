import type { Forecast } from './figures.ts';
import type { Kpi } from './kpi.ts';
import type { Stands } from './period-figures.ts';
import { growthPoints, growthTime, isGrowing, levelPoints, levelTime } from './points.ts';
import { spanOf } from './span.ts';
import { isUnchosen } from './target.ts';
import { growthAt, levelAt, type Point, type Range } from './trend-line.ts';

/** Fewer points than these tell no trend. */
const LEAST = 3;

/** Where the KPI will stand when its years are over, if all goes on as it did; none once they are over. */
export function forecastOf(kpi: Kpi, all: Stands, today: string): Forecast {
  const dueOn = spanOf(all.lookUp.state, kpi).endsOn;
  const isTold = kpi.kind !== 'fact' && kpi.kind !== 'text' && !isUnchosen(kpi);
  if (!isTold || dueOn === null || dueOn < today) return { kind: 'none' };
  const grows = isGrowing(kpi);
  const points = grows ? growthPoints(kpi, all) : levelPoints(kpi, all, today);
  if (points.length < LEAST) return { kind: 'few', points: points.length };
  const range = grows
    ? growthAt(points, growthTime(all.stands, dueOn))
    : levelAt(points, levelTime(dueOn));
  const { low: least, high: most } = boundsOf(kpi, points, grows);
  const cut = (value: number) => toMillionths(Math.min(most, Math.max(least, value)));
  return {
    kind: 'range',
    dueOn,
    value: cut(range.value),
    low: cut(range.low),
    high: cut(range.high),
  };
}

/** A share is 0 to 100, what was never below 0 does not fall there, and a count that never fell does not fall. */
function boundsOf(kpi: Kpi, points: readonly Point[], grows: boolean): Omit<Range, 'value'> {
  const high = kpi.kind === 'share' ? 100 : Number.POSITIVE_INFINITY;
  const rises = points.every(({ y }, index) => y >= (points[index - 1]?.y ?? 0));
  if (grows && rises && kpi.kind === 'number') return { low: points.at(-1)?.y ?? 0, high };
  const isAbove = points.every(({ y }) => y >= 0);
  return { low: isAbove || kpi.kind === 'share' ? 0 : Number.NEGATIVE_INFINITY, high };
}

function toMillionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
