import {
  type Drawing,
  fitted,
  LETTER,
  pixel,
  type Shape,
  type Size,
  widthOf,
  wordsOnly,
} from './drawing.ts';
import type { Look } from './look.ts';
import { areaOf } from './plot.ts';

/** One bar: a direction with what its cards gave and what else they are for. */
export interface ShareRow {
  readonly name: string;
  /** Of the bar, from its beginning; each is no less than 0. */
  readonly done: number;
  readonly rest: number;
}

export interface ShareWords {
  readonly title: string;
  readonly words: string;
  readonly name: string;
  readonly done: string;
  readonly rest: string;
  /** What stands after a bar: «12 из 30». */
  readonly total: (row: ShareRow) => string;
  readonly number: (value: number) => string;
}

const BAR = 14;
const ROW = LETTER + BAR + 18;

/** A bar for each row under its name, the done part solid, the rest hatched. As high as it has rows, in their order. */
export function shareChart({
  rows,
  words,
  size: { width },
}: {
  readonly rows: readonly ShareRow[];
  readonly words: ShareWords;
  readonly size: Size;
}): Drawing {
  const known = rows.map((row) => ({ ...row, done: amount(row.done), rest: amount(row.rest) }));
  const table = {
    head: [words.name, words.done, words.rest],
    rows: known.map(({ name, done, rest }) => [name, words.number(done), words.number(rest)]),
  };
  const said = { title: words.title, words: words.words, table };
  const most = Math.max(0, ...known.map(({ done, rest }) => done + rest));
  const size = { width, height: Math.max(1, known.length) * ROW };
  if (most === 0) return wordsOnly(size, said);
  const room = width - Math.max(...known.map((row) => widthOf(words.total(row)))) - 10;
  const shapes = known.flatMap((row, index): Shape[] => {
    const top = index * ROW;
    const split = (row.done / most) * room;
    const end = ((row.done + row.rest) / most) * room;
    return [
      {
        kind: 'text',
        at: [0, top + LETTER],
        text: fitted(row.name, width),
        anchor: 'start',
        tone: 'plain',
      },
      ...bar(0, split, top, 'band1'),
      ...bar(split, end, top, 'band4'),
      {
        kind: 'text',
        at: [pixel(end + 8), top + LETTER + BAR + 4],
        text: words.total(row),
        anchor: 'start',
        tone: 'quiet',
      },
    ];
  });
  return {
    ...size,
    ...said,
    shapes,
    legend: [
      { look: 'band1', as: 'area', label: words.done },
      { look: 'band4', as: 'area', label: words.rest },
    ],
  };
}

function bar(from: number, to: number, top: number, look: Look): Shape[] {
  if (to <= from) return [];
  const [above, under] = [top + LETTER + 6, top + LETTER + 6 + BAR];
  const corners = [
    [from, above],
    [to, above],
    [to, under],
    [from, under],
  ] as const;
  return [areaOf(corners, look)];
}

function amount(value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0;
}
