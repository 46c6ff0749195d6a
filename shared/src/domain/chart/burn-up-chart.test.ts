import { expect, test } from 'vitest';
import type { BurnPoint } from '../sprint/burn-up.ts';
import { type BurnUpAsked, burnSign, burnUpChart } from './burn-up-chart.ts';
import type { Drawing } from './drawing.ts';

const size = { width: 400, height: 160 };
const words = {
  title: 'Сколько сделано',
  words: 'Завершено 2 из 5.',
  day: 'День',
  scope: 'всего',
  done: 'завершено',
  dayName: (day: string) => day.slice(8),
  number: String,
};

test('the lines run from the first day to today inside the days of the sprint', () => {
  const points = [point('2022-10-03', 4, 0), point('2022-10-04', 4, 1), point('2022-10-05', 5, 2)];
  const drawing = draw({ points, endsOn: '2022-10-07' });
  const [first, , last] = line(drawing, 'done');
  const right = Math.max(
    ...drawing.shapes.flatMap((one) => (one.kind === 'line' ? one.points.map(([x]) => x) : [])),
  );
  expect(last?.[0]).toBeCloseTo((Number(first?.[0]) + right) / 2, 1);
  expect(line(drawing, 'scope').map(([, y]) => y)).toEqual(
    [...line(drawing, 'scope').map(([, y]) => y)].sort((a, b) => b - a),
  );
  expect(line(drawing, 'today')[0]?.[0]).toBe(last?.[0]);
  expect(drawing.table.rows).toEqual([
    ['03', '4', '0'],
    ['04', '4', '1'],
    ['05', '5', '2'],
  ]);
  expect(drawing.legend.map(({ label }) => label)).toEqual(['всего 5', 'завершено 2']);
});

test('past its end a sprint is drawn up to today', () => {
  const points = [point('2022-10-03', 2, 0), point('2022-10-04', 2, 1), point('2022-10-05', 2, 1)];
  for (const endsOn of ['2022-10-04', null]) {
    const drawing = draw({ points, endsOn });
    expect(line(drawing, 'done').at(-1)?.[0]).toBe(line(drawing, 'axis').at(-1)?.[0]);
  }
});

test('weight has a height of its own', () => {
  const points = [point('2022-10-03', 2, 1, 10, 2.5)];
  const weighed = draw({ points, measure: 'weight' });
  expect(weighed.table.rows).toEqual([['03', '10', '2.5']]);
  expect(labels(weighed)).toContain('10');
  expect(labels(draw({ points }))).not.toContain('10');
});

test('cards are counted in whole ones', () => {
  const drawing = draw({ points: [point('2022-10-03', 1, 0)] });
  expect(labels(drawing).filter((text) => text.includes('.'))).toEqual([]);
});

test('before the first day there are words; a sprint of one day with nothing in it is still a drawing', () => {
  expect(draw({ points: [] })).toMatchObject({ shapes: [], words: 'Завершено 2 из 5.' });
  const empty = draw({ points: [point('2022-10-03', 0, 0)], endsOn: '2022-10-03' });
  expect(line(empty, 'done')).toEqual(line(empty, 'scope'));
  expect(JSON.stringify(empty)).not.toMatch(/NaN|null|Infinity/);
});

test('the sign is the same lines without words', () => {
  const points = [point('2022-10-03', 4, 0), point('2022-10-05', 4, 4)];
  const sign = burnSign(points, { width: 40, height: 16 });
  expect(sign.map(({ kind }) => kind)).toEqual(['area', 'line', 'line']);
  expect(sign.at(-1)).toMatchObject({
    points: [
      [0, 15],
      [40, 1],
    ],
  });
  expect(burnSign([], { width: 40, height: 16 })).toEqual([]);
});

function draw(given: Partial<BurnUpAsked>): Drawing {
  return burnUpChart({ points: [], measure: 'cards', endsOn: null, words, size, ...given });
}

function line({ shapes }: Drawing, look: string) {
  const found = shapes.find((one) => one.kind === 'line' && one.look === look);
  return found?.kind === 'line' ? found.points : [];
}

function labels({ shapes }: Drawing): string[] {
  return shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
}

function point(day: string, scope: number, done: number, weight = scope, weightDone = done) {
  const amounts = { scope: { cards: scope, weight }, done: { cards: done, weight: weightDone } };
  return { day, ...amounts } satisfies BurnPoint;
}
