import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { numberOf, typedNumber } from './typed-number.ts';

/** A definition while it is typed: every number and word as it stands in its field, a year without a target empty. */
export type KpiDraft = Omit<
  Kpi,
  'id' | 'projectId' | 'value' | 'unit' | 'base' | 'baseline' | 'targets' | 'gathers'
> & {
  readonly value: string;
  readonly unit: string;
  readonly base: string;
  readonly baseline: string;
  readonly targets: Readonly<Record<number, string>>;
  /** Null while the kind decides it. */
  readonly gathers: Kpi['gathers'] | null;
};

/** A definition as the verbs take it. */
export type KpiDefinition = Omit<Kpi, 'id' | 'projectId' | 'gathers'> & {
  readonly gathers?: Kpi['gathers'];
};

export function draftOf(kpi: Kpi | undefined, goalId: string | null): KpiDraft {
  if (kpi === undefined) return { ...blank, goalId };
  const { id: _id, projectId: _projectId, ...rest } = kpi;
  return {
    ...rest,
    value: typedNumber(kpi.value),
    unit: kpi.unit ?? '',
    base: kpi.base ?? '',
    baseline: typedNumber(kpi.baseline),
    targets: Object.fromEntries(kpi.targets.map(({ year, value }) => [year, typedNumber(value)])),
  };
}

/** Undefined while a number is none. What a kind has no use for is cleared. */
export function definedBy({ gathers, ...draft }: KpiDraft): KpiDefinition | undefined {
  const { kind, period, cumulative } = draft;
  const isMeasured = kind !== 'fact' && kind !== 'text';
  const value = isMeasured ? numberOf(draft.value) : null;
  const baseline = isMeasured ? numberOf(draft.baseline) : null;
  const targets = isMeasured ? targetsOf(draft.targets) : [];
  if (value === undefined || baseline === undefined || targets === undefined) return undefined;
  return {
    ...draft,
    metric: draft.metric.trim(),
    value,
    baseline,
    baselineOn: baseline === null ? null : draft.baselineOn,
    targets,
    unit: isMeasured ? wordOf(draft.unit) : null,
    base: kind === 'share' ? wordOf(draft.base) : null,
    populationId: kind === 'share' ? draft.populationId : null,
    cumulative: isMeasured && cumulative,
    reading: isReadTwoWays({ kind, period, cumulative }) ? draft.reading : null,
    ...(gathers === null || !isMeasured ? {} : { gathers }),
  };
}

/** «N ежегодно с нарастающим итогом» may be meant in two ways (C10). */
export function isReadTwoWays({
  kind,
  period,
  cumulative,
}: Pick<Kpi, 'kind' | 'period' | 'cumulative'>): boolean {
  const isYearly = period === 'year' || period === 'academic-year';
  return cumulative && isYearly && (kind === 'share' || kind === 'number');
}

function targetsOf(typed: KpiDraft['targets']): Kpi['targets'] | undefined {
  const targets: Kpi['targets'] = [];
  for (const [year, text] of Object.entries(typed)) {
    const value = numberOf(text);
    if (value === undefined) return undefined;
    if (value !== null) targets.push({ year: Number(year), value });
  }
  return targets;
}

function wordOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

const blank: KpiDraft = {
  goalId: null,
  words: null,
  metric: '',
  kind: 'number',
  unit: '',
  comparator: 'at-least',
  value: '',
  base: '',
  populationId: null,
  period: 'once',
  cumulative: false,
  reading: null,
  gathers: null,
  startsOn: null,
  deadline: null,
  baseline: '',
  baselineOn: null,
  targets: {},
  ownerId: null,
  totalId: null,
};
