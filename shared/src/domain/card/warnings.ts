import { type Warning, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Card, stagesOf } from './card.ts';

/** What is odd about the days of a card, given as it will be. Contradictions of a plan are told, never forbidden. */
export function dateWarnings(state: State, card: Card): Warning[] {
  if (card.kind === 'stage') return overlaps(state, card);
  const warnings: Warning[] = [];
  const stage = card.stageId === null ? undefined : state.card.get(card.stageId);
  if (stage !== undefined && outside(card, stage))
    warnings.push(warn('outside-stage', { title: stage.title }));
  const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
  if (sprint !== undefined && outside(card, sprint))
    warnings.push(warn('outside-sprint', { number: sprint.number }));
  return warnings;
}

interface Span {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A day that is not known contradicts nothing. */
function outside(inner: Span, outer: Span): boolean {
  const days = [inner.startsOn, inner.endsOn].filter((day) => day !== null);
  return days.some(
    (day) =>
      (outer.startsOn !== null && day < outer.startsOn) ||
      (outer.endsOn !== null && day > outer.endsOn),
  );
}

function overlaps(state: State, stage: Card): Warning[] {
  const others = stagesOf(state, stage.projectId).filter(
    (other) => other.id !== stage.id && other.cancelledAt === null && meet(stage, other),
  );
  return others.map((other) => warn('stages-overlap', { title: other.title }));
}

function meet(a: Span, b: Span): boolean {
  if (a.startsOn === null || a.endsOn === null || b.startsOn === null || b.endsOn === null)
    return false;
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}
