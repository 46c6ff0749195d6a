import { buildKpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { lockableYears } from './lockable-years.ts';

const today = '2022-03-01';

test('years that are over are counted by their periods; school years stand apart', () => {
  const kpis = buildKpis();
  kpis.kpi('year');
  kpis.kpi('quarter', { period: 'quarter' });
  kpis.kpi('school', { period: 'academic-year' });
  expect(lockableYears(kpis.state, null, today)).toEqual([
    { year: 2019, academic: true, periods: 1 },
    { year: 2020, academic: false, periods: 5 },
    { year: 2020, academic: true, periods: 1 },
    { year: 2021, academic: false, periods: 5 },
  ]);
});

test('what is measured once, of another owner or under way is none of it', () => {
  const kpis = buildKpis();
  kpis.kpi('once', { period: 'once' });
  kpis.kpi('other', { projectId: kpis.project('project') });
  kpis.kpi('young', { startsOn: '2022-01-01' });
  expect(lockableYears(kpis.state, null, today)).toEqual([]);
});
