import { isNumber } from './clean-cell.ts';

export const columnRoles = [
  'number',
  'title',
  'when',
  'who',
  'result',
  'place',
  'format',
  'level',
  'type',
  'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How words of headers begin, by what their columns hold; of several the first counts. */
const headers: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['when', ['срок', 'дата', 'даты', 'период', 'когда', 'месяц', 'время', 'date', 'when', 'period']],
  ['who', ['ответственн', 'исполнител', 'responsible', 'owner']],
  ['result', ['результат', 'продукт', 'итог', 'result', 'outcome']],
  ['place', ['место', 'площадк', 'место проведения', 'place', 'venue']],
  ['format', ['форма', 'формат', 'format']],
  ['level', ['уровень', 'level']],
  [
    'title',
    [
      'мероприят',
      'наименован',
      'содержан',
      'назван',
      'событи',
      'тема',
      'действи',
      'работ',
      'event',
      'title',
    ],
  ],
  ['type', ['вид', 'тип', 'type']],
  ['number', ['№', 'n', 'номер', 'п']],
  ['note', ['примечан', 'участник', 'категори', 'финанс', 'источник', 'note']],
];
const LONGEST_HEADER = 80;
const MOST_ROWS_BEFORE = 5;

/** The roles that a row of headers gives to its columns; undefined for any other row. */
export function readHeader(row: readonly string[]): ColumnRole[] | undefined {
  const found = row.map(roleOfHeader);
  const known = new Set(found.filter((role) => role !== undefined));
  const isHeader = known.size >= 2 && (known.has('title') || known.has('when'));
  return isHeader ? onceEach(found.map((role) => role ?? 'note')) : undefined;
}

/** Where the row of headers stands, among the first rows. */
export function headerAt(rows: readonly (readonly string[])[]): number {
  return rows.findIndex((row, at) => at < MOST_ROWS_BEFORE && readHeader(row) !== undefined);
}

/** What columns without headers hold, by their cells. `isWhen` tells words about time, `isWho` a person's name. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  isWhen: (cell: string) => boolean,
  isWho: (cell: string) => boolean,
): ColumnRole[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const roles = columns.map((cells): ColumnRole | undefined => {
    if (mostly(cells, isNumber)) return 'number';
    if (mostly(cells, isWhen)) return 'when';
    return mostly(cells, isWho) ? 'who' : undefined;
  });
  const free = columns
    .map((cells, at) => ({ at, length: cells.join('').length }))
    .filter(({ at }) => roles[at] === undefined)
    .sort((a, b) => b.length - a.length);
  // Of two long columns the event is told first and what comes of it after.
  const [first, second] = free.slice(0, 2).sort((a, b) => a.at - b.at);
  if (first !== undefined) roles[first.at] = 'title';
  if (second !== undefined) roles[second.at] = 'result';
  const named = onceEach(roles.map((role) => role ?? 'note'));
  return named.includes('title') ? named : named.map((role, at) => (at === 0 ? 'title' : role));
}

function roleOfHeader(cell: string): ColumnRole | undefined {
  if (cell === '' || cell.length > LONGEST_HEADER) return undefined;
  const words =
    cell
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}№]+/gu) ?? [];
  const begins = (beginning: string) =>
    words.some((word) => (beginning.length < 3 ? word === beginning : word.startsWith(beginning)));
  return headers.find(([, beginnings]) => beginnings.some(begins))?.[0];
}

/** One column for each role: a second one of the same is told beside. */
function onceEach(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, at) => (roles.indexOf(role) === at ? role : 'note'));
}

function columnOf(rows: readonly (readonly string[])[], at: number): string[] {
  return rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
}

function mostly(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length * 3 >= cells.length * 2;
}
