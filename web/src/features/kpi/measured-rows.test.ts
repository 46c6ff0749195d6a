import { buildKpis, idOf } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { measuredRows } from './measured-rows.ts';
import { stateOf } from './measurement-words.ts';

test('the latest figure comes first, and each correction stands under what it corrects', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi');
  const early = kpis.measure('kpi', 'early', { value: 1, measuredOn: '2020-02-01' });
  kpis.measure('kpi', 'late', { value: 2, measuredOn: '2020-09-01' });
  kpis.measure('kpi', 'first', { value: 3, measuredOn: '2020-02-01', corrects: 'early' });
  kpis.measure('kpi', 'second', { value: 4, measuredOn: '2020-02-01', corrects: 'first' });
  const rows = measuredRows(kpis.state, idOf('kpi'));
  expect(rows.map(({ row, isCorrection }) => [row.value, isCorrection])).toEqual([
    [2, false],
    [1, false],
    [3, true],
    [4, true],
  ]);
  expect(stateOf(kpis.state, early)).toBe('corrected');
});

test('what was withdrawn or not confirmed says so', () => {
  const kpis = buildKpis();
  kpis.kpi('kpi');
  const gone = kpis.measure('kpi', 'gone', { value: 1, withdrawnAt: '2020-09-01T09:00:00.000Z' });
  const draft = kpis.measure('kpi', 'draft', { value: 1, confirmedAt: null });
  const counts = kpis.measure('kpi', 'counts', { value: 1 });
  expect([gone, draft, counts].map((row) => stateOf(kpis.state, row))).toEqual([
    'withdrawn',
    'draft',
    'confirmed',
  ]);
});
