/**
 * How a sprint runs, told from the dates of its cards alone: what was promised, what came and went since, what is done,
 * what stands and waits. For sprints that are not closed; a closed one is told by its outcome.
 */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { type Card, type Loss, losses } from '../card/card.ts';
import { MINUTES_A_DAY, minutesBetween } from '../card/work.ts';
import type { State } from '../state.ts';
import { type BurnPoint, burnUp, type Passage } from './burn-up.ts';
import { byText } from './by-text.ts';
import { liveCards } from './cards.ts';
import { type Moved, movedSince } from './moved.ts';
import { type Removal, removals } from './removal.ts';
import type { Sprint } from './sprint.ts';

/** A card whose work stands. `days` are whole ones since then. */
export interface Blockage {
  readonly card: Card;
  readonly since: string;
  readonly days: number;
  readonly reason: string;
  readonly waitingFor: string | null;
}

/** Days are negative since the end; `working` ones, of a five-day week without holidays, are then 0. */
export interface DaysLeft {
  readonly days: number;
  readonly working: number;
}

export interface RunFacts {
  /** How many cards the promise holds, whatever became of them. */
  readonly promised: number;
  /** Cards of the sprint now, without those given up. */
  readonly live: readonly Card[];
  /** Those among them that came after the start. */
  readonly added: readonly Card[];
  readonly done: readonly Card[];
  /** Between the first phase and the last: the work in progress. */
  readonly inWork: readonly Card[];
  readonly removed: readonly Removal[];
  /** The longest first. */
  readonly blocked: readonly Blockage[];
  /** Days on which cards of the sprint stood, summed over the cards, to a tenth. */
  readonly blockedDays: number;
  /** Days to the end with today and the last one counted; null without an end or once it is over. */
  readonly left: DaysLeft | null;
  /** A point for each day since the start; empty before it. */
  readonly points: readonly BurnPoint[];
  /** What happened since the beginning of yesterday, the latest first. */
  readonly moved: readonly Moved[];
  /** Days from the first step of work to the last, the median of what is done, to a tenth; null when nothing is. */
  readonly leadDays: number | null;
  readonly losses: readonly { readonly loss: Loss; readonly count: number }[];
}

/** The facts of a sprint at `now`, an ISO moment. */
export function runFacts(state: State, sprint: Sprint, now: string): RunFacts {
  const promised = new Set(sprint.promisedCardIds);
  const { startedAt } = sprint;
  const live = liveCards(state, sprint.id);
  const done = live.filter((card) => card.phase === 'done');
  const removed = startedAt === null ? [] : removals(state, sprint);
  const blocked = blockages(live, now);
  const stood = live.reduce((sum, card) => sum + minutesBlocked(card, now), 0);
  return {
    promised: promised.size,
    live,
    added: startedAt === null ? [] : live.filter(({ id }) => !promised.has(id)),
    done,
    inWork: live.filter(({ phase }) => phase !== 'planned' && phase !== 'done'),
    removed,
    blocked,
    blockedDays: toTenth(stood / MINUTES_A_DAY),
    left: daysLeft(sprint, now.slice(0, 10)),
    points: startedAt === null ? [] : pointsOf(live, removed, startedAt, now),
    moved: startedAt === null ? [] : movedSince(live, removed, startedAt, now),
    leadDays: medianDays(done),
    losses: countLosses(live),
  };
}

/** True for a card of the sprint that came after the start and so is not in its promise. */
export function isAddedLate(sprint: Sprint, card: Card): boolean {
  return (
    sprint.startedAt !== null &&
    card.sprintId === sprint.id &&
    !sprint.promisedCardIds.includes(card.id)
  );
}

function blockages(live: readonly Card[], now: string): Blockage[] {
  const found = live.flatMap((card) =>
    card.blockedAt === null
      ? []
      : [
          {
            card,
            since: card.blockedAt,
            days: Math.floor(minutesBetween(card.blockedAt, now) / MINUTES_A_DAY),
            reason: card.blockReason ?? '',
            waitingFor: card.waitingFor,
          },
        ],
  );
  return found.sort((a, b) => byText(a.since, b.since) || byText(a.card.id, b.card.id));
}

function minutesBlocked(card: Card, now: string): number {
  const standing = card.blockedAt === null ? 0 : minutesBetween(card.blockedAt, now);
  return card.blockedMinutes + standing;
}

/** Rows from before such dates were kept count as promised, or as created, or as done, when they could have been. */
function pointsOf(
  live: readonly Card[],
  removed: readonly Removal[],
  startedAt: string,
  now: string,
): BurnPoint[] {
  const passages: Passage[] = [
    ...live.map((card) => ({
      card,
      cameAt: card.sprintAt ?? card.createdAt,
      leftAt: null,
      doneAt: card.phase === 'done' ? (card.doneAt ?? startedAt) : null,
    })),
    ...removed
      .filter(({ promised, at }) => promised || at !== null)
      .map(({ card, at, promised }) => ({
        card,
        cameAt: promised ? startedAt : (card.sprintAt ?? card.createdAt),
        leftAt: at ?? startedAt,
        doneAt: null,
      })),
  ];
  return burnUp(passages, startedAt.slice(0, 10), now.slice(0, 10));
}

function daysLeft({ status, endsOn }: Sprint, today: string): DaysLeft | null {
  if (status !== 'active' || endsOn === null) return null;
  const days = differenceInCalendarDays(parseISO(endsOn), parseISO(today));
  return { days: days >= 0 ? days + 1 : days, working: workingDaysBetween(today, endsOn) };
}

function medianDays(done: readonly Card[]): number | null {
  const minutes = done.flatMap(({ workedAt, doneAt }) =>
    workedAt === null || doneAt === null ? [] : [minutesBetween(workedAt, doneAt)],
  );
  minutes.sort((a, b) => a - b);
  const [low, high] = [minutes[(minutes.length - 1) >> 1], minutes[minutes.length >> 1]];
  return low === undefined || high === undefined ? null : toTenth((low + high) / 2 / MINUTES_A_DAY);
}

function countLosses(live: readonly Card[]): RunFacts['losses'] {
  return losses
    .map((loss) => ({ loss, count: live.filter((card) => card.loss === loss).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
