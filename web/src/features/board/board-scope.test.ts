import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { buildPeriods } from '@kaskad/shared/testing/periods.ts';
import { expect, test } from 'vitest';
import { parseQuery } from './board-query.ts';
import { IDEAS, scopeOf } from './board-scope.ts';

/** Two school years: 2021/22 in review, 2022/23 under way, and one card that belongs to neither. */
function twoYears() {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'review');
  world.bring(2022, 'active');
  world.putCard('вне года', { projectId: world.sprints });
  const scope = (number: number, withLoose: boolean) =>
    scopeOf(world.state, world.sprints, parseQuery(''), {
      sprintId: world.sprintId(number),
      isOpen: true,
      withLoose,
    });
  const shown = (number: number, withLoose: boolean) =>
    [...world.state.card.where('projectId', world.sprints)]
      .filter((card: Card) => scope(number, withLoose).own(card) !== undefined)
      .map(({ title }) => title)
      .sort();
  return { world, scope, shown };
}

test('a school year shows its own cards, and the current one those of no year beside them', () => {
  const { shown } = twoYears();
  expect(shown(2021, false)).toEqual(['work 2021']);
  expect(shown(2022, true)).toEqual(['work 2022', 'вне года']);
});

test('a card of no school year stands in its column, not among ideas', () => {
  const { world, scope } = twoYears();
  const cell = scope(2022, true).own(world.cardRow('вне года'));
  expect(cell).toContain(world.column(world.sprints, 'planned'));
  expect(cell).not.toBe(IDEAS);
});

test('what was cancelled leaves an open school year', () => {
  const { world, shown } = twoYears();
  world.setCard('work 2022', { cancelledAt: world.now });
  expect(shown(2022, true)).toEqual(['вне года']);
});
