import { contributionOf } from '@kaskad/shared/domain/kpi/contribution.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { type Proposal, proposalsOf } from '@kaskad/shared/domain/kpi/proposals.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** What a card gives to a KPI it is tied to. Figures are counts, also where the KPI is a share. */
export interface Serving {
  readonly promised: number | null;
  /** Its confirmed figures together; null while there are none. */
  readonly given: number | null;
  /** A figure of it waits for the word of a lead. */
  readonly hasDraft: boolean;
  /** Why nothing of it is counted; null while it is. */
  readonly waived: string | null;
  /** What took place and was not noted yet, in the order of time. */
  readonly proposals: readonly Proposal[];
}

/** Kinds of rows of which it is told. */
export const servingKinds: readonly EntityKind[] = [
  'card',
  'contribution',
  'event',
  'kpi',
  'link',
  'measurement',
  'occurrence',
];

export function servingOf(view: State, cardId: string, kpi: Kpi): Serving {
  const contribution = contributionOf(view, cardId, kpi.id);
  const own = [...view.measurement.where('sourceCardId', cardId)].filter(
    (row) => row.kpiId === kpi.id && row.withdrawnAt === null,
  );
  const confirmed = own.filter(({ confirmedAt }) => confirmedAt !== null);
  const corrected = new Set(confirmed.map(({ correctsId }) => correctsId));
  const counted = confirmed.filter(({ id }) => !corrected.has(id));
  const amounts = counted.flatMap(({ value, numerator }) => value ?? numerator ?? []);
  return {
    promised: contribution?.promised ?? null,
    given: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    hasDraft: confirmed.length < own.length,
    waived: contribution?.waivedAt == null ? null : (contribution.waiveReason ?? ''),
    proposals: proposalsOf(view, kpi.projectId).filter(
      (proposal) => proposal.cardId === cardId && proposal.kpiId === kpi.id,
    ),
  };
}

/**
 * The proposal as a confirmed measurement, without its id; undefined where a number must be told first, which the room of
 * KPIs asks.
 */
export function confirmedBy(kpi: Kpi, proposal: Proposal): object | undefined {
  const { kpiId, cardId, occurrenceId, measuredOn, amount } = proposal;
  const figure = figureOf(kpi, amount);
  if (figure === undefined) return undefined;
  return {
    ...{ kpiId, measuredOn, source: 'event', sourceCardId: cardId, confirm: true },
    ...(occurrenceId === null ? {} : { sourceOccurrenceId: occurrenceId }),
    ...figure,
  };
}

function figureOf({ kind, populationId }: Kpi, amount: number | null): object | undefined {
  if (kind === 'fact') return { met: true };
  if (amount === null || kind === 'text') return undefined;
  if (kind !== 'share') return { value: amount };
  return populationId === null ? undefined : { numerator: amount };
}

/** «40,5» as a number; null for nothing, undefined for what is none. */
export function promiseIn(typed: string): number | null | undefined {
  const text = typed.replace(/[\s\u00A0\u202F]/g, '').replace(',', '.');
  if (text === '') return null;
  return /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}
