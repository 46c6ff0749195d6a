import { buildPlanMatrix } from '@kaskad/shared/testing/plan-matrix.ts';
import { expect, test } from 'vitest';
import { rowNumbers } from './row-numbers.ts';

test('objectives are numbered below one another; what serves none has no number', () => {
  const plan = buildPlanMatrix();
  expect(rowNumbers(plan.matrix('year').rows)).toEqual(['1', '1.1', '2', '']);
});

test('the aim above the objectives has a row and no number', () => {
  const plan = buildPlanMatrix();
  plan.put('итог', {}, ['aim']);
  expect(rowNumbers(plan.matrix('year').rows)).toEqual(['', '1', '1.1', '2', '']);
});

test('objectives of a second aim go on counting', () => {
  const plan = buildPlanMatrix();
  plan.plant('other aim', 'project', null, plan.sprints);
  plan.plant('third', 'objective', 'other aim', plan.sprints);
  expect(rowNumbers(plan.matrix('year').rows)).toEqual(['1', '1.1', '2', '3', '']);
});
