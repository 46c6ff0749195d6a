import type { Period } from '../calendar/period.ts';
import {
  compare,
  type Fraction,
  isAbout,
  type Millionths,
  millionths,
  millionthsOf,
  ONE,
  times,
} from './amount.ts';
import type { Kpi } from './kpi.ts';

const WHOLE = 100 * ONE;

/** True when its figures and targets run on from period to period since the start. */
export function isRunning(kpi: Kpi): boolean {
  return isCumulative(kpi) && kpi.reading !== 'each-year' && !isUnchosen(kpi);
}

/** True when nobody chose yet which of the two readings of «N ежегодно с нарастающим итогом» is meant. */
export function isUnchosen(kpi: Kpi): boolean {
  const isYearly = kpi.period === 'year' || kpi.period === 'academic-year';
  return isCumulative(kpi) && isYearly && kpi.reading === null;
}

function isCumulative({ cumulative, kind }: Kpi): boolean {
  return cumulative && (kind === 'number' || kind === 'share');
}

/** True when it asks which way a figure goes and names no figure to reach. */
export function asksDirection({ kind, comparator, value, targets }: Kpi): boolean {
  if (kind === 'fact' || kind === 'text' || value !== null || targets.length > 0) return false;
  return kind === 'trend' || comparator === 'up' || comparator === 'down';
}

/** True when less of it is better. */
export function isLowerBetter({ comparator }: Kpi): boolean {
  return comparator === 'at-most' || comparator === 'less-than' || comparator === 'down';
}

/** The target of each period in millionths; null where none is told. */
export function targetsOf(kpi: Kpi, periods: readonly Period[]): (Millionths | null)[] {
  if (kpi.kind === 'fact' || kpi.kind === 'text' || isUnchosen(kpi)) return periods.map(() => null);
  if (kpi.period === 'once') return periods.map(() => onceTarget(kpi));
  const ofYears = new Map(kpi.targets.map(({ year, value }) => [year, millionthsOf(value)]));
  const each = kpi.value === null ? null : millionthsOf(kpi.value);
  if (!isRunning(kpi)) return periods.map(({ year }) => ofYears.get(year) ?? each);
  const steps = ofYears.size === 0 ? undefined : stepsOf(periods);
  return periods.map(({ year }, index) => {
    const ofYear = ofYears.get(year);
    if (ofYear !== undefined)
      return onTheWay(ofYears.get(year - 1) ?? 0, ofYear, index, steps?.get(year) ?? []);
    return each === null ? null : cut(kpi, times(each, index + 1));
  });
}

/** By year the places of its periods. */
function stepsOf(periods: readonly Period[]): Map<number, number[]> {
  const steps = new Map<number, number[]>();
  for (const [index, { year }] of periods.entries()) {
    const own = steps.get(year);
    if (own === undefined) steps.set(year, [index]);
    else own.push(index);
  }
  return steps;
}

/** What a running total shall be in a year it shall be at its end; parts of the year lead there in equal steps. */
function onTheWay(
  from: Millionths,
  to: Millionths,
  index: number,
  steps: readonly number[],
): Millionths {
  const step = BigInt(steps.indexOf(index) + 1);
  const way = (BigInt(to) - BigInt(from)) * step;
  return millionths(BigInt(from) + way / BigInt(steps.length));
}

function onceTarget({ value, targets }: Kpi): Millionths | null {
  const last = targets.reduce<Kpi['targets'][number] | null>(
    (latest, target) => (latest === null || target.year > latest.year ? target : latest),
    null,
  );
  const told = last?.value ?? value;
  return told === null ? null : millionthsOf(told);
}

/** More than all of them cannot be reached. */
function cut({ kind }: Kpi, target: Millionths): Millionths {
  return kind === 'share' && target > WHOLE ? WHOLE : target;
}

/** True when the figure is what the comparator asks of it against the target. */
export function reaches(kpi: Kpi, figure: Fraction, target: Fraction): boolean {
  const order = compare(figure, target);
  switch (kpi.comparator) {
    case 'at-least':
    case 'up':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
    case 'down':
      return order <= 0;
    case 'less-than':
      return order < 0;
    case 'equal':
      return order === 0;
    case 'about':
      return isAbout(figure, target);
  }
}

/** True when the figure went the way that is asked for, from where it stood. */
export function goesRight(kpi: Kpi, figure: Fraction, from: Fraction): boolean {
  const order = compare(figure, from);
  return isLowerBetter(kpi) ? order < 0 : order > 0;
}
