import type { Card } from '../card/card.ts';
import { add, type Change, remove, set } from '../changes.ts';
import type { Env } from '../env.ts';
import { measurementsAt } from '../kpi/measurement.ts';
import { type Warning, warn } from '../refusal.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { State } from '../state.ts';
import { hasFate, MAX_OCCURRENCES, type Occurrence, occurrencesOf } from './occurrence.ts';
import { seriesBounds } from './series-bounds.ts';
import { keyOf, type Window } from './window.ts';
import { isSeries, windowsOf } from './windows.ts';

export interface Settled {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

/**
 * What becomes of the instances of an event once its words mean this: every window has one, and what was held, called
 * off or proved stays. `state` holds the card's own rows as they were before. Without a meaning only the plan goes.
 */
export function settled(state: State, card: Card, meaning: Meaning | null, env: Env): Settled {
  const known = occurrencesOf(state, card.id);
  const isPlanned = card.kind === 'event' && meaning !== null && isSeries(meaning);
  if (!isPlanned) return { changes: withdrawn(state, known), warnings: [] };
  const bounds = seriesBounds(state, card, env.today);
  const { windows, cutOn, isTooMany } = windowsOf(meaning, bounds);
  const wanted = new Map(windows.map((window) => [keyOf(window), window]));
  const kept = known.filter((row) => !isPlan(state, row) || wanted.has(keyOf(row)));
  const gone = withdrawn(
    state,
    known.filter((row) => !kept.includes(row)),
  );
  for (const row of kept) wanted.delete(keyOf(row));
  const placed = known.flatMap((row) => (kept.includes(row) ? taken(row, wanted) : []));
  const room = Math.max(0, MAX_OCCURRENCES - kept.length);
  const made = [...wanted.values()]
    .slice(0, room)
    .map((window) => add('occurrence', planned(env.newId(), card.id, window)));
  const warnings: Warning[] = cutOn === null ? [] : [warn('series-cut', {})];
  if (isTooMany || wanted.size > room)
    warnings.push(warn('series-too-long', { limit: MAX_OCCURRENCES }));
  return { changes: [...gone, ...placed, ...made], warnings };
}

/** The same for a card that comes into a period, given as it stands there: a series has the instances of the period. */
export function settledInPeriod(state: State, card: Card, env: Env): Settled {
  const meaning = state.schedule.get(card.id)?.meaning;
  return meaning === undefined || !isSeries(meaning)
    ? { changes: [], warnings: [] }
    : settled(state, card, meaning, env);
}

/** An instance that nobody has held or called off yet. */
export function planned(id: string, cardId: string, { startsOn, endsOn }: Window): Occurrence {
  const open = { heldOn: null, cancelledAt: null, cancelReason: null };
  return { id, cardId, startsOn, endsOn, ...open, result: null, attended: null };
}

/**
 * True for a mere plan, which another plan may replace. Evidence that was taken away still speaks of its instance, and so
 * does a figure.
 */
export function isPlan(state: State, row: Occurrence): boolean {
  if (hasFate(row)) return false;
  for (const _ of state.evidence.where('occurrenceId', row.id)) return false;
  return measurementsAt(state, row).length === 0;
}

function withdrawn(state: State, rows: readonly Occurrence[]): Change[] {
  return rows.filter((row) => isPlan(state, row)).map((row) => remove('occurrence', row));
}

/** What was held on a day of a window that has no instance becomes the instance of that window. */
export function taken(row: Occurrence, wanted: Map<string, Window>): Change[] {
  const { heldOn } = row;
  if (heldOn === null) return [];
  for (const [key, { startsOn, endsOn }] of wanted)
    if (startsOn !== null && startsOn <= heldOn && heldOn <= endsOn) {
      wanted.delete(key);
      return set('occurrence', row, { startsOn, endsOn });
    }
  return [];
}
