import type { Card } from '../card/card.ts';
import { isUnfinished } from '../card/card.ts';
import type { State } from '../state.ts';
import type { Span, TraceMeasure } from './trace-options.ts';

/** One thing that the matrix counts. */
export interface TraceUnit {
  readonly card: Card;
  readonly measure: TraceMeasure;
  /** When it was or is to be; empty for what has no day. */
  readonly spans: readonly Span[];
  /** The project it is counted in; null for every one on whose board the card stands. */
  readonly projectId: string | null;
}

/**
 * All that is counted, what belongs to one card together: each card that was not given up and is no stage; of an event every time it was held, or that it is
 * done; each KPI with a confirmed figure from the card, in the project of that KPI.
 */
export function traceUnits(state: State): TraceUnit[] {
  const units: TraceUnit[] = [];
  const held = heldDays(state);
  const given = givenDays(state);
  for (const card of state.card.values()) {
    if (card.kind === 'stage' || !(card.phase === 'done' || isUnfinished(card))) continue;
    const plan = planOf(card);
    const days = held.get(card.id) ?? doneDay(card, plan);
    const spans = plan === null ? days : days.length === 0 ? [plan] : [plan, ...days];
    units.push({ card, measure: 'cards', spans, projectId: null });
    for (const day of days) units.push({ card, measure: 'done', spans: [day], projectId: null });
    for (const [kpiId, figures] of given.get(card.id) ?? []) {
      const projectId = state.kpi.get(kpiId)?.projectId ?? null;
      units.push({ card, measure: 'given', spans: figures, projectId });
    }
  }
  return units;
}

/** The days a card names, whatever their precision. */
function planOf({ startsOn, endsOn }: Card): Span | null {
  const from = startsOn ?? endsOn;
  const to = endsOn ?? startsOn;
  return from === null || to === null ? null : { from, to };
}

/** An event that does not come again took place on its last day, or on the day it was marked when it has none. */
function doneDay(card: Card, plan: Span | null): readonly Span[] {
  if (card.kind !== 'event' || card.phase !== 'done') return [];
  const day = plan?.to ?? card.doneAt?.slice(0, 10);
  return day === undefined ? [] : [{ from: day, to: day }];
}

function heldDays(state: State): Map<string, Span[]> {
  const held = new Map<string, Span[]>();
  for (const { cardId, heldOn, cancelledAt } of state.occurrence.values())
    if (heldOn !== null && cancelledAt === null) put(held, cardId, { from: heldOn, to: heldOn });
  return held;
}

/** By card and KPI, the days of the figures that came from the card: confirmed, not withdrawn, not corrected. */
function givenDays(state: State): Map<string, Map<string, Span[]>> {
  const given = new Map<string, Map<string, Span[]>>();
  const counts = ({ confirmedAt, withdrawnAt }: { confirmedAt: unknown; withdrawnAt: unknown }) =>
    confirmedAt !== null && withdrawnAt === null;
  const corrected = new Set<string>();
  for (const row of state.measurement.values())
    if (row.correctsId !== null && counts(row)) corrected.add(row.correctsId);
  for (const row of state.measurement.values()) {
    if (row.sourceCardId === null || !counts(row) || corrected.has(row.id)) continue;
    const ofCard = given.get(row.sourceCardId) ?? new Map<string, Span[]>();
    given.set(row.sourceCardId, ofCard);
    put(ofCard, row.kpiId, { from: row.measuredOn, to: row.measuredOn });
  }
  return given;
}

function put(map: Map<string, Span[]>, key: string, span: Span): void {
  const spans = map.get(key);
  if (spans === undefined) map.set(key, [span]);
  else spans.push(span);
}
