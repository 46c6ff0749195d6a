import { boardsOf } from '../card/card.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Evidence, MAX_EVIDENCE } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';

/** The projects on whose boards the card of a row of evidence stands: who may move it there may prove it. */
export function boardsOfEvidence(
  state: State,
  { evidenceId }: { readonly evidenceId: string },
): readonly string[] | undefined {
  const row = state.evidence.get(evidenceId);
  return row === undefined ? undefined : boardsOf(state, row);
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
