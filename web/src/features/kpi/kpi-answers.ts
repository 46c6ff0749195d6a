import type { KpiMeaning } from '@kaskad/shared/domain/kpi-phrase/meaning.ts';
import type { KpiDraft } from './kpi-draft.ts';
import { typedNumber } from './typed-number.ts';

/** What is asked of the words of a target: what their reading asks, and what a target has no room for. */
export type KpiAsk = NonNullable<KpiMeaning['question']>['code'] | 'two-limits' | 'several-values';

export interface KpiAnswer {
  readonly code:
    | 'number'
    | 'limit'
    | 'year'
    | 'fact'
    | 'not-share'
    | 'as-read'
    | 'zero'
    | 'no-data';
  readonly params: { readonly size?: string; readonly year?: string };
  readonly fields: Partial<KpiDraft>;
}

export function askOf({ question, comparator, value }: KpiMeaning): KpiAsk | null {
  if (question !== undefined) return question.code;
  if (!Array.isArray(value)) return null;
  return comparator === 'between' ? 'two-limits' : 'several-values';
}

/** Answers that fill the fields at once; none where only the person knows the number. */
export function kpiAnswers(
  meaning: KpiMeaning,
  fields: Partial<KpiDraft>,
  years: readonly number[],
): KpiAnswer[] {
  const code = askOf(meaning);
  if (code === 'two-limits') return limits(meaning, fields);
  if (code === 'several-values') return numbers(meaning, fields);
  if (code === 'nothing-measured') {
    return [answer('fact', { kind: 'fact', value: '', unit: '', base: '' })];
  }
  if (code === 'share-over-100') {
    return [
      answer('not-share', { ...fields, kind: 'number', base: '' }),
      answer('as-read', fields),
    ];
  }
  if (code === 'dash-or-zero') {
    return [answer('zero', { ...fields, value: '0' }), answer('no-data', { ...fields, value: '' })];
  }
  if (code === 'which-year') {
    return years
      .slice(0, 6)
      .map((year) =>
        answer('year', { ...fields, deadline: `${year}-12-31` }, { year: String(year) }),
      );
  }
  return code === 'plan-or-fact' ? [answer('as-read', fields)] : [];
}

function limits({ value, unit }: KpiMeaning, fields: Partial<KpiDraft>): KpiAnswer[] {
  const [low, high] = Array.isArray(value) ? value : [];
  const told = [
    { comparator: 'at-least', value: low },
    { comparator: 'at-most', value: high },
  ] as const;
  return told.flatMap(({ comparator, value: limit }) =>
    limit === undefined
      ? []
      : [
          answer(
            'limit',
            { ...fields, comparator, value: typedNumber(limit) },
            { size: sized(limit, unit, 0) },
          ),
        ],
  );
}

function numbers({ value, unit }: KpiMeaning, fields: Partial<KpiDraft>): KpiAnswer[] {
  const values: readonly number[] = Array.isArray(value) ? value : [];
  return values.slice(0, 6).map((one, index) => {
    const own = Array.isArray(unit) ? (unit[index] ?? '') : (fields.unit ?? '');
    const changed = { ...fields, value: typedNumber(one), unit: own };
    return answer('number', changed, { size: sized(one, unit, index) });
  });
}

function answer(
  code: KpiAnswer['code'],
  fields: Partial<KpiDraft>,
  params: KpiAnswer['params'] = {},
): KpiAnswer {
  return { code, params, fields };
}

function sized(value: number, unit: KpiMeaning['unit'], index: number): string {
  const own = Array.isArray(unit) ? unit[index] : unit;
  return [typedNumber(value), own]
    .filter((part) => part !== null && part !== undefined)
    .join('\u00A0');
}
