import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** What a person can give to a sprint and what their cards ask for, in person-days. */
export interface PersonLoad {
  readonly personId: string;
  /** Null while nobody has said it. */
  readonly days: number | null;
  /** A card of several people is shared between them in equal parts. */
  readonly effort: number;
  /** Cards without an estimate: their work is not in `effort`. */
  readonly unweighed: number;
}

export interface SprintLoad {
  readonly people: readonly PersonLoad[];
  /** Cards that nobody answers for. */
  readonly ownerless: number;
  readonly days: number;
  readonly effort: number;
  readonly unweighed: number;
}

/** Weighs the cards of a sprint against its people: the team first, in the order given, then whoever else has a card in it. */
export function loadOf(view: State, sprintId: string, teamIds: readonly string[]): SprintLoad {
  const cards = liveCards(view, sprintId);
  const given = new Map(
    [...view.capacity.where('sprintId', sprintId)].map((row) => [row.personId, row.days]),
  );
  const ids = new Set([
    ...teamIds,
    ...cards.flatMap(({ responsible }) => responsible),
    ...given.keys(),
  ]);
  const people = [...ids].map((personId): PersonLoad => {
    const own = cards.filter(({ responsible }) => responsible.includes(personId));
    return {
      personId,
      days: given.get(personId) ?? null,
      effort: rounded(sum(own.map((card) => (card.effort ?? 0) / card.responsible.length))),
      unweighed: own.filter(isUnweighed).length,
    };
  });
  return {
    people,
    ownerless: cards.filter(({ responsible }) => responsible.length === 0).length,
    days: sum([...given.values()]),
    effort: sum(cards.map(({ effort }) => effort ?? 0)),
    unweighed: cards.filter(isUnweighed).length,
  };
}

function isUnweighed({ effort }: Card): boolean {
  return effort === null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, part) => whole + part, 0);
}

/** Thirds of a day are shown to one decimal. */
function rounded(days: number): number {
  return Math.round(days * 10) / 10;
}
