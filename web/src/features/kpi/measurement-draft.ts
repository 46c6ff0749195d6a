import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Measurement, MeasurementSource } from '@kaskad/shared/domain/kpi/measurement.ts';
import { numberOf, typedNumber } from './typed-number.ts';

/** A measurement while it is typed. */
export interface MeasurementDraft {
  readonly measuredOn: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly met: boolean | null;
  readonly body: string;
  readonly source: MeasurementSource;
  readonly sourceCardId: string | null;
  readonly sourceOccurrenceId: string | null;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly reason: string;
}

/** What is known before anything is typed, such as from the event that proposes it. */
export type Begun = Partial<
  Pick<Measurement, 'measuredOn' | 'source' | 'sourceCardId' | 'sourceOccurrenceId'>
> & { readonly amount?: number | null };

export function begunDraft(
  kpi: Kpi,
  today: string,
  { amount = null, ...told }: Begun,
): MeasurementDraft {
  const typed = typedNumber(amount);
  return {
    ...blank,
    measuredOn: today,
    ...told,
    value: kpi.kind === 'number' || kpi.kind === 'trend' ? typed : '',
    numerator: kpi.kind === 'share' ? typed : '',
  };
}

export function measurementDraft(row: Measurement): MeasurementDraft {
  return {
    measuredOn: row.measuredOn,
    value: typedNumber(row.value),
    numerator: typedNumber(row.numerator),
    denominator: typedNumber(row.denominator),
    met: row.met,
    body: row.body ?? '',
    source: row.source,
    sourceCardId: row.sourceCardId,
    sourceOccurrenceId: row.sourceOccurrenceId,
    sourceTitle: row.sourceTitle ?? '',
    sourceUrl: row.sourceUrl ?? '',
    reason: row.reason ?? '',
  };
}

export type Told = Pick<Measurement, keyof MeasurementDraft>;

/** The draft as the verbs take it; undefined while a number is none. What its kind and source have no use for is null. */
export function toldBy(draft: MeasurementDraft, kpi: Kpi): Told | undefined {
  const { kind } = kpi;
  const isValue = kind === 'number' || kind === 'trend';
  const value = isValue ? numberOf(draft.value) : null;
  const numerator = kind === 'share' ? numberOf(draft.numerator) : null;
  const denominator = bringsWhole(kpi, draft.source) ? numberOf(draft.denominator) : null;
  if (value === undefined || numerator === undefined || denominator === undefined) return undefined;
  const isEvent = draft.source === 'event';
  return {
    measuredOn: draft.measuredOn,
    value,
    numerator,
    denominator,
    met: kind === 'fact' ? draft.met : null,
    body: kind === 'text' ? wordsOf(draft.body) : null,
    source: draft.source,
    sourceCardId: isEvent ? draft.sourceCardId : null,
    sourceOccurrenceId: isEvent ? draft.sourceOccurrenceId : null,
    sourceTitle: isEvent ? null : wordsOf(draft.sourceTitle),
    sourceUrl: isEvent ? null : wordsOf(draft.sourceUrl),
    reason: wordsOf(draft.reason),
  };
}

/** True when a share is told with its own whole: there are no headcounts, or it is a survey of n people. */
export function bringsWhole(kpi: Kpi, source: MeasurementSource): boolean {
  return kpi.kind === 'share' && (kpi.populationId === null || source === 'survey');
}

function wordsOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

const blank = {
  value: '',
  numerator: '',
  denominator: '',
  met: null,
  body: '',
  source: 'manual',
  sourceCardId: null,
  sourceOccurrenceId: null,
  sourceTitle: '',
  sourceUrl: '',
  reason: '',
} as const;
