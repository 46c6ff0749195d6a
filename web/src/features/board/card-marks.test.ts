import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { marksOf } from './card-marks.ts';

test('a card that is tied to nothing has no marks', () => {
  const world = buildCards();
  expect(marksOf(world.state).get(world.addOpen('Семинар'))).toBeUndefined();
});

test('goals and KPIs are counted; a promise is told where it is one figure', () => {
  const world = buildCards();
  const { id, lead, member, sprints: projectId } = world;
  const cardId = world.addOpen('Семинар');
  const marks = () => marksOf(world.state).get(cardId);
  const goal = { projectId, parentId: null, level: 'project', title: 'Цель' };
  world.must(lead, 'goal.add', { goalId: id('goal'), ...goal });
  const to = { goalId: id('goal') };
  world.must(member, 'card.link', { cardId, linkId: id('to goal'), to });
  expect(marks()).toEqual({ goals: 1, kpis: 0, promised: null });
  for (const [name, promised] of [
    ['первый', 40],
    ['второй', 5],
  ] as const) {
    world.must(lead, 'kpi.add', {
      ...{ kpiId: id(name), projectId, goalId: null, metric: name, kind: 'number', unit: 'чел.' },
      ...{ comparator: 'at-least', value: 100, base: null, period: 'once' },
      ...{ cumulative: false, deadline: '2024-12-31' },
    });
    const promise = { contributionId: id(`promise ${name}`), cardId, kpiId: id(name), promised };
    world.must(member, 'contribution.promise', promise);
    if (name === 'первый') expect(marks()).toEqual({ goals: 1, kpis: 1, promised: 40 });
  }
  expect(marks()).toEqual({ goals: 1, kpis: 2, promised: null });
});
