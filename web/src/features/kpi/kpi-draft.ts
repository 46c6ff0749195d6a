import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';

/** A definition while it is typed: every word as it stands in its field. */
export type KpiDraft = Pick<
  Kpi,
  'goalId' | 'metric' | 'kind' | 'comparator' | 'period' | 'cumulative' | 'deadline'
> & {
  readonly value: string;
  readonly unit: string;
  readonly base: string;
};

export function draftOf(kpi: Kpi | undefined, goalId: string | null): KpiDraft {
  if (kpi === undefined) return { ...blank, goalId };
  const { id: _id, projectId: _projectId, ...rest } = kpi;
  return {
    ...rest,
    value: kpi.value === null ? '' : String(kpi.value).replace('.', ','),
    unit: kpi.unit ?? '',
    base: kpi.base ?? '',
  };
}

/** The definition as the verbs take it; undefined while the value is no number. What a kind has no use for is cleared. */
export function kpiOf(draft: KpiDraft): Pick<Kpi, keyof KpiDraft> | undefined {
  const value = draft.kind === 'fact' ? null : numberOf(draft.value);
  if (value === undefined) return undefined;
  return {
    ...draft,
    metric: draft.metric.trim(),
    value,
    unit: draft.kind === 'fact' ? null : wordOf(draft.unit),
    base: draft.kind === 'share' ? wordOf(draft.base) : null,
  };
}

/** «1 250,5» is a number here; empty is none, anything else undefined. */
function numberOf(typed: string): number | null | undefined {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  if (text === '') return null;
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function wordOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

const blank: KpiDraft = {
  goalId: null,
  metric: '',
  kind: 'number',
  unit: '',
  comparator: 'at-least',
  value: '',
  base: '',
  period: 'once',
  cumulative: false,
  deadline: null,
};
