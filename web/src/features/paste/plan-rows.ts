import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import type { LineReading } from '@kaskad/shared/domain/quick-line/line-reading.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import type { Grammar } from '../../reading/use-grammar.ts';
import { cleanCell, withoutNumber } from './clean-cell.ts';
import { type ColumnRole, guessColumns, headerAt, readHeader } from './columns.ts';
import { looksLikeName } from './match-people.ts';
import { readTable } from './read-table.ts';

export const problems = ['no-title', 'heading', 'title-long', 'when-long', 'twice'] as const;
export type Problem = (typeof problems)[number];

/** One line of a pasted plan as it will become a card. */
export interface PlanRow {
  readonly title: string;
  /** The plan's own words about time; empty for none. */
  readonly when: string;
  readonly who: string;
  readonly result: string;
  /** What has no field of its own, by the names of its columns. */
  readonly notes: readonly string[];
  readonly facts: Pick<LineReading, 'eventType' | 'level' | 'format' | 'international' | 'place'>;
}

export interface Plan {
  readonly rows: readonly PlanRow[];
  /** What the columns hold; empty for a list of lines. */
  readonly roles: readonly ColumnRole[];
}

/** What reads words, and what is known around them. */
export interface Around {
  readonly grammar: Pick<Grammar, 'line' | 'read'>;
  readonly register: readonly Organisation[];
  readonly context: Context;
}

/** Reads pasted text into rows. Every word of it is in a row; nothing is taken over from the row above. */
export function readPlan(text: string, around: Around): Plan {
  const cells = readTable(text).map((row) => row.map(cleanCell));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width <= 1) {
    const lines = cells.map(([line = '']) => withoutNumber(line)).filter((line) => line !== '');
    return { rows: lines.map((line) => ofLine(line, around)), roles: [] };
  }
  const at = headerAt(cells);
  const header = cells[at];
  const body = cells.slice(at + 1).filter((row) => !isAgain(row, header));
  const roles =
    (header && readHeader(header)) ?? guessColumns(body, isWhen(around.grammar), looksLikeName);
  const known = { ...around, roles, names: header ?? [] };
  return { rows: body.map((row) => ofCells(row, known)), roles };
}

/** What is to be looked at before the row is added; undefined when nothing is. */
export function problemOf(
  row: PlanRow,
  above: readonly PlanRow[],
  roles: readonly ColumnRole[],
): Problem | undefined {
  const { title, when, who, result } = row;
  if (title === '') return 'no-title';
  if (title.length > LONGEST_TITLE) return 'title-long';
  if (when.length > LONGEST_WHEN) return 'when-long';
  const isAlone = when === '' && who === '' && result === '' && row.notes.length === 0;
  if (isAlone && roles.includes('when')) return 'heading';
  const isTwice = above.some((other) => other.title === title && other.when === when);
  return isTwice ? 'twice' : undefined;
}

const LONGEST_TITLE = 300;
const LONGEST_WHEN = 500;

interface Known extends Around {
  readonly roles: readonly ColumnRole[];
  readonly names: readonly string[];
}

/** A line by itself: all that it tells stands in it. */
function ofLine(line: string, { grammar, register, context }: Around): PlanRow {
  const { title, scheduleText, ...facts } = grammar.line(line, register, context);
  return { title, when: scheduleText ?? '', who: '', result: '', notes: [], facts };
}

/** A row of a table: the title stays as it is where time has a column of its own. */
function ofCells(cells: readonly string[], known: Known): PlanRow {
  const { grammar, roles, names, register, context } = known;
  const cell = (role: ColumnRole) => cells[roles.indexOf(role)] ?? '';
  const title = withoutNumber(cell('title'));
  const told = [title, cell('type'), cell('format'), cell('level'), cell('place')];
  const read = grammar.line(told.filter((words) => words !== '').join(', '), register, context);
  const own = grammar.line(title, register, context);
  const isTimed = roles.includes('when');
  return {
    title: isTimed ? title : own.title,
    when: isTimed ? cell('when') : (own.scheduleText ?? ''),
    who: cell('who'),
    result: cell('result'),
    notes: notesOf(cells, { roles, names, read }),
    facts: { ...read, eventType: own.eventType ?? read.eventType },
  };
}

/** What has no field: columns of other kinds, and words that the fields of an event do not know. */
function notesOf(
  cells: readonly string[],
  { roles, names, read }: Pick<Known, 'roles' | 'names'> & { readonly read: LineReading },
): string[] {
  const isTold: Partial<Record<ColumnRole, boolean>> = {
    place: read.place?.organisationId != null,
    format: read.format !== null,
    level: read.level !== null,
  };
  return cells.flatMap((cell, at) => {
    const role = roles[at] ?? 'note';
    const isNoted = role === 'note' || role === 'type' || isTold[role] === false;
    if (cell === '' || !isNoted) return [];
    const name = names[at] ?? '';
    return [name === '' ? cell : `${name}: ${cell}`];
  });
}

/** The header once more after a page break, or one that numbers its columns. */
function isAgain(row: readonly string[], header: readonly string[] | undefined): boolean {
  if (header === undefined) return false;
  const told = row.filter((cell) => cell !== '');
  const isSame = row.every((cell, at) => cell.toLowerCase() === (header[at] ?? '').toLowerCase());
  return isSame || (told.length > 2 && told.every((cell, at) => cell === String(at + 1)));
}

function isWhen({ read }: Around['grammar']) {
  return (cell: string) => cell.length < 200 && read(cell, {}).kind !== 'none';
}
