import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { buildKpis } from '@kaskad/shared/testing/kpi-rows.ts';
import { expect, test } from 'vitest';
import { begunDraft, bringsWhole, toldBy } from './measurement-draft.ts';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const kpi = (fields: Partial<Kpi> = {}) => buildKpis().kpi('kpi', fields);
const today = '2022-03-01';

test('a proposal fills the figure its kind is told by', () => {
  const told = { amount: 46, source: 'event', sourceCardId: id(2) } as const;
  expect(begunDraft(kpi(), today, told)).toMatchObject({ value: '46', numerator: '' });
  expect(begunDraft(kpi({ kind: 'share' }), today, told)).toMatchObject({
    value: '',
    numerator: '46',
  });
  expect(begunDraft(kpi(), today, { amount: null }).value).toBe('');
});

test('a figure that was not told is null and never 0', () => {
  expect(toldBy(begunDraft(kpi(), today, {}), kpi())?.value).toBeNull();
});

test.each(['сорок', '4 из 5', '1,2,3'])('%s is no figure', (value) => {
  expect(toldBy({ ...begunDraft(kpi(), today, {}), value }, kpi())).toBeUndefined();
});

test('a share has its own whole where there is no headcount, and a survey has it always', () => {
  const share = kpi({ kind: 'share' });
  const counted = kpi({ kind: 'share', populationId: id(3) });
  expect([bringsWhole(share, 'event'), bringsWhole(counted, 'event')]).toEqual([true, false]);
  expect(bringsWhole(counted, 'survey')).toBe(true);
  const draft = { ...begunDraft(share, today, {}), numerator: '25', denominator: '200' };
  expect(toldBy(draft, share)).toMatchObject({ numerator: 25, denominator: 200, value: null });
  expect(toldBy(draft, counted)).toMatchObject({ numerator: 25, denominator: null });
});

test('what belongs to another source is left behind when the source changes', () => {
  const draft = {
    ...begunDraft(kpi(), today, { source: 'event', sourceCardId: id(2) }),
    value: '5',
    sourceTitle: ' Приказ ',
  };
  expect(toldBy(draft, kpi())).toMatchObject({ sourceCardId: id(2), sourceTitle: null });
  expect(toldBy({ ...draft, source: 'document' }, kpi())).toMatchObject({
    sourceCardId: null,
    sourceTitle: 'Приказ',
  });
});
