import type { Card } from '../card/card.ts';
import { isUndetailable, sealed } from '../card/detail.ts';
import { add, type Change, remove, set } from '../changes.ts';
import type { Env } from '../env.ts';
import { type Warning, warn } from '../refusal.ts';
import { type CardDays, daysOf } from '../schedule/days-of.ts';
import type { State } from '../state.ts';
import { meaningWithin } from './meaning-within.ts';
import { MAX_OCCURRENCES, occurrencesOf } from './occurrence.ts';
import { seriesBounds } from './series-bounds.ts';
import { isPlan, planned, type Settled, taken } from './settle.ts';
import { keyOf, type SeriesBounds, type Window } from './window.ts';
import { isSeries, windowsOf } from './windows.ts';

export interface Followed extends Settled {
  /** The days of the card when they followed from its words and still do; undefined where they stay. */
  readonly days: CardDays | undefined;
}

/**
 * What becomes of events once their project or stage begins or ends on other days: `after` is the state with those days.
 * Whatever followed from the words and the place follows the place; what has a fate, evidence or days set by hand stays.
 */
export function following(before: State, after: State, cards: Iterable<Card>, env: Env): Settled {
  const all = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  const changes = all.flatMap((card): Change[] => {
    const followed = followedCard(before, after, card, env);
    return [...set('card', card, followed.days ?? {}), ...followed.changes];
  });
  return { changes, warnings: toldOf(changes) };
}

/** The same for one event, given as it was in `before`. */
export function followedCard(before: State, after: State, card: Card, env: Env): Followed {
  const now = after.card.get(card.id) ?? card;
  const schedule = before.schedule.get(card.id);
  const bounds = [
    seriesBounds(before, card, env.today),
    seriesBounds(after, now, env.today),
  ] as const;
  const stays = { changes: [], warnings: [], days: undefined };
  if (schedule === undefined || !isFollowing(before, card) || isSame(...bounds)) return stays;
  const { meaning: was } = schedule;
  const meaning = meaningWithin(was, card.scheduleText, ...bounds);
  const isIdea = isUndetailable(after, now);
  const plan =
    isIdea || !isSeries(was)
      ? []
      : replanned(before, card, [was, bounds[0]], [meaning, bounds[1]], env);
  const days = isSame(daysOf(was), pick(now)) ? daysOf(meaning) : undefined;
  const changes = [...set('schedule', schedule, { meaning }), ...plan];
  return { changes, warnings: toldOf(changes), days };
}

/** What is over, or told as it was, follows nothing any more. */
function isFollowing(state: State, card: Card): boolean {
  const isOpen = card.kind === 'event' && card.cancelledAt === null && card.phase !== 'done';
  return isOpen && sealed(state, card) === undefined;
}

type Reading = readonly [meaning: Parameters<typeof windowsOf>[0], bounds: SeriesBounds];

/** Only what differs between the two plans is touched: a time that a person moved or took out stays so. */
function replanned(state: State, card: Card, was: Reading, now: Reading, env: Env): Change[] {
  const known = occurrencesOf(state, card.id);
  const [old, fresh] = [was, now].map((reading) => byKey(windowsOf(...reading).windows)) as [
    Map<string, Window>,
    Map<string, Window>,
  ];
  const gone = known.filter(
    (row) => old.has(keyOf(row)) && !fresh.has(keyOf(row)) && isPlan(state, row),
  );
  const kept = known.filter((row) => !gone.includes(row));
  for (const key of [...old.keys(), ...kept.map(keyOf)]) fresh.delete(key);
  for (const [key, { startsOn }] of fresh)
    if (startsOn !== null && kept.some((row) => row.startsOn === startsOn)) fresh.delete(key);
  const placed = kept.filter(({ endsOn }) => endsOn === null).flatMap((row) => taken(row, fresh));
  const room = Math.max(0, MAX_OCCURRENCES - kept.length);
  const made = [...fresh.values()].slice(0, room);
  return [
    ...gone.map((row) => remove('occurrence', row)),
    ...placed,
    ...made.map((window) => add('occurrence', planned(env.newId(), card.id, window))),
  ];
}

function byKey(windows: readonly Window[]): Map<string, Window> {
  return new Map(windows.map((window) => [keyOf(window), window]));
}

function pick({ startsOn, endsOn, precision }: Card): CardDays {
  return { startsOn, endsOn, precision };
}

function isSame<T>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toldOf(changes: readonly Change[]): Warning[] {
  const count = (op: Change['op']) =>
    changes.filter((change) => change.kind === 'occurrence' && change.op === op).length;
  const [added, removed] = [count('add'), count('remove')];
  return added + removed === 0 ? [] : [warn('series-replanned', { added, removed })];
}
