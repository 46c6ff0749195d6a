import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Card } from '../card/card.ts';

/** An amount of work both ways it is counted: in cards, and in person-days where a card without any counts as one. */
interface Amount {
  readonly cards: number;
  readonly weight: number;
}

/** How a sprint stood at the end of a day, `YYYY-MM-DD`. */
export interface BurnPoint {
  readonly day: string;
  readonly scope: Amount;
  readonly done: Amount;
}

/** A card with the moments at which it came into a sprint, left it and was done; null for what has not happened. */
export interface Passage {
  readonly card: Card;
  readonly cameAt: string;
  readonly leftAt: string | null;
  readonly doneAt: string | null;
}

/** A point for every day from the start to `until`, both days included; what came before the start is there from it. */
export function burnUp(passages: readonly Passage[], from: string, until: string): BurnPoint[] {
  if (until < from) return [];
  const scope = new Map<string, Amount>();
  const done = new Map<string, Amount>();
  for (const { card, cameAt, leftAt, doneAt } of passages) {
    const amount = { cards: 1, weight: weightOf(card) };
    note(scope, later(from, cameAt), amount, 1);
    if (leftAt !== null) note(scope, later(from, leftAt), amount, -1);
    if (doneAt === null) continue;
    note(done, later(from, doneAt), amount, 1);
    if (leftAt !== null) note(done, later(from, doneAt, leftAt), amount, -1);
  }
  const at = { scope: nothing, done: nothing };
  return daysFrom(from, until).map((day) => {
    at.scope = plus(at.scope, scope.get(day));
    at.done = plus(at.done, done.get(day));
    return { day, scope: at.scope, done: at.done };
  });
}

function weightOf(card: Card): number {
  return card.effort ?? 1;
}

const nothing: Amount = { cards: 0, weight: 0 };

function note(days: Map<string, Amount>, day: string, amount: Amount, sign: 1 | -1): void {
  const signed = { cards: sign * amount.cards, weight: sign * amount.weight };
  days.set(day, plus(days.get(day) ?? nothing, signed));
}

function plus(a: Amount, b: Amount = nothing): Amount {
  return { cards: a.cards + b.cards, weight: a.weight + b.weight };
}

/** The day of the latest of the moments. */
function later(first: string, ...rest: string[]): string {
  return (
    [first, ...rest]
      .map((moment) => moment.slice(0, 10))
      .sort()
      .at(-1) ?? first
  );
}

function daysFrom(start: string, end: string): string[] {
  const days = eachDayOfInterval({ start: parseISO(start), end: parseISO(end) });
  return days.map((day) => formatISO(day, { representation: 'date' }));
}
