import type { Explanation } from '@kaskad/shared/domain/kpi/explain.ts';
import { expect, test } from 'vitest';
import { numberWriter } from '../../text/format/number.ts';
import { ru } from '../../text/ru.ts';
import { translator } from '../../text/translate.ts';
import { formulaOf } from './formula.ts';

const voice = { t: translator('ru', ru), number: numberWriter('ru') };

test('a share is its people over its headcounts, never a sum of per cents', () => {
  const told = explained(
    'share',
    { value: 32.5, numerator: 65, denominator: 200 },
    [25, 40],
    [150, 50],
  );
  expect(said(told)).toBe('(25 + 40) ÷ (150 + 50) × 100 = 32,5 %');
});

test('one measurement over one headcount needs no brackets', () => {
  const told = explained('share', { value: 12.5, numerator: 25, denominator: 200 }, [25], [200]);
  expect(said(told)).toBe('25 ÷ 200 × 100 = 12,5 %');
});

test('a number is added up; what is one figure needs no formula', () => {
  expect(said(explained('number', { value: 27 }, [12, 8, 7], []))).toBe('12 + 8 + 7 = 27');
  expect(said(explained('number', { value: 12 }, [12], []))).toBe('');
});

test('many summands are told as a rest', () => {
  const told = explained('number', { value: 10 }, Array<number>(10).fill(1), []);
  expect(said(told)).toBe('1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + … 2 = 10');
});

test('no figure has no formula', () => {
  expect(said({ ...explained('share', {}, [], []), figure: null })).toBe('');
});

function said(told: Explanation): string {
  return formulaOf(told, voice).replaceAll('\u00A0', ' ');
}

function explained(
  kind: 'share' | 'number',
  figure: Partial<NonNullable<Explanation['figure']>>,
  amounts: readonly number[],
  bases: readonly number[],
): Explanation {
  const kpi = { id: '1', kind, unit: null };
  const measurements = amounts.map((amount) => ({
    measurement: kind === 'share' ? { numerator: amount, value: null } : { value: amount },
    role: 'counted',
    evidenceIds: [],
  }));
  const empty = { value: null, numerator: null, denominator: null, met: null, body: null };
  const told = {
    kpi,
    figure: { ...empty, ...figure },
    gap: null,
    since: null,
    parts: [{ kpi, amount: null, measurements }],
    bases: bases.map((amount) => ({ amount })),
  };
  return told as unknown as Explanation;
}
