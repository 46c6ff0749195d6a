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

/** What one direction got: an amount for each bar, none less than 0. */
export interface ShareRow {
  readonly name: string;
  readonly amounts: readonly number[];
  /** Where each of its numbers comes from, for a screen that can go there. */
  readonly hrefs?: readonly string[];
}

export interface ShareWords {
  readonly title: string;
  readonly words: string;
  readonly name: string;
  /** What each bar of a row counts; two at most. */
  readonly bars: readonly string[];
  readonly number: (value: number) => string;
}

const bars: readonly Look[] = ['band1', 'band4'];
const BAR = 10;
const LINE = LETTER + 5;

/** Under the name of each row a bar for each of its amounts, all by one measure. As high as it has rows, in their order. */
export function shareChart({
  rows,
  words,
  size: { width },
}: {
  readonly rows: readonly ShareRow[];
  readonly words: ShareWords;
  readonly size: Size;
}): Drawing {
  const count = Math.min(words.bars.length, bars.length);
  const known = rows.map(({ name, amounts, hrefs }) => ({
    name,
    hrefs,
    amounts: Array.from({ length: count }, (_, index) => sound(amounts[index])),
  }));
  const table = {
    head: [words.name, ...words.bars],
    rows: known.map(({ name, amounts }) => [name, ...amounts.map(words.number)]),
  };
  const said = { title: words.title, words: words.words, table };
  const height = LINE * (count + 1) + 10;
  const size = { width, height: Math.max(1, known.length) * height };
  const all = known.flatMap(({ amounts }) => amounts);
  const most = Math.max(0, ...all);
  if (most === 0) return wordsOnly(size, said);
  const room = width - Math.max(...all.map((amount) => widthOf(words.number(amount)))) - 12;
  const shapes = known.flatMap((row, index) => {
    const top = index * height;
    const name: Shape = {
      kind: 'text',
      at: [0, top + LETTER],
      text: fitted(row.name, width),
      anchor: 'start',
      tone: 'plain',
    };
    const lengths = row.amounts.map((amount) => (amount / most) * room);
    return [
      name,
      ...lengths.flatMap((length, bar): Shape[] => {
        const y = top + LINE * (bar + 1);
        return [
          ...barOf(length, y, bars[bar]),
          {
            kind: 'text',
            at: [pixel(length + 8), y + LETTER],
            text: words.number(row.amounts[bar] ?? 0),
            anchor: 'start',
            tone: 'quiet',
            ...linkOf(row.hrefs?.[bar], `${row.name}: ${words.bars[bar] ?? ''}`),
          },
        ];
      }),
    ];
  });
  const legend = words.bars.slice(0, count).flatMap((label, index) => {
    const look = bars[index];
    return look === undefined ? [] : [{ look, as: 'area' as const, label }];
  });
  return { ...size, ...said, shapes, legend };
}

function linkOf(href: string | undefined, said: string) {
  return href === undefined ? {} : { href, said };
}

function barOf(length: number, y: number, look: Look | undefined): Shape[] {
  if (length <= 0 || look === undefined) return [];
  const [above, under] = [y + 3, y + 3 + BAR];
  const corners = [
    [0, above],
    [length, above],
    [length, under],
    [0, under],
  ] as const;
  return [areaOf(corners, look)];
}

function sound(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}
