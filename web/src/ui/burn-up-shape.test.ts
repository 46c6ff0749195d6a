import { expect, test } from 'vitest';
import { type BurnPoint, burnShape } from './burn-up-shape.ts';

test('the lines run from the first day to today inside the days of the sprint', () => {
  const points = [point('2022-10-03', 4, 0), point('2022-10-04', 4, 1), point('2022-10-05', 5, 2)];
  const shape = burnShape(points, 'cards', '2022-10-07');
  expect(shape).toEqual({
    scope: '0,20 25,20 50,0',
    done: '0,100 25,80 50,60',
    water: '0,100 0,100 25,80 50,60 50,100',
    today: 50,
    most: 5,
  });
});

test('past its end a sprint is drawn up to today', () => {
  const points = [point('2022-10-03', 2, 0), point('2022-10-04', 2, 1), point('2022-10-05', 2, 1)];
  expect(burnShape(points, 'cards', '2022-10-04').today).toBe(100);
  expect(burnShape(points, 'cards', null).today).toBe(100);
});

test('weight has a height of its own', () => {
  const points = [point('2022-10-03', 2, 1, 10, 2.5)];
  expect(burnShape(points, 'weight', '2022-10-05')).toMatchObject({ done: '0,75', most: 10 });
});

test('no points, or a sprint of one day with nothing in it, is still a drawing', () => {
  expect(burnShape([], 'cards', '2022-10-05')).toMatchObject({ scope: '', today: 0, most: 1 });
  expect(burnShape([point('2022-10-03', 0, 0)], 'cards', '2022-10-03')).toMatchObject({
    scope: '0,100',
    done: '0,100',
  });
});

function point(day: string, scope: number, done: number, weight = scope, weightDone = done) {
  const amounts = { scope: { cards: scope, weight }, done: { cards: done, weight: weightDone } };
  return { day, ...amounts } satisfies BurnPoint;
}
