import type { Baseline, KpiContext, KpiMeaning, KpiQuestion } from '../meaning.ts';
import { isoDay } from '../read/calendar.ts';
import { type Cell, cellOf } from './cells.ts';
import { type Column, columnOf } from './columns.ts';
import { type Name, nameOf } from './name.ts';
import { areConsecutive, firstYearAfter, yearsWithin } from './years.ts';

/** A figure of a row with what is known of its time. */
interface Figure {
  readonly cell: Cell;
  readonly column: Column | null;
}

/** A row of a table of indicators, its cells parted by `|`: a name, perhaps a unit and other words, then figures. */
export function readRow(text: string, context: KpiContext): KpiMeaning | null {
  const [first = '', ...rest] = text.split('|');
  const cells = rest.map(cellOf);
  const start = firstFigure(cells);
  if (start < 0) return null;
  const name = nameOf(first);
  const figures = columned(withBaseYear(cells.slice(start), cells), context);
  const question = questionOf(text, figures);
  const planned = figures.filter(
    ({ column }) => column?.isBase !== true && column?.isTotal !== true,
  );
  const values = planned.filter(({ cell }) => cell.kind === 'value');
  const last = (values.at(-1) ?? figures.findLast(({ cell }) => cell.kind === 'value'))?.cell;
  if (last?.kind !== 'value') return null;
  const timed = timesOf(planned, context);
  const baseline = baselineOf(figures);
  const series = seriesOf(planned, timed.years);
  const asked =
    question ?? (timed.isGuess ? { code: 'which-years' as const, from: 0, to: text.length } : null);
  const directed = cells.find((cell) => cell.kind === 'direction');
  const isDash = planned.at(-1)?.cell.kind === 'dash';
  return {
    kind: 'target',
    metric: name.metric,
    comparator: comparatorOf(directed, figures, last.comparator),
    value: isDash ? null : last.value,
    unit: unitOf(cells, name, last.unit),
    base: name.base,
    period: periodOf(figures, timed),
    cumulative: false,
    deadline: timed.deadline,
    ...(baseline !== null && { baseline }),
    ...(series !== null && { series }),
    ...(directed?.kind === 'direction' && { direction: directed.direction }),
    ...sourceOf(cells),
    ...(timed.isInferred && { inferred: ['deadline'] as const }),
    ...(asked !== null && { ambiguous: true as const, question: asked }),
  };
}

/** Where the figures begin: the first value, or an empty cell or a dash right before it that heads a column. */
function firstFigure(cells: readonly Cell[]): number {
  const value = cells.findIndex(({ kind }) => kind === 'value');
  let start = value;
  const unit = cells.findIndex(({ kind }) => kind === 'unit');
  while (
    start > 0 &&
    (cells[start - 1]?.kind === 'empty' || (unit >= 0 && cells[start - 1]?.kind === 'dash'))
  ) {
    start--;
  }
  return start;
}

/** «98,88 | 2022 | 100 ...»: the second figure is the year of the first, and the rest are the years to come. */
function withBaseYear(figures: readonly Cell[], cells: readonly Cell[]): Figure[] {
  const [base, year] = figures;
  const plain = figures.map((cell) => ({ cell, column: null }));
  if (base?.kind !== 'value' || year?.kind !== 'value' || !year.isYear || figures.length < 3)
    return plain;
  if (cells.some((cell) => cell.kind === 'value' && cell.isYear && cell !== year)) return plain;
  const first = firstYearAfter(year.value, figures.length - 2);
  return plain
    .filter((_, at) => at !== 1)
    .map(({ cell }, at) => ({
      cell,
      column: yearColumn(at === 0 ? year.value : first + at - 1, at === 0),
    }));
}

function yearColumn(year: number, isBase: boolean): Column {
  const end = isoDay(year, 12, 31);
  return { isBase, isTotal: false, isValue: true, year, end, comparator: null, period: null };
}

/** Gives each figure its column: as many as there are, or from the left when the row is cut short. */
function columned(figures: readonly Figure[], { columns }: KpiContext): Figure[] {
  if (columns === undefined || figures[0]?.column !== null) return [...figures];
  const all = columns.map(columnOf);
  const heads =
    all.length > figures.length ? all.slice(all.findIndex(({ isValue }) => isValue)) : all;
  const shift = Math.max(0, figures.length - heads.length);
  return figures
    .map(({ cell }, at) => ({ cell, column: heads[at - shift] ?? null }))
    .concat(heads.slice(figures.length).map((column) => ({ cell: { kind: 'empty' }, column })));
}

interface Times {
  readonly years: readonly number[];
  readonly deadline: string | null;
  readonly isGuess: boolean;
  readonly isInferred: boolean;
}

function timesOf(planned: readonly Figure[], context: KpiContext): Times {
  const years = planned.flatMap(({ column }) => column?.year ?? []);
  const end = planned.findLast(({ column }) => column?.end != null)?.column?.end ?? null;
  const told = { isGuess: false, isInferred: false };
  if (end !== null) {
    return { years, deadline: end, ...told, isGuess: context.columns === undefined };
  }
  const first = yearsWithin(context.projectStart, context.projectEnd, planned.length);
  const around = context.projectEnd ?? null;
  if (first !== null)
    return {
      years: planned.map((_, at) => first + at),
      deadline: around,
      ...told,
      isInferred: true,
    };
  const isOpen = planned.length > 1 && context.columns === undefined;
  return { years, deadline: around, isGuess: isOpen, isInferred: around !== null };
}

function periodOf(figures: readonly Figure[], { years }: Times): 'year' | null {
  if (figures.some(({ column }) => column?.period === 'year')) return 'year';
  if (areConsecutive(years)) return 'year';
  const isUntold = years.length === 0 && figures.every(({ column }) => column === null);
  return isUntold && figures.length > 2 ? 'year' : null;
}

function seriesOf(
  planned: readonly Figure[],
  years: readonly number[],
): Record<string, number> | null {
  if (years.length < planned.length || planned.length < 2) return null;
  const series: Record<string, number> = {};
  for (const [at, { cell }] of planned.entries()) {
    if (cell.kind === 'value') series[String(years[at])] = cell.value;
  }
  return series;
}

function baselineOf(figures: readonly Figure[]): Baseline | null {
  const base = figures.find(({ column }) => column?.isBase === true);
  if (base?.cell.kind !== 'value') return null;
  const { year, end } = base.column ?? { year: null, end: null };
  const { value } = base.cell;
  if (end !== null && !end.endsWith('-12-31')) return { date: end, value };
  return year === null ? { value } : { year, value };
}

function comparatorOf(
  directed: Cell | undefined,
  figures: readonly Figure[],
  own: KpiMeaning['comparator'],
): KpiMeaning['comparator'] {
  if (own !== null) return own;
  if (directed?.kind === 'direction') return directed.direction === 'up' ? '>=' : '<=';
  return figures.find(({ column }) => column?.comparator != null)?.column?.comparator ?? null;
}

function unitOf(cells: readonly Cell[], name: Name, own: string | null): string | null {
  const told = cells.find((cell) => cell.kind === 'unit');
  return (told?.kind === 'unit' ? told.unit : null) ?? own ?? name.unit;
}

/** A long text between the name and the figures says where the figures come from. */
function sourceOf(cells: readonly Cell[]): { dataSource?: string } {
  const told = cells.find((cell) => cell.kind === 'text' && cell.text.length > 6);
  return told?.kind === 'text' ? { dataSource: told.text } : {};
}

/** A dash at the end may be nought or nothing known. */
function questionOf(text: string, figures: readonly Figure[]): KpiQuestion | null {
  if (figures.at(-1)?.cell.kind !== 'dash') return null;
  return { code: 'dash-or-zero', from: Math.max(0, text.trimEnd().length - 1), to: text.length };
}
