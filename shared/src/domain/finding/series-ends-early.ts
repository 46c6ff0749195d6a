import type { Card } from '../card/card.ts';
import { addMonths } from '../schedule/day.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { type Finding, type FixCommand, finding } from './finding.ts';
import { meaningOf, type Plan, stageOf } from './plan.ts';
import { noQuestion } from './settled.ts';

/** The longest that a series is ever continued: plans are no longer. */
const MOST_YEARS = 60;

/** Yearly rows that could come once more before their stage or the project is over; rows that end alike are told as one. */
export function seriesEndsEarly(plan: Plan): Finding[] {
  const groups = new Map<string, Series[]>();
  for (const event of plan.open) {
    const series = endingEarly(plan, event);
    if (series === undefined) continue;
    const key = `${series.until} ${series.meaning.end}`;
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups.values()].map(told);
}

interface Series {
  readonly event: Card;
  readonly meaning: Meaning;
  readonly windows: readonly Window[];
  /** End of the period, the stage or the project. */
  readonly until: string;
}
type Window = readonly [string, string];

function endingEarly(plan: Plan, event: Card): Series | undefined {
  const meaning = meaningOf(plan, event);
  const until = endOf(plan, event);
  if (meaning === undefined || until === null || !isYearly(meaning)) return undefined;
  const windows = meaning.windows ?? [];
  return following(meaning, windows, until) === undefined
    ? undefined
    : { event, meaning, windows, until };
}

/** A row in a school year or a sprint is the one instance of that time. */
function endOf(plan: Plan, event: Card): string | null {
  if (event.sprintId !== null) return plan.state.sprint.get(event.sprintId)?.endsOn ?? null;
  return stageOf(plan, event)?.endsOn ?? plan.project.endsOn;
}

function isYearly({ kind, recurrence }: Meaning): boolean {
  if (kind !== 'recurring' || recurrence === null) return false;
  return recurrence.freq === 'YEARLY' || recurrence.freq === 'ACADEMIC_YEARLY';
}

/** The instance after the last one, cut at the end; undefined when there is no room for it. */
function following(
  { recurrence }: Meaning,
  windows: readonly Window[],
  until: string,
): Window | undefined {
  const last = windows.at(-1);
  if (last === undefined) return undefined;
  const months = 12 * (recurrence?.interval ?? 1);
  const [start, end] = [addMonths(last[0], months), addMonths(last[1], months)];
  // A deadline must be met before the end, a window may be cut by it.
  const isLost = recurrence?.deadline === undefined ? start > until : end > until;
  return isLost ? undefined : [start, end > until ? until : end];
}

function told(group: readonly Series[]): Finding {
  const [{ meaning, until }] = group as [Series];
  return finding('series-ends-early', [meaning.end, until], {
    cardIds: group.map(({ event }) => event.id),
    params: { end: meaning.end ?? until, until, count: group.length },
    fixes: [
      {
        code: 'extend-series',
        cardId: null,
        params: { until, count: group.length },
        commands: group.map(extended),
      },
    ],
  });
}

function extended({ event, meaning, windows, until }: Series): FixCommand {
  const longer = [...windows];
  for (let count = 0; count < MOST_YEARS && longer.length < MOST_YEARS; count++) {
    const next = following(meaning, longer, until);
    if (next === undefined) break;
    longer.push(next);
  }
  const settled = { ...noQuestion(meaning), windows: longer, end: longer.at(-1)?.[1] ?? until };
  const args = { cardId: event.id, text: event.scheduleText, meaning: settled, corrected: true };
  return { name: 'card.schedule', args };
}
