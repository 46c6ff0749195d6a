/** What a sprint promised beside what came of it, card by card. */
import type { FrozenCard } from '@kaskad/shared/domain/sprint/frozen.ts';
import type { OutcomeCard, SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';

export interface ComparedCard {
  /** As it was promised; null for a card that was added later. */
  readonly promised: FrozenCard | null;
  readonly outcome: OutcomeCard;
  /** Its days at the close are others than the promised ones. */
  readonly moved: boolean;
}

/** One row a card: the promise in its order, then what was added later in the order of the outcome. */
export function comparedCards(
  promise: Promised | undefined,
  outcome: SprintOutcome,
): ComparedCard[] {
  const promised = new Map(promise?.cards.map((card, place) => [card.id, { card, place }]));
  const place = ({ id }: OutcomeCard) => promised.get(id)?.place ?? Number.POSITIVE_INFINITY;
  return [...outcome.cards]
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map((card) => {
      const was = promised.get(card.id)?.card ?? null;
      return { promised: was, outcome: card, moved: was !== null && !sameDays(was, card) };
    });
}

/** How many promised cards are done; `part` of them only in part: a split card's first half is done, the rest goes on. */
export function keptOf({ cards }: SprintOutcome): {
  readonly kept: number;
  readonly part: number;
} {
  const promised = cards.filter((card) => card.promised);
  const part = promised.filter(({ fate }) => fate === 'split').length;
  return { kept: promised.filter(({ fate }) => fate === 'done').length + part, part };
}

function sameDays(a: FrozenCard, b: FrozenCard): boolean {
  return a.startsOn === b.startsOn && a.endsOn === b.endsOn && a.scheduleText === b.scheduleText;
}
