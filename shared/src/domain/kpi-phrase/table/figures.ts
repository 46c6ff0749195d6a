import type { KpiContext } from '../meaning.ts';
import { isoDay } from '../read/calendar.ts';
import { type Cell, cellOf } from './cells.ts';
import { type Column, columnOf } from './columns.ts';
import { firstYearAfter } from './years.ts';

/** A figure of a row with what is known of its time. */
export interface Figure {
  readonly cell: Cell;
  readonly column: Column | null;
}

/** A row cut into its name, all cells after it, and the figures among them. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly figures: readonly Figure[];
}

/** Cuts a row `name | unit | 1 | 2`; a number of the row in a cell of its own is left out. */
export function rowOf(text: string, context: KpiContext): Row {
  const all = text.split('|');
  if (all[0]?.trim() === '' && all.at(-1)?.trim() === '') all.pop();
  let first = 0;
  while (first < all.length - 1 && isNumbering(all[first] ?? '')) first++;
  const cells = all.slice(first + 1).map(cellOf);
  const start = firstFigure(cells);
  const figures = start < 0 ? [] : columned(withBaseYear(cells.slice(start), cells), context);
  return { name: all[first] ?? '', cells, figures };
}

function isNumbering(cell: string): boolean {
  return /^[\s\d.)]*$/.test(cell);
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
