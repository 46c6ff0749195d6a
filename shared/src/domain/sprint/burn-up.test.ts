import { expect, test } from 'vitest';
import { buildSprints } from '../../testing/sprints.ts';
import { burnUp, type Passage } from './burn-up.ts';

const world = buildSprints();
const at = (day: string) => `${day}T12:00:00.000Z`;
let count = 0;

test('every day has a point, with what was there at its end', () => {
  const points = burnUp(
    [
      passage({ cameAt: at('2022-09-20'), doneAt: at('2022-10-04') }),
      passage({ cameAt: at('2022-10-05') }),
    ],
    '2022-10-03',
    '2022-10-06',
  );
  expect(points.map(({ day, scope, done }) => [day, scope.cards, done.cards])).toEqual([
    ['2022-10-03', 1, 0],
    ['2022-10-04', 1, 1],
    ['2022-10-05', 2, 1],
    ['2022-10-06', 2, 1],
  ]);
});

test('a card that leaves makes the scope smaller, and takes with it what was done of it', () => {
  const leftAt = at('2022-10-05');
  const points = burnUp(
    [passage({ leftAt }), passage({ leftAt, doneAt: at('2022-10-04') }), passage({})],
    '2022-10-03',
    '2022-10-05',
  );
  expect(points.map(({ scope, done }) => [scope.cards, done.cards])).toEqual([
    [3, 0],
    [3, 1],
    [1, 0],
  ]);
});

test('weight is counted in person-days; a card without any weighs one', () => {
  const heavy = passage({ doneAt: at('2022-10-03') }, 2.5);
  const points = burnUp([heavy, passage({})], '2022-10-03', '2022-10-03');
  expect(points).toEqual([
    { day: '2022-10-03', scope: { cards: 2, weight: 3.5 }, done: { cards: 1, weight: 2.5 } },
  ]);
});

test('a month and a year go over into the next', () => {
  const days = burnUp([], '2022-12-30', '2023-01-02').map(({ day }) => day);
  expect(days).toEqual(['2022-12-30', '2022-12-31', '2023-01-01', '2023-01-02']);
});

test('before the start there is nothing to draw', () => {
  expect(burnUp([passage({})], '2022-10-03', '2022-10-02')).toEqual([]);
});

function passage(given: Partial<Passage>, effort: number | null = null): Passage {
  const card = world.putCard(`card ${count++}`, { effort });
  return { card, cameAt: at('2022-10-03'), leftAt: null, doneAt: null, ...given };
}
