import type { Card } from '../card/card.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { addDays, addMonths } from '../schedule/day.ts';
import type { Precision as SpokenPrecision } from '../schedule/meaning.ts';
import type { State } from '../state.ts';

/** The last day of what has no end. */
export const ENDLESS = '9999-12-31';

type Precision = NonNullable<Card['precision']>;
/** `open`: from its first day on, with no end; `due`: by its last day, the first one is not told. */
type Shape = 'span' | 'due' | 'open';
type Fate = 'planned' | 'held' | 'cancelled';

/** What stands in a calendar: a card with days, or one instance of a card that recurs. */
export interface CalendarItem {
  /** Id of the occurrence, else of the card: one item has it. */
  readonly id: string;
  readonly card: Card;
  readonly occurrence: Occurrence | null;
  readonly shape: Shape;
  /** Both included. What is due has its day in both; what is open ends `ENDLESS`. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Anything but a day: only the month, the quarter ... is known, and the days are those of that while. */
  readonly precision: Precision;
  /** `HH:MM` of an exact day, where the words tell it. */
  readonly time: string | null;
  readonly fate: Fate;
}

/**
 * Everything that has a day from one day to another, `YYYY-MM-DD`, both included: events, stages and initiatives of all
 * projects, in place of a card that recurs its instances. By first day, the longer first, then by hour and title. One
 * pass over the rows.
 */
export function calendarItems(state: State, from: string, to: string): CalendarItem[] {
  const found: CalendarItem[] = [];
  const recurring = new Set<string>();
  const take = (item: CalendarItem | undefined) => {
    if (item !== undefined && item.startsOn <= to && item.endsOn >= from) found.push(item);
  };
  for (const occurrence of state.occurrence.values()) {
    const card = state.card.get(occurrence.cardId);
    if (card === undefined) continue;
    // Endless work that was only seen alive keeps its own place.
    if (occurrence.startsOn !== null || occurrence.endsOn !== null) recurring.add(card.id);
    take(itemOfOccurrence(state, card, occurrence));
  }
  for (const card of state.card.values()) {
    const { startsOn, endsOn } = card;
    // Most cards are told apart by their days alone.
    if ((startsOn ?? endsOn ?? ENDLESS) > to || (endsOn !== null && endsOn < from)) continue;
    if (!recurring.has(card.id)) take(itemOfCard(state, card));
  }
  return found.sort(inOrder);
}

/** The same of one card, whenever it stands: its instances, and itself where these do not stand in its place. */
export function itemsOf(state: State, card: Card): readonly CalendarItem[] {
  let found: CalendarItem[] | undefined;
  let recurs = false;
  for (const occurrence of state.occurrence.where('cardId', card.id)) {
    recurs ||= occurrence.startsOn !== null || occurrence.endsOn !== null;
    const item = itemOfOccurrence(state, card, occurrence);
    found ??= [];
    if (item !== undefined) found.push(item);
  }
  const own = recurs ? undefined : itemOfCard(state, card);
  if (found === undefined) return own === undefined ? nothing : [own];
  if (own !== undefined) found.push(own);
  return found.sort(inOrder);
}

const nothing: readonly CalendarItem[] = [];

/** True for what is known to the day. */
export function isExact({ precision }: Pick<CalendarItem, 'precision'>): boolean {
  return precision === 'day';
}

function itemOfCard(state: State, card: Card): CalendarItem | undefined {
  const precision = card.precision ?? 'day';
  const meaning = state.schedule.get(card.id)?.meaning;
  const goesOn = card.endsOn === null && meaning?.openEnded === true;
  const days = daysOf(card, precision, goesOn);
  const fate = card.cancelledAt !== null ? 'cancelled' : card.phase === 'done' ? 'held' : 'planned';
  const time = precision === 'day' ? (meaning?.time ?? null) : null;
  return days && { id: card.id, card, occurrence: null, ...days, precision, time, fate };
}

function itemOfOccurrence(
  state: State,
  card: Card,
  occurrence: Occurrence,
): CalendarItem | undefined {
  const { id, heldOn } = occurrence;
  const time = state.schedule.get(card.id)?.meaning.time ?? null;
  if (heldOn !== null) {
    const days = { shape: 'span', startsOn: heldOn, endsOn: heldOn } as const;
    return { id, card, occurrence, ...days, precision: 'day', time, fate: 'held' };
  }
  const precision = precisionOf(state, card, occurrence);
  const days = daysOf(occurrence, precision, false);
  const gone = occurrence.cancelledAt !== null || card.cancelledAt !== null;
  const fate = gone ? 'cancelled' : 'planned';
  return days && { id, card, occurrence, ...days, precision, time, fate };
}

type Days = Pick<CalendarItem, 'shape' | 'startsOn' | 'endsOn'>;

function daysOf(
  { startsOn, endsOn }: Pick<Card, 'startsOn' | 'endsOn'>,
  precision: Precision,
  goesOn: boolean,
): Days | undefined {
  if (startsOn === null) {
    if (endsOn === null) return undefined;
    return { shape: 'due', startsOn: endsOn, endsOn };
  }
  if (endsOn !== null) return { shape: 'span', startsOn, endsOn };
  if (goesOn) return { shape: 'open', startsOn, endsOn: ENDLESS };
  // A start alone is the day itself, or the while that begins with it.
  const months = monthsIn[precision];
  const last = months === 0 ? startsOn : addDays(addMonths(startsOn, months), -1);
  return { shape: 'span', startsOn, endsOn: last };
}

const monthsIn: Readonly<Record<Precision, number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  'academic-year': 12,
  year: 12,
};

/**
 * A window is as rough as the words of its card, but one that a person has put to some days. Where the words tell
 * nothing, whole months are only months.
 */
function precisionOf(state: State, card: Card, { startsOn, endsOn }: Occurrence): Precision {
  if (startsOn !== null && endsOn !== null && endsOn < addDays(startsOn, SHORTEST_MONTH - 1))
    return 'day';
  const spoken = state.schedule.get(card.id)?.meaning.precision;
  const known = spoken === undefined ? undefined : spokenPrecisions[spoken];
  if (known !== undefined) return known;
  const whole = startsOn?.endsWith('-01') === true && endsOn !== null && isLastOfMonth(endsOn);
  return whole ? 'month' : 'day';
}

const SHORTEST_MONTH = 28;

const spokenPrecisions: Readonly<Partial<Record<SpokenPrecision, Precision>>> = {
  minute: 'day',
  day: 'day',
  week: 'day',
  tenDays: 'day',
  month: 'month',
  quarter: 'quarter',
  season: 'quarter',
  halfYear: 'half-year',
  year: 'year',
  academicYear: 'academic-year',
};

function isLastOfMonth(day: string): boolean {
  return addDays(day, 1).endsWith('-01');
}

function inOrder(a: CalendarItem, b: CalendarItem): number {
  return (
    order(a.startsOn, b.startsOn) ||
    order(b.endsOn, a.endsOn) ||
    order(a.time ?? '', b.time ?? '') ||
    order(a.card.title, b.card.title) ||
    order(a.id, b.id)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
