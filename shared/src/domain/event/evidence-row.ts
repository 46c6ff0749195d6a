import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Evidence, MAX_EVIDENCE } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';

/** The card a row of evidence belongs to: whose team may work on it. */
export function homeOfEvidence(
  state: State,
  { evidenceId }: { readonly evidenceId: string },
): string | undefined {
  const row = state.evidence.get(evidenceId);
  return row && state.card.get(row.cardId)?.projectId;
}

/** Why a fresh row of evidence cannot be added; undefined when it can. */
export function evidenceFault(
  state: State,
  { id, cardId, occurrenceId }: Pick<Evidence, 'id' | 'cardId' | 'occurrenceId'>,
): Refusal | undefined {
  if (state.evidence.get(id) !== undefined) return refuse('id-taken');
  const card = state.card.get(cardId);
  if (card === undefined) return refuse('not-found');
  if (card.kind !== 'event') return refuse('card-not-event');
  if (occurrenceId !== null && state.occurrence.get(occurrenceId)?.cardId !== cardId)
    return refuse('not-found');
  return fullOfEvidence(state, cardId);
}

/** Why a card takes no more evidence; undefined when it does. */
export function fullOfEvidence(state: State, cardId: string): Refusal | undefined {
  return evidenceOf(state, cardId).length >= MAX_EVIDENCE
    ? refuse('too-many-items', { limit: MAX_EVIDENCE })
    : undefined;
}
