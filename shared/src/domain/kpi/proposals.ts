/** Figures that events which took place could give to the KPIs they are linked to, and nobody has noted yet. */
import { type Card, hasExactDays } from '../card/card.ts';
import type { State } from '../state.ts';
import { canServe, contributionOf } from './contribution.ts';
import { countsOf } from './counts.ts';
import type { Kpi } from './kpi.ts';
import { isWithin, spanOf } from './span.ts';

export interface Proposal {
  readonly kpiId: string;
  readonly cardId: string;
  /** The instance of a recurring event; null for the event as a whole. */
  readonly occurrenceId: string | null;
  readonly measuredOn: string;
  /** The value or the numerator; null where somebody must be asked. */
  readonly amount: number | null;
  /** What the card as a whole was to give. */
  readonly promised: number | null;
}

/** What waits for a word of the lead of a project; of everybody who leads anything for null. In the order of time. */
export function proposalsOf(state: State, projectId: string | null): Proposal[] {
  const kpis = projectId === null ? state.kpi.values() : state.kpi.where('projectId', projectId);
  return [...kpis].flatMap((kpi) => proposalsTo(state, kpi)).sort(inTime);
}

function proposalsTo(state: State, kpi: Kpi): Proposal[] {
  const span = spanOf(state, kpi);
  const found: Proposal[] = [];
  for (const { cardId } of state.link.where('kpiId', kpi.id)) {
    const card = cardId === null ? undefined : state.card.get(cardId);
    if (card === undefined || card.cancelledAt !== null) continue;
    if (!canServe(state, card.id, kpi)) continue;
    found.push(...proposalsFrom(state, kpi, card));
  }
  return found.filter(({ measuredOn }) => isWithin(span, measuredOn));
}

/** Every instance that was held gives its own; an event without any gives as a whole, once it is done. */
function proposalsFrom(state: State, kpi: Kpi, card: Card): Proposal[] {
  const contribution = contributionOf(state, card.id, kpi.id);
  if (contribution !== undefined && contribution.waivedAt !== null) return [];
  const measured = new Set<string | null>();
  for (const row of state.measurement.where('sourceCardId', card.id))
    if (row.kpiId === kpi.id && row.withdrawnAt === null) measured.add(row.sourceOccurrenceId);
  if (measured.has(null)) return [];
  const promised = contribution?.promised ?? null;
  const same = { kpiId: kpi.id, cardId: card.id, promised };
  const counts = countsOf(kpi);
  const held: Proposal[] = [];
  for (const { id, heldOn, attended } of state.occurrence.where('cardId', card.id)) {
    if (heldOn === null) continue;
    const amount = counts === 'people' ? attended : null;
    held.push({ ...same, occurrenceId: id, measuredOn: heldOn, amount });
  }
  if (held.length > 0) return held.filter(({ occurrenceId }) => !measured.has(occurrenceId));
  if (card.phase !== 'done') return [];
  const amount = givenBy(state, card, counts) ?? promised;
  return [{ ...same, occurrenceId: null, measuredOn: dayOf(card), amount }];
}

/** How many came, or how many documents and the like came of it; null when that was not told. */
function givenBy(state: State, { id }: Card, counts: ReturnType<typeof countsOf>): number | null {
  const event = state.event.get(id);
  if (event === undefined || counts === null) return null;
  if (counts !== 'people')
    return event.outcomes.filter(({ kind }) => kind === counts).length || null;
  const told = event.attendance.flatMap(({ actual }) => actual ?? []);
  return told.length === 0 ? null : told.reduce((sum, actual) => sum + actual, 0);
}

/** The day of the event where it has one that was over by the time it was marked as done, else that time. */
function dayOf(card: Card): string {
  const doneOn = (card.doneAt ?? card.createdAt).slice(0, 10);
  const last = hasExactDays(card) ? (card.endsOn ?? card.startsOn) : null;
  return last !== null && last <= doneOn ? last : doneOn;
}

function inTime(a: Proposal, b: Proposal): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ measuredOn, kpiId, cardId, occurrenceId }: Proposal): string {
  return `${measuredOn} ${kpiId} ${cardId} ${occurrenceId ?? ''}`;
}
