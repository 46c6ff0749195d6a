import { buildKpis, idOf } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { confirming, figureDraft } from './proposed-figure.ts';

const kpis = buildKpis();
const proposal = {
  kpiId: idOf('kpi'),
  cardId: idOf('card'),
  occurrenceId: null,
  measuredOn: '2020-06-01',
  amount: 46,
  promised: 40,
};
const told = { kpiId: idOf('kpi'), measuredOn: '2020-06-01', source: 'event', confirm: true };

test('a known figure is confirmed as it stands, by the kind of the KPI', () => {
  const draft = figureDraft(proposal);
  expect(confirming(kpis.kpi('kpi'), proposal, draft)).toMatchObject({ ...told, value: 46 });
  const share = kpis.kpi('kpi', { kind: 'share', populationId: idOf('teachers') });
  expect(confirming(share, proposal, draft)).toMatchObject({ ...told, numerator: 46 });
  expect(confirming(kpis.kpi('kpi', { kind: 'fact' }), proposal, draft)).toMatchObject({
    ...told,
    met: true,
  });
});

test('a share without headcounts asks for its whole', () => {
  const share = kpis.kpi('kpi', { kind: 'share' });
  expect(confirming(share, proposal, { amount: '46', whole: '50' })).toMatchObject({
    numerator: 46,
    denominator: 50,
  });
});

test('an unknown figure stays unknown until it is typed, and words are none', () => {
  const unknown = { ...proposal, amount: null };
  const kpi = kpis.kpi('kpi');
  expect(confirming(kpi, unknown, figureDraft(unknown))).not.toHaveProperty('value');
  expect(confirming(kpi, unknown, { amount: '12', whole: '' })).toMatchObject({ value: 12 });
  expect(confirming(kpi, unknown, { amount: 'много', whole: '' })).toBeUndefined();
});

test('the time a repeated event was held is named', () => {
  const held = { ...proposal, occurrenceId: idOf('occurrence') };
  expect(confirming(kpis.kpi('kpi'), held, figureDraft(held))).toMatchObject({
    sourceOccurrenceId: idOf('occurrence'),
  });
});
