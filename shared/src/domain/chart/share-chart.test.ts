import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { type ShareRow, shareChart } from './share-chart.ts';

const words = {
  title: 'Вклад по направлениям',
  words: 'Сколько событий служит направлению.',
  name: 'Направление',
  done: 'проведено',
  rest: 'впереди',
  total: ({ done, rest }: ShareRow) => `${done} из ${done + rest}`,
  number: String,
};

test('a bar for each row in proportion to the longest, the done part first', () => {
  const drawing = draw([
    { name: 'Современная школа', done: 6, rest: 4 },
    { name: 'Учитель будущего', done: 0, rest: 5 },
  ]);
  const [done, rest, only] = areas(drawing).map(({ points }) => points.map(([x]) => x));
  expect(done?.[0]).toBe(0);
  expect(rest?.[0]).toBe(done?.[1]);
  expect(Number(only?.[1])).toBeCloseTo(Number(rest?.[1]) / 2, 1);
  expect(areas(drawing).map(({ look }) => look)).toEqual(['band1', 'band4', 'band4']);
  expect(drawing.table.rows[0]).toEqual(['Современная школа', '6', '4']);
});

test('nothing to show is words; a figure that is none is nothing', () => {
  expect(draw([]).shapes).toEqual([]);
  expect(draw([{ name: 'a', done: 0, rest: 0 }]).shapes).toEqual([]);
  const wild = draw([
    { name: 'a', done: Number.NaN, rest: Number.POSITIVE_INFINITY },
    { name: 'b', done: -3, rest: 2 },
  ]);
  expect(JSON.stringify(wild.shapes)).not.toMatch(/NaN|null|Infinity/);
  expect(areas(wild)).toHaveLength(1);
});

test('a name that is too long for the width ends in an ellipsis and stands whole in the table', () => {
  const name = 'Федеральный проект с очень длинным названием, которое не помещается';
  const drawing = draw([{ name, done: 1, rest: 0 }], 240);
  const [text] = drawing.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  expect(text).toMatch(/…$/);
  expect(drawing.table.rows[0]?.[0]).toBe(name);
});

test('no bar and no number reaches over the edge', () => {
  const drawing = draw([{ name: 'a', done: 123456, rest: 7 }], 240);
  for (const one of drawing.shapes) {
    if (one.kind === 'area') for (const [x] of one.points) expect(x).toBeLessThanOrEqual(240);
    if (one.kind === 'text') expect(one.at[0] + one.text.length * 7).toBeLessThanOrEqual(240);
  }
});

function draw(rows: readonly ShareRow[], width = 500): Drawing {
  return shareChart({ rows, words, size: { width, height: 0 } });
}

function areas({ shapes }: Drawing) {
  return shapes.flatMap((one) => (one.kind === 'area' ? [one] : []));
}
