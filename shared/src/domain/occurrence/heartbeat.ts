import type { Card } from '../card/card.ts';
import { laterOf } from '../dates.ts';
import type { CardSchedule } from '../schedule/card-schedule.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { State } from '../state.ts';

/** The usual month, in days. */
export const USUAL_HEARTBEAT = 30;

/**
 * ahead: not begun; alive; resting: July and August ask for no sign; stale: none for too long; over: past its end, done
 * or given up.
 */
export type HeartbeatState = 'ahead' | 'alive' | 'resting' | 'stale' | 'over';

export interface Heartbeat {
  readonly state: HeartbeatState;
  /** The day of the last sign of life; null while there is none. */
  readonly lastOn: string | null;
  /** Days of school months since the last sign, or since the work began. */
  readonly days: number;
  /** After how many of them it is stale. */
  readonly limit: number;
}

/** True for work without an end of its own: «постоянно», «регулярно», «в течение года». */
export function isEndless({ kind }: Meaning): boolean {
  return kind === 'continuous' || kind === 'irregular';
}

/**
 * How long endless work has shown no sign of life. Work that nobody has noted yet counts from its beginning, but not from
 * before its card was made.
 */
export function heartbeatOf(
  { meaning, heartbeatDays }: Pick<CardSchedule, 'meaning' | 'heartbeatDays'>,
  card: Pick<Card, 'createdAt' | 'phase' | 'cancelledAt'>,
  lastOn: string | null,
  today: string,
): Heartbeat {
  const limit = heartbeatDays ?? USUAL_HEARTBEAT;
  const made = card.createdAt.slice(0, 10);
  const begun = meaning.start === null ? made : laterOf(meaning.start, made);
  const days = schoolDaysSince(lastOn ?? begun, today);
  const told = (state: HeartbeatState): Heartbeat => ({ state, lastOn, days, limit });
  const isOver = meaning.end !== null && today > meaning.end;
  if (isOver || card.phase === 'done' || card.cancelledAt !== null) return told('over');
  if (lastOn === null && today < begun) return told('ahead');
  if (isRest(today)) return told('resting');
  return told(days > limit ? 'stale' : 'alive');
}

/**
 * The last day on which work on the card showed: an occurrence that was held or evidence that was added. Remarks are
 * talk about the work, not the work.
 */
export function lastSignOf(state: State, cardId: string): string | null {
  let last: string | null = null;
  const see = (day: string) => {
    last = last === null ? day : laterOf(last, day);
  };
  for (const { heldOn } of state.occurrence.where('cardId', cardId))
    if (heldOn !== null) see(heldOn);
  for (const { addedAt, removedAt } of state.evidence.where('cardId', cardId))
    if (removedAt === null) see(addedAt.slice(0, 10));
  return last;
}

/** Days after `from` up to and with `to` that are not in July or August; 0 when they are out of order. */
export function schoolDaysSince(from: string, to: string): number {
  if (to <= from) return 0;
  let days = daysFrom(from, to);
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    days -= overlap(from, to, `${year}-06-30`, `${year}-08-31`);
  return days;
}

/** Days after the later beginning up to and with the earlier end. */
function overlap(from: string, to: string, start: string, end: string): number {
  const first = laterOf(from, start);
  const last = to < end ? to : end;
  return first < last ? daysFrom(first, last) : 0;
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isRest(day: string): boolean {
  const month = day.slice(5, 7);
  return month === '07' || month === '08';
}
