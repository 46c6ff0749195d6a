import { datesReversed } from '../dates.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Card, CardKind } from './card.ts';

/**
 * What is wrong with a card as it will be; undefined when nothing is. Only what differs from the card as it was is
 * looked at, so that an old card can be edited whatever happened around it.
 */
export function shapeFault(state: State, card: Card, was: Card | undefined): Refusal | undefined {
  const changed = (field: keyof Card) => was === undefined || was[field] !== card[field];
  if ((changed('startsOn') || changed('endsOn')) && datesReversed(card.startsOn, card.endsOn))
    return refuse('dates-reversed');
  if (hasForeignField(card)) return refuse('card-not-event');
  if (card.horizon !== null && changed('horizon')) {
    if (state.project.get(card.projectId)?.mode !== 'sprints') return refuse('project-not-sprints');
  }
  return (
    (changed('stageId') ? referenceFault(state, card, card.stageId, 'stage') : undefined) ??
    (changed('parentId') ? referenceFault(state, card, card.parentId, 'initiative') : undefined)
  );
}

/** Days without a precision are exact; a precision without days says nothing. */
export function settlePrecision(card: Card): Card {
  const undated = card.startsOn === null && card.endsOn === null;
  return { ...card, precision: undated ? null : (card.precision ?? 'day') };
}

/** Only events stand in sprints, have a horizon and belong to an initiative; a stage belongs to nothing. */
function hasForeignField(card: Card): boolean {
  if (card.kind === 'event') return false;
  if (card.sprintId !== null || card.horizon !== null || card.parentId !== null) return true;
  return card.kind === 'stage' && card.stageId !== null;
}

function referenceFault(
  state: State,
  card: Card,
  toId: string | null,
  kind: CardKind,
): Refusal | undefined {
  if (toId === null) return undefined;
  const to = state.card.get(toId);
  if (to === undefined || to.kind !== kind) return refuse('not-found');
  if (to.projectId !== card.projectId)
    return refuse(kind === 'stage' ? 'stage-of-other-project' : 'not-found');
  return to.cancelledAt === null ? undefined : refuse('card-cancelled');
}
