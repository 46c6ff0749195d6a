import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'kpis-alike';

test('one figure of nearly one thing, told twice, is found whatever its base and day', () => {
  const plan = buildPlans();
  plan.kpi('Кадровый резерв руководителей ОУ', { base: 'руководители ОУ' });
  plan.kpi('Резерв руководителей ОУ', { base: 'все руководители', deadline: null });
  expect(plan.titles(rule)).toEqual([
    ['Кадровый резерв руководителей ОУ', 'Резерв руководителей ОУ'],
  ]);
});

test('another figure, another thing and words without a figure are no repeats', () => {
  const plan = buildPlans();
  plan.kpi('Кадровый резерв руководителей', { value: 10 });
  plan.kpi('Кадровый резерв всех руководителей', { value: 12 });
  plan.kpi('Педагоги в инновационной деятельности', { value: 10 });
  plan.kpi('Система мер разработана', { kind: 'fact', value: null });
  plan.kpi('Разработана система мер', { kind: 'fact', value: null });
  expect(plan.titles(rule)).toEqual([]);
});
