import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import type { Proposal } from '@kaskad/shared/domain/kpi/proposals.ts';
import { numberOf, typedNumber } from './typed-number.ts';

/** What is typed beside a proposal whose figure is not known, or whose share has no headcount. */
export interface FigureDraft {
  readonly amount: string;
  readonly whole: string;
}

export function figureDraft({ amount }: Proposal): FigureDraft {
  return { amount: typedNumber(amount), whole: '' };
}

/** The proposal as a confirmed measurement, without its id; undefined while a number is none. */
export function confirming(kpi: Kpi, proposal: Proposal, draft: FigureDraft): object | undefined {
  const amount = numberOf(draft.amount);
  const whole = numberOf(draft.whole);
  if (amount === undefined || whole === undefined) return undefined;
  const { kpiId, cardId, occurrenceId, measuredOn } = proposal;
  return {
    kpiId,
    measuredOn,
    source: 'event',
    sourceCardId: cardId,
    ...(occurrenceId !== null && { sourceOccurrenceId: occurrenceId }),
    ...figure(kpi, amount, whole),
    confirm: true,
  };
}

function figure({ kind, populationId }: Kpi, amount: number | null, whole: number | null): object {
  if (kind === 'fact') return { met: true };
  if (kind === 'share')
    return {
      ...(amount !== null && { numerator: amount }),
      ...(populationId === null && whole !== null && { denominator: whole }),
    };
  return amount === null ? {} : { value: amount };
}
