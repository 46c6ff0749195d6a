import type { Baseline, KpiContext, KpiMeaning, KpiQuestion } from '../meaning.ts';
import type { Cell } from './cells.ts';
import { columnOf } from './columns.ts';
import { type Figure, rowOf } from './figures.ts';
import { type Name, nameOf } from './name.ts';
import { areConsecutive, yearsWithin } from './years.ts';

/** A row of a table of indicators, its cells parted by `|`: a name, perhaps a unit and other words, then figures. */
export function readRow(text: string, context: KpiContext): KpiMeaning | null {
  const { name: told, cells, figures } = rowOf(text, context);
  const name = nameOf(told);
  if (name.metric === null) return null;
  const question = questionOf(text, figures);
  const planned = figures.filter(
    ({ column }) => column?.isBase !== true && column?.isTotal !== true,
  );
  const values = planned.filter(({ cell }) => cell.kind === 'value');
  const last = (values.at(-1) ?? figures.findLast(({ cell }) => cell.kind === 'value'))?.cell;
  if (last?.kind !== 'value') return withoutFigure(text, name, cells);
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
    comparator: comparatorOf(directed, figures, last.comparator) ?? limitOf(cells),
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

/** «не менее, %» in a cell of its own. */
function limitOf(cells: readonly Cell[]): KpiMeaning['comparator'] {
  for (const cell of cells) {
    const found = cell.kind === 'text' ? columnOf(cell.text).comparator : null;
    if (found !== null) return found;
  }
  return null;
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

/** A row whose figures are all empty, or cut off. */
function withoutFigure(text: string, name: Name, cells: readonly Cell[]): KpiMeaning {
  const { metric, base } = name;
  return {
    kind: 'target',
    metric,
    comparator: null,
    value: null,
    unit: unitOf(cells, name, null),
    base,
    period: null,
    cumulative: false,
    deadline: null,
    ambiguous: true,
    question: { code: 'number-missing', from: Math.max(0, text.indexOf('|')), to: text.length },
  };
}
