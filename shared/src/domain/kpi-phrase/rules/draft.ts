import type { KpiMeaning, KpiQuestion } from '../meaning.ts';

/** What a rule decides; the rest of the meaning is the same for all kinds. */
export interface Draft {
  readonly kind: KpiMeaning['kind'];
  readonly comparator: KpiMeaning['comparator'];
  readonly value: KpiMeaning['value'];
  readonly unit: KpiMeaning['unit'];
  readonly baseline?: KpiMeaning['baseline'];
  readonly series?: KpiMeaning['series'];
  readonly breakdown?: readonly number[];
  /** The period, when it follows from the values. */
  readonly period?: KpiMeaning['period'];
  /** It holds from then on: there is no last day. */
  readonly isOpen?: boolean;
  readonly question?: KpiQuestion;
}
