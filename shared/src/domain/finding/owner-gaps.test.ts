import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

test('a row without a person is found where most rows name one', () => {
  const plan = buildPlans();
  plan.event('Ничья');
  plan.event('Первая', { responsible: [plan.outsider] });
  expect(plan.titles('event-without-owner')).toEqual([['Ничья']]);
  plan.event('Тоже ничья');
  plan.event('И эта');
  expect(plan.titles('event-without-owner')).toEqual([]);
});

test('the leads of the project are proposed, and one press names one', () => {
  const plan = buildPlans();
  plan.event('Ничья');
  plan.event('Первая', { responsible: [plan.outsider] });
  expect(plan.mend('event-without-owner', 'assign-lead')).toEqual([]);
  expect(plan.cardRow('Ничья').responsible).toEqual([plan.outsider]);
});

test('ideas of a project in sprints have nobody by right', () => {
  const plan = buildPlans();
  plan.must(plan.director, 'project.set-mode', { projectId: plan.projectId, mode: 'sprints' });
  plan.event('Замысел');
  plan.event('В работе', { responsible: [plan.outsider], carriedFromId: plan.id('sprint') });
  expect(plan.titles('event-without-owner')).toEqual([]);
});

test('«регулярно» by nobody and without a figure is found; a person, a quota, a target or a measurement is enough', () => {
  const plan = buildPlans();
  const kpiId = plan.kpi('Практики в банке');
  plan.worded('Банк практик', 'регулярно', { eventType: 'resource' });
  plan.worded('Мониторинг', 'регулярно', { eventType: 'monitoring' });
  plan.worded('Сопровождение', 'непрерывно', { eventType: 'support' });
  plan.worded('Интенсивы', 'регулярно, но не реже раза в год', { eventType: 'intensive' });
  plan.worded('С целью', 'регулярно', { eventType: 'resource' });
  plan.serve('С целью', { kpiId });
  expect(plan.titles('regular-unmeasured')).toEqual([['Банк практик']]);
  expect(plan.mend('regular-unmeasured', 'assign-lead')).toEqual([]);
});
