import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

test('a figure without a number and a share of nothing are found, with what they lack', () => {
  const plan = buildPlans();
  plan.kpi('Без числа', { kind: 'number', value: null });
  plan.kpi('Доля ни от чего', { kind: 'share', base: null });
  plan.kpi('Доля', { kind: 'share' });
  plan.kpi('По годам', { kind: 'number', value: null, targets: [{ year: 2024, value: 7 }] });
  plan.kpi('Факт', { kind: 'fact', value: null });
  plan.kpi('Рост', { kind: 'trend', comparator: 'up', value: null });
  expect(plan.titles('kpi-without-measure')).toEqual([['Без числа'], ['Доля ни от чего']]);
  expect(plan.found('kpi-without-measure').map(({ params }) => params['lacks'])).toEqual([
    'value',
    'base',
  ]);
});

test('a figure to which no event leads is found once events lead to others', () => {
  const plan = buildPlans();
  plan.event('Семинар');
  const fed = plan.kpi('Обученные');
  plan.kpi('Довольные');
  plan.kpi('Создан банк', { kind: 'fact', value: null });
  expect(plan.titles('kpi-without-source')).toEqual([]);
  plan.serve('Семинар', { kpiId: fed });
  expect(plan.titles('kpi-without-source')).toEqual([['Довольные']]);
  plan.setCard('Семинар', { cancelledAt: plan.now });
  expect(plan.titles('kpi-without-source')).toEqual([]);
});

test('a figure that was measured or is a sum of others has its source', () => {
  const plan = buildPlans();
  plan.event('Семинар');
  plan.serve('Семинар', { kpiId: plan.kpi('Обученные') });
  const total = plan.kpi('Всего');
  plan.kpi('Часть', { totalId: total });
  plan.kpi('Программы');
  expect(plan.titles('kpi-without-source')).toEqual([['Часть'], ['Программы']]);
  for (const title of ['Программы', 'Часть'])
    plan.must(plan.director, 'measurement.add', {
      ...{
        measurementId: plan.id(`отчёт ${title}`),
        kpiId: plan.id(title),
        measuredOn: plan.now.slice(0, 10),
      },
      ...{ source: 'document', sourceTitle: 'Отчёт', numerator: 5, denominator: 10 },
    });
  expect(plan.titles('kpi-without-source')).toEqual([]);
});
