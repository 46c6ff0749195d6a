/**
 * How many cards stood in which phase at the end of each day: the cumulative flow. Told from what the journal says
 * happened and not from the dates a card keeps, which know the first beginning and the last end alone: a card that went
 * back, or stood in a phase in between, would be drawn where it was not.
 */
import { type ColumnPhase, columnPhases } from '../board/column.ts';
import type { Project } from '../project/project.ts';
import type { Card } from './card.ts';

/** What an entry of the journal did to a card; fields that did not change are left out. */
export interface FlowStep {
  readonly cardId: string;
  /** ISO moment. */
  readonly at: string;
  readonly fields: Partial<Pick<Card, 'kind' | 'phase' | 'sprintId' | 'cancelledAt'>>;
}

export type FlowCounts = Readonly<Record<ColumnPhase, number>>;

export interface FlowDay {
  readonly day: string;
  readonly counts: FlowCounts;
}

type Standing = Pick<Card, 'kind' | 'phase' | 'sprintId' | 'cancelledAt'>;

/** A point for each day on which a count changed, from the steps in the order of the journal. */
export function flowDays(steps: readonly FlowStep[], project: Pick<Project, 'mode'>): FlowDay[] {
  const standing = new Map<string, Standing>();
  const counts = noCards();
  const days = new Map<string, FlowCounts>();
  let last = '';
  for (const { cardId, at, fields } of steps) {
    const before = standing.get(cardId);
    const now = { ...(before ?? fresh), ...fields };
    standing.set(cardId, now);
    const [from, to] = [before && bandOf(before, project), bandOf(now, project)];
    if (from === to) continue;
    if (from !== undefined) counts[from]--;
    if (to !== undefined) counts[to]++;
    // The clock of a demonstration may have been set back: what is told later is not told of an earlier day.
    const day = at.slice(0, 10);
    last = day > last ? day : last;
    days.set(last, { ...counts });
  }
  return [...days].map(([day, found]) => ({ day, counts: found }));
}

/** How many cards stand in which phase now. */
export function flowNow(cards: Iterable<Card>, project: Pick<Project, 'mode'>): FlowCounts {
  const counts = noCards();
  for (const card of cards) {
    const band = bandOf(card, project);
    if (band !== undefined) counts[band]++;
  }
  return counts;
}

/** The days that were read with how it is now in place of what they said of today and later. */
export function flowUntil(days: readonly FlowDay[], today: string, counts: FlowCounts): FlowDay[] {
  const past = days.filter(({ day }) => day < today);
  const isEmpty = past.length === 0 && columnPhases.every((phase) => counts[phase] === 0);
  return isEmpty ? [] : [...past, { day: today, counts }];
}

/** Events that were taken on; ideas, and what was given up, are in no phase. */
function bandOf(card: Standing, { mode }: Pick<Project, 'mode'>): ColumnPhase | undefined {
  if (card.kind !== 'event' || card.cancelledAt !== null) return undefined;
  return mode === 'sprints' && card.sprintId === null ? undefined : card.phase;
}

const fresh: Standing = { kind: 'event', phase: 'planned', sprintId: null, cancelledAt: null };

function noCards(): Record<ColumnPhase, number> {
  return { planned: 0, preparing: 0, running: 0, reporting: 0, done: 0 };
}
