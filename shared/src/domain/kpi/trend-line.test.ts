import { expect, test } from 'vitest';
import { seededRandom } from '../../../../test/support/random.ts';
import { growthAt, levelAt, type Point } from './trend-line.ts';

const SEED = 27;

test('points on a line go on along it', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 1, y: 12 },
    { x: 2, y: 14 },
  ];
  const { value, low, high } = levelAt(points, 4);
  expect([value, low, high].map((figure) => Math.round(figure * 1e9) / 1e9)).toEqual([18, 18, 18]);
});

test('what is far off is known less well, and so is what jumps', () => {
  const calm = [1, 2.1, 2.9, 4].map((y, x) => ({ x, y }));
  const wild = [1, 3, 2, 4].map((y, x) => ({ x, y }));
  const width = (points: readonly Point[], x: number) => {
    const { low, high } = levelAt(points, x);
    return high - low;
  };
  expect(width(calm, 8)).toBeGreaterThan(width(calm, 4));
  expect(width(wild, 4)).toBeGreaterThan(width(calm, 4));
});

test('a total that grows evenly goes on at its pace; at its last point it is what it is', () => {
  const points = [
    { x: 10, y: 5 },
    { x: 30, y: 15 },
    { x: 40, y: 20 },
  ];
  expect(growthAt(points, 60)).toEqual({ value: 30, low: 30, high: 30 });
  expect(
    growthAt(
      [
        { x: 10, y: 2 },
        { x: 20, y: 9 },
      ],
      20,
    ),
  ).toEqual({ value: 9, low: 9, high: 9 });
});

test(`levels that scatter about a line are in the range 8 times in 10 (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const share = held(4000, () => {
    const count = 3 + random.below(8);
    const [start, slope] = [random.next() * 50, random.next() * 4 - 2];
    const at = (x: number) => start + slope * x + normal(random);
    const points = Array.from({ length: count }, (_, x) => ({ x, y: at(x) }));
    const due = count + random.below(5);
    return [levelAt(points, due), at(due)];
  });
  expect(share).toBeGreaterThan(0.78);
  expect(share).toBeLessThan(0.82);
});

test(`totals that grow by chance are in the range 8 times in 10 (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  const share = held(4000, () => {
    const points: Point[] = [];
    let now = { x: 0, y: 0 };
    const goOn = (time: number) => {
      now = { x: now.x + time, y: now.y + 3 * time + Math.sqrt(time) * normal(random) };
      return now;
    };
    for (let count = 3 + random.below(8); count > 0; count--)
      points.push(goOn(1 + random.below(9)));
    const due = now.x + 1 + random.below(30);
    return [growthAt(points, due), goOn(due - now.x).y];
  });
  expect(share).toBeGreaterThan(0.78);
  expect(share).toBeLessThan(0.82);
});

function held(runs: number, run: () => readonly [{ low: number; high: number }, number]): number {
  let count = 0;
  for (let at = 0; at < runs; at++) {
    const [{ low, high }, value] = run();
    if (low <= value && value <= high) count++;
  }
  return count / runs;
}

function normal(random: { next(): number }): number {
  const size = Math.sqrt(-2 * Math.log(1 - random.next()));
  return size * Math.cos(2 * Math.PI * random.next());
}
