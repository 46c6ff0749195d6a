import { expect, test } from 'vitest';
import { buildFigures, plainWords } from '../../testing/figures.ts';
import type { Drawing, Shape } from './drawing.ts';
import { trendChart } from './trend-chart.ts';

const size = { width: 640, height: 240 };
const today = '2023-03-15';

test('every period below the axis, every figure a mark with its value, the target a step over its periods', () => {
  const drawing = draw({ values: [2, 5, 7], targets: [3, 6, 9] });
  expect(marks(drawing, 'dot').map(({ words }) => words)).toEqual([
    '2021: 2',
    '2022: 5',
    '2023: 7',
  ]);
  expect(texts(drawing)).toEqual(expect.arrayContaining(['2021', '2022', '2023', '7']));
  const [target] = drawing.shapes.filter(
    ({ kind, ...one }) => kind === 'line' && 'look' in one && one.look === 'target',
  );
  expect(target?.kind === 'line' && target.points).toHaveLength(6);
  expect(drawing.table.rows).toEqual([
    ['2021', '2', '3', ''],
    ['2022', '5', '6', ''],
    ['2023', '7', '9', ''],
  ]);
});

test('a period without data breaks the line and says so; it is never 0', () => {
  const drawing = draw({ values: [2, null, 7] });
  expect(lines(drawing, 'fact')).toEqual([]);
  expect(marks(drawing, 'cross').map(({ words }) => words)).toEqual(['2022: нет данных']);
  expect(drawing.table.rows[1]).toEqual(['2022', 'нет данных', '', '']);
});

test('years to come wait without a mark', () => {
  const drawing = draw({ values: [2, null, null], targets: [3, 6, 9] }, '2021-06-01');
  expect(marks(drawing, 'cross')).toEqual([]);
  expect(drawing.table.rows[2]).toEqual(['2023', '', '9', '']);
});

test('a running total that stands still is drawn hollow and by a finer dash', () => {
  const drawing = draw({ values: [2, 2, 7], carried: [1] });
  expect(marks(drawing, 'ring').map(({ words }) => words)).toEqual(['2022: 2, новых данных нет']);
  expect(lines(drawing, 'carried')).toHaveLength(1);
  expect(lines(drawing, 'running')).toHaveLength(1);
});

test('the line towards a period that is not over is dashed: its figure may still grow', () => {
  const drawing = draw({ values: [2, 5, 3] });
  expect(lines(drawing, 'fact')).toHaveLength(1);
  expect(lines(drawing, 'running')).toHaveLength(1);
  expect(drawing.legend.map(({ label }) => label)).toContain('период идёт');
  expect(draw({ values: [2, 5, 3] }, '2024-01-01').legend.map(({ look }) => look)).toEqual([
    'fact',
  ]);
});

test('sums that begin anew with each year are bars; the one that may still grow is hatched', () => {
  const drawing = draw({ values: [26, null, 5], isAnew: true });
  const bars = drawing.shapes.flatMap((one) => (one.kind === 'area' ? [one] : []));
  expect(bars.map(({ look }) => look)).toEqual(['bar', 'barOpen']);
  expect(new Set(bars.map(({ points }) => points[2]?.[1])).size).toBe(1);
  expect([...lines(drawing, 'fact'), ...lines(drawing, 'running')]).toEqual([]);
  expect(marks(drawing, 'cross')).toHaveLength(1);
  expect(drawing.legend.map(({ label }) => label)).toEqual(['факт', 'период идёт', 'нет данных']);
});

test('a locked period is hatched and named in the legend', () => {
  const drawing = draw({ values: [2, 3, 4], locked: [0] });
  expect(drawing.shapes.filter((one) => one.kind === 'area' && one.look === 'locked')).toHaveLength(
    1,
  );
  expect(drawing.legend.map(({ label }) => label)).toContain('период закрыт');
  expect(drawing.table.rows[0]?.at(-1)).toBe('период закрыт');
});

test('the forecast is a fan to the day it is due; with too few points it is words', () => {
  const range = { kind: 'range', dueOn: '2023-12-31', value: 9, low: 7, high: 11 } as const;
  const fan = draw({ values: [2, 5, 7], forecast: range });
  expect(fan.shapes.filter((one) => one.kind === 'area' && one.look === 'fan')).toHaveLength(1);
  expect(fan.legend.map(({ label }) => label)).toContain('прогноз: 7 – 11');
  const few = draw({ values: [2, 5, null], forecast: { kind: 'few', points: 2 } });
  expect(few.shapes.filter((one) => one.kind === 'area')).toEqual([]);
  expect(texts(few)).toContain('прогноз: мало данных');
});

test('what should stand by today and where it stood before have marks of their own', () => {
  const drawing = draw({ values: [2, 5, 7], planToDate: 6, baseline: 1 });
  expect(marks(drawing, 'diamond').map(({ words }) => words)).toEqual(['план на сегодня: 6']);
  expect(lines(drawing, 'baseline')).toHaveLength(1);
  expect(drawing.table.rows[0]).toEqual(['было', '1', '', '2020']);
});

test.each([
  ['nothing measured and no target', {}],
  ['no periods at all', { periods: 0 }],
  ['yes or no', { kind: 'fact', values: [1] }],
  ['words', { kind: 'text' }],
] as const)('%s: words instead of an empty chart', (_, facts) => {
  const drawing = draw(facts);
  expect(drawing.shapes).toEqual([]);
  expect(drawing.words).not.toBe('');
});

test('labels stay inside the picture and never lie over one another, be it as narrow as a phone', () => {
  for (const width of [240, 320, 390, 640, 1200]) {
    const values = Array.from({ length: 20 }, (_, index) => 1_000_000 + index * 7919);
    const drawing = draw({ values, targets: values }, today, { width, height: 240 });
    const boxes = drawing.shapes.flatMap((one) => (one.kind === 'text' ? [boxOf(one)] : []));
    for (const one of boxes) {
      expect(one.left).toBeGreaterThanOrEqual(-1);
      expect(one.right).toBeLessThanOrEqual(width + 1);
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(
          a.left < b.right &&
            b.left < a.right &&
            a.top < b.bottom &&
            b.top < a.bottom &&
            a.below &&
            b.below,
        ).toBe(false);
  }
});

test('values that are no numbers, and a single one of any size, never make a coordinate that is none', () => {
  const wild = [Number.NaN, Number.POSITIVE_INFINITY, 0, -5, 1e-9, 1e12, 0.1 + 0.2];
  for (const value of wild)
    for (const other of [...wild, null]) {
      const facts = {
        values: [value, other],
        targets: [other, value],
        planToDate: other,
        baseline: value,
      };
      const drawing = draw(facts);
      expect(JSON.stringify(drawing.shapes)).not.toMatch(/null|NaN|Infinity/);
    }
});

function draw(facts: Parameters<typeof buildFigures>[0], on = today, within = size): Drawing {
  return trendChart({ figures: buildFigures(facts), today: on, words: plainWords, size: within });
}

function marks({ shapes }: Drawing, mark: string) {
  return shapes.flatMap((one) => (one.kind === 'mark' && one.mark === mark ? [one] : []));
}

function lines({ shapes }: Drawing, look: string) {
  return shapes.filter((one) => one.kind === 'line' && one.look === look);
}

function texts({ shapes }: Drawing): string[] {
  return shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
}

/** Narrower than what the letters are reckoned to need. */
function boxOf({ at: [x, y], text, anchor, tone }: Extract<Shape, { kind: 'text' }>) {
  const width = text.length * 7;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 10, bottom: y, below: tone !== 'quiet' };
}
