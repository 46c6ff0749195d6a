import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { type ShareRow, shareChart } from './share-chart.ts';

const words = {
  title: 'Вклад по направлениям',
  words: 'Сколько карточек служит направлению.',
  name: 'Направление',
  bars: ['прошло мероприятий', 'карточек'],
  number: String,
};

test('a bar for each amount, all by one measure: what was held more often than planned is longer', () => {
  const drawing = draw([
    { name: 'Современная школа', amounts: [10, 5] },
    { name: 'Учитель будущего', amounts: [0, 5] },
  ]);
  const [held, cards, only] = areas(drawing).map(({ points }) => points[1]?.[0]);
  expect(Number(held)).toBeCloseTo(Number(cards) * 2, 1);
  expect(only).toBe(cards);
  expect(areas(drawing).map(({ look }) => look)).toEqual(['band1', 'band4', 'band4']);
  expect(drawing.table.rows).toEqual([
    ['Современная школа', '10', '5'],
    ['Учитель будущего', '0', '5'],
  ]);
  expect(drawing.legend.map(({ label }) => label)).toEqual(words.bars);
});

test('each number is a way to what it counts, and says what it is', () => {
  const drawing = draw([{ name: 'Школа', amounts: [1, 2], hrefs: ['/held', '/cards'] }]);
  const links = drawing.shapes.flatMap((one) => (one.kind === 'text' && one.href ? [one] : []));
  expect(links.map(({ text, href, said }) => [text, href, said])).toEqual([
    ['1', '/held', 'Школа: прошло мероприятий'],
    ['2', '/cards', 'Школа: карточек'],
  ]);
});

test('nothing to show is words; an amount that is none is nothing', () => {
  expect(draw([]).shapes).toEqual([]);
  expect(draw([{ name: 'a', amounts: [0, 0] }]).shapes).toEqual([]);
  const wild = draw([
    { name: 'a', amounts: [Number.NaN, Number.POSITIVE_INFINITY] },
    { name: 'b', amounts: [-3, 2, 9] },
  ]);
  expect(JSON.stringify(wild)).not.toMatch(/NaN|null|Infinity/);
  expect(areas(wild)).toHaveLength(1);
});

test('a name that is too long for the width ends in an ellipsis and stands whole in the table', () => {
  const name = 'Федеральный проект с очень длинным названием, которое не помещается';
  const drawing = draw([{ name, amounts: [1] }], 240);
  const [text] = drawing.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
  expect(text).toMatch(/…$/);
  expect(drawing.table.rows[0]?.[0]).toBe(name);
});

test('no bar and no number reaches over the edge', () => {
  const drawing = draw([{ name: 'a', amounts: [123456, 7] }], 240);
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
