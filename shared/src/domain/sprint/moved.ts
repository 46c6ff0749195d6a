import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { subDays } from 'date-fns/subDays';
import type { Card } from '../card/card.ts';
import { byText } from './by-text.ts';
import type { Removal } from './removal.ts';

export const moveKinds = ['done', 'begun', 'added', 'blocked', 'removed'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** The most telling thing that happened to a card of a sprint, and when. */
export interface Moved {
  readonly kind: MoveKind;
  readonly card: Card;
  readonly at: string;
}

/** What happened since the beginning of yesterday, one thing for each card, the latest first. `now` is an ISO moment. */
export function movedSince(
  live: readonly Card[],
  removed: readonly Removal[],
  startedAt: string,
  now: string,
): Moved[] {
  const since = yesterday(now);
  const isNew = (at: string | null): at is string => at !== null && at >= since && at <= now;
  const moved = [
    ...removed.flatMap(({ card, at }) =>
      isNew(at) ? [{ kind: 'removed' as const, card, at }] : [],
    ),
    ...live.flatMap((card) => {
      const thing = happened(card, startedAt).find(([, at]) => isNew(at));
      return thing?.[1] == null ? [] : [{ kind: thing[0], card, at: thing[1] }];
    }),
  ];
  return moved.sort((a, b) => byText(b.at, a.at) || byText(a.card.id, b.card.id));
}

/** What may be told of a card, the most telling first. */
function happened(card: Card, startedAt: string): [MoveKind, string | null][] {
  const { doneAt, blockedAt, sprintAt, workedAt } = card;
  const addedAt = sprintAt !== null && sprintAt > startedAt ? sprintAt : null;
  return [
    ['done', doneAt],
    ['blocked', blockedAt],
    ['added', addedAt],
    ['begun', workedAt],
  ];
}

function yesterday(now: string): string {
  return formatISO(subDays(parseISO(now.slice(0, 10)), 1), { representation: 'date' });
}
