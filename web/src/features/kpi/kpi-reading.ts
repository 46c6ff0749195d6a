import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type {
  KpiComparator,
  KpiMeaning,
  KpiPeriod,
} from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import type { KpiDraft } from './kpi-draft.ts';

const comparators: Readonly<Record<Exclude<KpiComparator, 'between'>, Kpi['comparator']>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '=': 'equal',
  '~': 'about',
  increase: 'up',
  decrease: 'down',
  increaseBy: 'up',
  decreaseBy: 'down',
};

/** A target keeps no weeks: they stay in its words. */
const periods: Readonly<Record<KpiPeriod, Kpi['period']>> = {
  year: 'year',
  academicYear: 'academic-year',
  academicHalf: 'half-year',
  halfYear: 'half-year',
  quarter: 'quarter',
  schoolQuarter: 'quarter',
  month: 'month',
  week: 'once',
};

/** As many characters as a unit and a base may have. */
const MOST = { unit: 60, base: 300 };

/** The fields of a target as its words tell them; `null` when they measure nothing. */
export function fieldsOf(meaning: KpiMeaning): Partial<KpiDraft> | null {
  if (meaning.kind === 'none') return null;
  const { comparator, base, period, cumulative, deadline } = meaning;
  const kind = kindOf(meaning);
  const known = comparator === null || comparator === 'between' ? 'equal' : comparators[comparator];
  return {
    kind,
    comparator: kind === 'fact' ? 'at-least' : known,
    value: numberIn(meaning.value),
    unit: unitOf(meaning, kind),
    base: base === null || kind !== 'share' ? '' : `от ${base}`.slice(0, MOST.base),
    period: period === null ? 'once' : periods[period],
    cumulative: cumulative && kind !== 'fact',
    deadline,
  };
}

function kindOf({ kind, unit }: KpiMeaning): Kpi['kind'] {
  if (kind === 'boolean') return 'fact';
  if (kind === 'trend' || kind === 'growth') return 'trend';
  return unit === '%' ? 'share' : 'number';
}

function numberIn(value: KpiMeaning['value']): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : '';
}

function unitOf({ unit, value, kind }: KpiMeaning, of: Kpi['kind']): string {
  if (of === 'fact' || typeof unit !== 'string') return '';
  // «снижение количества школ» tells what falls, not by how many.
  return kind === 'trend' && value === null ? '' : unit.slice(0, MOST.unit);
}
