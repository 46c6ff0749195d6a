import { expect, test } from 'vitest';
import { beginOf, drawTraced, endOf, FIRST_HALF, HALVES } from '../../testing/traced.ts';
import type { Card } from '../card/card.ts';
import type { Link } from '../card/link.ts';
import type { State } from '../state.ts';
import { servedUntil } from './succession.ts';
import { tracedCards, traceOf } from './trace.ts';
import {
  NONE,
  type TraceMeasure,
  type TraceOptions,
  traceAxes,
  traceMeasures,
} from './trace-options.ts';

const seed = Date.now() % 2 ** 31;
const halves = Array.from({ length: HALVES }, (_, half) => half);
type Halves = ReadonlySet<number>;

test(`C13 every number of the matrix is what counting by hand gives (seed ${seed})`, () => {
  const draw = drawing(seed);
  for (let round = 0; round < 25; round++) {
    const { state } = drawTraced(draw, 14);
    const pick = <T>(list: Iterable<T>, percent: number): T | null =>
      draw(100) < percent ? ([...list][draw([...list].length)] ?? null) : null;
    for (const by of traceAxes) {
      const options: TraceOptions = {
        ...{ by, year: draw(2) ? 'calendar' : 'academic' },
        projectId: pick(state.project.values(), 30)?.id ?? null,
        goalId: pick(state.goal.values(), 30)?.id ?? null,
        directionId: pick(['E', 'E1', 'Ю'], 30) && idOf(state, pick(['E', 'E1', 'Ю'], 100) ?? 'E'),
        period: pick([2019, 2021, 2024, 2025], 30),
      };
      compare(state, options, draw);
    }
  }
});

/** Holds every cell and total against a count by hand, and some of the lists behind them. */
function compare(state: State, options: TraceOptions, draw: (below: number) => number): void {
  const trace = traceOf(state, options);
  const hand = byHand(state, options, trace.columns);
  const told = JSON.stringify({ seed, options });
  for (const measure of traceMeasures) {
    expect(trace.total[measure], `${told} ${measure}`).toBe(hand(null, null, measure).length);
    for (const row of trace.rows) {
      const direction = row.directionId ?? NONE;
      expect(row.total[measure], `${told} ${measure}`).toBe(hand(direction, null, measure).length);
      for (const [at, column] of trace.columns.entries()) {
        const cards = hand(direction, column, measure);
        expect(row.cells[at]?.[measure], `${told} ${measure} ${column}`).toBe(cards.length);
        if (draw(6) > 0) continue;
        const listed = tracedCards(state, options, { direction, column, measure });
        expect(listed.flatMap(({ cardId, count }) => Array(count).fill(cardId)).sort()).toEqual(
          cards.sort(),
        );
      }
    }
    for (const [at, column] of trace.columns.entries())
      expect(trace.totals[at]?.[measure]).toBe(hand(null, column, measure).length);
  }
  const shown = new Set(trace.rows.map(({ directionId }) => directionId ?? NONE));
  for (const { id } of state.direction.values())
    if (!shown.has(id)) expect(hand(id, null, 'cards')).toEqual([]);
}

/** Counts a place by the definitions alone: half-years as sets, every thing against every row and column. */
function byHand(state: State, options: TraceOptions, columns: readonly string[]) {
  const things = thingsOf(state);
  return (direction: string | null, column: string | null, measure: TraceMeasure): string[] =>
    things.flatMap(({ card, when, of, measure: own }) => {
      if (own !== measure) return [];
      const boards = [
        card.projectId,
        ...[...state.participation.where('cardId', card.id)].map(({ projectId }) => projectId),
      ].filter((id) => (options.projectId ?? id) === id && (of ?? id) === id);
      const isThere = boards.some((board) =>
        columns
          .filter((key) => (column ?? key) === key)
          .some((key) => {
            const days = daysOf(state, options, columns, card, board, when, key);
            return days !== null && rowsOf(state, options, card, board, when, days).has(direction);
          }),
      );
      return isThere ? [card.id] : [];
    });
}

/** The half-years of a column in which the card may count on a board; null when it is not in that column. */
function daysOf(
  state: State,
  options: TraceOptions,
  columns: readonly string[],
  card: Card,
  board: string,
  when: Halves,
  key: string,
): Halves | null {
  const goals = [...state.link.where('cardId', card.id)].flatMap(({ goalId }) => goalId ?? []);
  const inFilter = goals.filter((goal) => isUnder(state, goal, options.goalId));
  if (options.goalId !== null && inFilter.length === 0) return null;
  const window = options.period === null ? new Set(halves) : yearOf(options.period, options.year);
  if (options.period !== null && !meets(when, window)) return null;
  if (options.by === 'project') return key === board ? window : null;
  if (options.by === 'goal') {
    const own = new Set(inFilter.map((goal) => nearest(state, goal, columns)));
    const isNone = [...own].every((one) => one === NONE);
    return (key === NONE ? isNone : own.has(key)) ? window : null;
  }
  if (key === NONE) return when.size === 0 ? window : null;
  const year = yearOf(Number(key), options.year);
  return meets(when, year) ? year : null;
}

/** Directions, National Projects and «none» that the card counts for; null when for anything that is let through. */
function rowsOf(
  state: State,
  options: TraceOptions,
  card: Card,
  board: string,
  when: Halves,
  days: Halves,
): Set<string | null> {
  const tied = (links: Iterable<Link>) => [...links].filter((link) => link.directionId !== null);
  const own = tied(state.link.where('cardId', card.id));
  const links = own.length > 0 ? own : tied(state.link.where('projectId', board));
  const rows = new Set<string | null>();
  for (const link of links) {
    const direction = state.direction.get(link.directionId ?? '');
    const served = between(link.startsOn ?? '', servedUntil(state, link) ?? '');
    const both = new Set([...served].filter((half) => days.has(half)));
    if (direction === undefined || (when.size > 0 && !meets(when, both))) continue;
    rows.add(direction.id);
    if (direction.parentCode !== null) rows.add(idOf(state, direction.parentCode));
  }
  if (rows.size === 0) rows.add(NONE);
  const chosen = state.direction.get(options.directionId ?? '');
  for (const row of rows) {
    const direction = state.direction.get(row ?? '');
    const isLet =
      chosen === undefined || direction?.id === chosen.id || direction?.parentCode === chosen.code;
    if (!isLet) rows.delete(row);
  }
  if (rows.size > 0) rows.add(null);
  return rows;
}

/** Everything that may be counted, with its half-years. */
function thingsOf(state: State) {
  return [...state.card.values()].flatMap((card) => {
    if (card.kind === 'stage' || (card.cancelledAt !== null && card.phase !== 'done')) return [];
    const held = [...state.occurrence.where('cardId', card.id)].flatMap(
      ({ heldOn }) => heldOn ?? [],
    );
    const planned =
      card.startsOn === null ? new Set<number>() : between(card.startsOn, card.endsOn ?? '');
    const last = card.endsOn ?? card.doneAt?.slice(0, 10);
    const isDone = card.kind === 'event' && card.phase === 'done' && last !== undefined;
    const days = held.length > 0 ? held : isDone ? [last] : [];
    const kpis = [...state.kpi.values()].flatMap((kpi) => {
      const rows = [...state.measurement.where('kpiId', kpi.id)].filter(
        (row) =>
          row.sourceCardId === card.id && row.confirmedAt !== null && row.withdrawnAt === null,
      );
      const counted = rows.filter(({ id }) => !rows.some(({ correctsId }) => correctsId === id));
      const when = new Set(counted.map(({ measuredOn }) => halfOf(measuredOn)));
      return when.size === 0 ? [] : [{ card, measure: 'given' as const, when, of: kpi.projectId }];
    });
    const all = new Set([...planned, ...days.map(halfOf)]);
    return [
      { card, measure: 'cards' as const, when: all, of: null },
      ...days.map((day) => ({
        ...{ card, measure: 'done' as const, when: new Set([halfOf(day)]), of: null },
      })),
      ...kpis,
    ];
  });
}

function idOf(state: State, code: string): string {
  return [...state.direction.where('code', code)][0]?.id ?? '';
}

function isUnder(state: State, goal: string, above: string | null): boolean {
  const parent = state.goal.get(goal)?.parentId ?? null;
  return above === null || goal === above || (parent !== null && isUnder(state, parent, above));
}

function nearest(state: State, goal: string, columns: readonly string[]): string {
  const parent = state.goal.get(goal)?.parentId ?? null;
  if (columns.includes(goal)) return goal;
  return parent === null ? NONE : nearest(state, parent, columns);
}

function halfOf(day: string): number {
  return (Number(day.slice(0, 4)) - FIRST_HALF) * 2 + (day.slice(5) < '09-01' ? 0 : 1);
}

function between(from: string, to: string): Halves {
  return new Set(halves.filter((half) => beginOf(half) >= from && endOf(half) <= to));
}

function yearOf(year: number, kind: TraceOptions['year']): Halves {
  const first = (year - FIRST_HALF) * 2 + (kind === 'academic' ? 1 : 0);
  return new Set([first, first + 1]);
}

function meets(a: Halves, b: Halves): boolean {
  return [...a].some((half) => b.has(half));
}

/** A small seeded generator. */
function drawing(from: number): (below: number) => number {
  let state = from >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
