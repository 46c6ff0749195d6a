import type { KpiMeaning } from '../meaning.ts';
import { type Language, type LanguageName, languages } from './language.ts';
import { dayIn, numberIn, quoted, unitIn } from './spelling.ts';

/**
 * A meaning as one canonical phrase: `readKpi(renderKpi(x)) = x` in either language. What was asked or inferred belongs
 * to the reading, not to the meaning, and is not told.
 */
export function renderKpi(meaning: KpiMeaning, name: LanguageName): string {
  const language = languages[name];
  const { kind, metric, period, cumulative, deadline } = meaning;
  const head = language.kinds[kind] + (metric === null ? '' : ` ${quoted(metric, language)}`);
  if (kind === 'none') return head;
  const parts = [sizeOf(meaning, language)];
  if (period !== null) parts.push(language.periods[period]);
  if (cumulative) parts.push(language.cumulative);
  if (deadline !== null) parts.push(`${language.by} ${dayIn(deadline, language)}`);
  parts.push(...restOf(meaning, language));
  return `${head}: ${parts.join(', ')}`;
}

/** «не менее 10 % от «общего числа работников»» */
function sizeOf(meaning: KpiMeaning, language: Language): string {
  const { comparator, base, kind, value } = meaning;
  const whole = base === null ? '' : ` ${language.of} ${quoted(base, language)}`;
  if (kind === 'boolean') return language.answers[value === false ? 1 : 0] + whole;
  if (comparator === 'between' && Array.isArray(value)) {
    const [from, to] = language.between;
    const [low = 0, high = 0] = value.map((limit) => numberIn(limit, language));
    return `${from} ${low} ${to} ${high}${unitAfter(meaning.unit, language)}${whole}`;
  }
  const isUntold = !language.tellsTimes && isMultiple(meaning);
  const items = itemsOf(isUntold ? { ...meaning, unit: null } : meaning, language);
  return `${comparisonOf(meaning, language)}${items === '' ? '' : ` ${items}`}${whole}`;
}

function isMultiple({ comparator, unit }: KpiMeaning): boolean {
  const isChange = comparator === 'increaseBy' || comparator === 'decreaseBy';
  return isChange && (unit === 'раз' || unit === 'раза');
}

function comparisonOf(meaning: KpiMeaning, language: Language): string {
  const { comparator } = meaning;
  if (comparator === null || comparator === 'between') return language.comparators.none;
  const isChange = comparator === 'increaseBy' || comparator === 'decreaseBy';
  return isChange && isMultiple(meaning)
    ? language.multiples[comparator]
    : language.comparators[comparator];
}

/** «30 чел.; 9 школ»; «…» where the number is missing */
function itemsOf({ value, unit, comparator }: KpiMeaning, language: Language): string {
  if (value === null || typeof value === 'boolean') {
    const isTrend = comparator === 'increase' || comparator === 'decrease';
    return isTrend && unit === null ? '' : `…${unitAfter(unit, language)}`;
  }
  const values = typeof value === 'number' ? [value] : value;
  return values
    .map((one, at) => {
      const own = Array.isArray(unit) ? (unit[at] ?? null) : unit;
      return numberIn(one, language) + unitAfter(own, language);
    })
    .join('; ');
}

function unitAfter(unit: KpiMeaning['unit'], language: Language): string {
  return typeof unit === 'string' && unit !== '' ? ` ${unitIn(unit, language)}` : '';
}

/** Where it stood, the figures by year, parts of a total, what is better, where the figures come from. */
function restOf(meaning: KpiMeaning, language: Language): string[] {
  const { baseline, series, breakdown, direction, dataSource } = meaning;
  const parts: string[] = [];
  if (baseline !== undefined) {
    const time = baseline.date === undefined ? baseline.year : dayIn(baseline.date, language);
    const told = time === undefined ? '' : ` (${time})`;
    parts.push(`${language.baseline} ${numberIn(baseline.value, language)}${told}`);
  }
  if (series !== undefined) parts.push(`${language.series} ${stepsOf(series, language)}`);
  if (breakdown !== undefined) {
    const told = breakdown.map((part) => numberIn(part, language)).join('; ');
    parts.push(`${language.breakdown} ${told}`);
  }
  if (direction !== undefined) parts.push(language.better[direction]);
  if (dataSource !== undefined) parts.push(`${language.source} ${quoted(dataSource, language)}`);
  return parts;
}

/** «2020 — 5; с 2021 — 10» */
function stepsOf(series: Readonly<Record<string, number>>, language: Language): string {
  return Object.entries(series)
    .map(([key, value]) => {
      const isOpen = key.endsWith('+');
      const year = isOpen ? `${language.since} ${key.slice(0, -1)}` : key;
      return `${year} — ${numberIn(value, language)}`;
    })
    .join('; ');
}
