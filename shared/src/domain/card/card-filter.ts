import type { State } from '../state.ts';
import type { Card } from './card.ts';

/** What of many cards is looked at; null asks for nothing. Ids, but for the type, which is a word, and the days. */
export interface CardFilter {
  readonly person: string | null;
  readonly stage: string | null;
  readonly goal: string | null;
  readonly direction: string | null;
  readonly type: string | null;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

export const filterKeys = ['person', 'stage', 'goal', 'direction', 'type', 'from', 'to'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Tells whether a card fits the filter. What is tied to a goal or direction is looked up once. */
export function cardMatcher(state: State, filter: CardFilter): (card: Card) => boolean {
  const { person, stage, type, from, to } = filter;
  const inGoal = linkedTo(state, 'goalId', filter.goal);
  const inDirection = linkedTo(state, 'directionId', filter.direction);
  return (card) =>
    (person === null || card.responsible.includes(person)) &&
    (stage === null || card.stageId === stage) &&
    (type === null || card.eventType === type) &&
    (inGoal === undefined || inGoal.has(card.id)) &&
    (inDirection === undefined || inDirection.has(card.id)) &&
    (from === null || (lastDay(card) ?? '') >= from) &&
    (to === null || (firstDay(card) ?? '9999') <= to);
}

/** Ids of the cards tied to the target; undefined when none is asked for. */
function linkedTo(
  state: State,
  field: 'goalId' | 'directionId',
  id: string | null,
): ReadonlySet<string> | undefined {
  if (id === null) return undefined;
  const ids = new Set<string>();
  for (const link of state.link.where(field, id)) if (link.cardId !== null) ids.add(link.cardId);
  return ids;
}

/** A card without days is in no period. */
function firstDay(card: Card): string | null {
  return card.startsOn ?? card.endsOn;
}

function lastDay(card: Card): string | null {
  return card.endsOn ?? card.startsOn;
}
