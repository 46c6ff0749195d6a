import { expect, test } from 'vitest';
import type { FlowCounts, FlowDay } from '../card/phase-flow.ts';
import type { Drawing } from './drawing.ts';
import { flowChart } from './flow-chart.ts';

const none: FlowCounts = { planned: 0, preparing: 0, running: 0, reporting: 0, done: 0 };
const words = {
  title: 'Ход работы',
  words: 'Карточки по фазам.',
  day: 'День',
  phases: {
    planned: 'запланировано',
    preparing: 'подготовка',
    running: 'проведение',
    reporting: 'отчёт',
    done: 'завершено',
  },
  dayName: (day: string) => day,
  number: String,
};

test('five bands stand on one another; together they are as high as there are cards', () => {
  const drawing = draw([
    { day: '2022-10-03', counts: { ...none, planned: 4 } },
    { day: '2022-10-10', counts: { planned: 1, preparing: 1, running: 1, reporting: 1, done: 4 } },
  ]);
  expect(bands(drawing).map(({ look }) => look)).toEqual([
    'band1',
    'band2',
    'band3',
    'band4',
    'band5',
  ]);
  const heights = bands(drawing).map(({ points }) => {
    const right = Math.max(...points.map(([x]) => x));
    const ys = points.filter(([x]) => x === right).map(([, y]) => y);
    return Math.round(Math.max(...ys) - Math.min(...ys));
  });
  const [done = 0, ...rest] = heights;
  for (const one of rest.slice(0, 3)) expect(Math.abs(one * 4 - done)).toBeLessThan(4);
  expect(drawing.legend.map(({ label }) => label)).toEqual([
    'запланировано 1',
    'подготовка 1',
    'проведение 1',
    'отчёт 1',
    'завершено 4',
  ]);
});

test('nothing changed between two points, so it rises in steps and not on a slope', () => {
  const drawing = draw([
    { day: '2022-10-03', counts: { ...none, done: 1 } },
    { day: '2022-10-10', counts: { ...none, done: 2 } },
  ]);
  for (const { points } of bands(drawing))
    for (const [index, [x, y]] of points.entries()) {
      const [toX, toY] = points[(index + 1) % points.length] ?? [x, y];
      expect(x === toX || y === toY).toBe(true);
    }
});

test('a single day is drawn over the whole width', () => {
  const [band] = bands(draw([{ day: '2022-10-03', counts: { ...none, done: 3 } }]));
  expect(new Set(band?.points.map(([x]) => x)).size).toBe(2);
});

test('no days, or days without a card, are words', () => {
  expect(draw([])).toMatchObject({ shapes: [], words: 'Карточки по фазам.' });
  expect(draw([{ day: '2022-10-03', counts: none }]).shapes).toEqual([]);
});

test('a long time is told by months in the table, and by days in the picture', () => {
  const days = Array.from({ length: 400 }, (_, index) => ({
    day: new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10),
    counts: { ...none, done: index + 1 },
  }));
  const drawing = draw(days);
  expect(drawing.table.rows).toHaveLength(14);
  expect(drawing.table.rows[0]).toEqual(['2022-01-31', '0', '0', '0', '0', '31']);
  expect(drawing.table.rows.at(-1)?.at(-1)).toBe('400');
});

function draw(days: readonly FlowDay[]): Drawing {
  return flowChart({ days, words, size: { width: 500, height: 200 } });
}

function bands({ shapes }: Drawing) {
  return shapes.flatMap((one) => (one.kind === 'area' ? [one] : []));
}
