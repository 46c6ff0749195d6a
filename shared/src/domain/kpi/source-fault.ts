import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { seesRow } from '../visible-to.ts';
import { canServe, linkToKpi } from './contribution.ts';
import type { Kpi } from './kpi.ts';
import type { Measurement } from './measurement.ts';

/** Why a figure cannot come from where it is said to; undefined when it can. */
export function sourceFault(
  state: State,
  kpi: Kpi,
  row: Measurement,
  actor: string,
): Refusal | undefined {
  if (row.source === 'event') return eventFault(state, kpi, row, actor);
  if (row.sourceCardId !== null) return refuse('wrong-arguments', { path: 'sourceCardId' });
  if (row.sourceOccurrenceId !== null)
    return refuse('wrong-arguments', { path: 'sourceOccurrenceId' });
  return row.sourceTitle === null ? refuse('source-title-missing') : undefined;
}

/** An event gives what it is linked to, once it was held; one it shares gives to each of its projects. */
function eventFault(
  state: State,
  kpi: Kpi,
  { sourceCardId, sourceOccurrenceId }: Measurement,
  actor: string,
): Refusal | undefined {
  if (sourceCardId === null) return refuse('source-card-missing');
  const card = state.card.get(sourceCardId);
  if (card === undefined || !seesRow(state, actor, 'card', card)) return refuse('not-found');
  if (!canServe(state, card.id, kpi)) return refuse('card-of-other-project');
  if (card.cancelledAt !== null) return refuse('card-cancelled');
  if (linkToKpi(state, card.id, kpi.id) === undefined) return refuse('card-not-linked');
  if (sourceOccurrenceId === null)
    return card.phase === 'done' ? undefined : refuse('card-not-done', { title: card.title });
  const occurrence = state.occurrence.get(sourceOccurrenceId);
  if (occurrence === undefined || occurrence.cardId !== card.id) return refuse('not-found');
  return occurrence.heldOn === null ? refuse('card-not-done', { title: card.title }) : undefined;
}
