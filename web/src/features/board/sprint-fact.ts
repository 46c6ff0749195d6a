import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { addDays, differenceInCalendarDays, getDay, parseISO } from 'date-fns';

export interface SprintCounts {
  /** Cards in the sprint that were not given up. */
  readonly total: number;
  readonly done: number;
  /** Cards between the first column and the last. */
  readonly inWork: number;
  readonly promised: number;
  readonly added: number;
  /** Cards that came over a border of sprints. */
  readonly carried: number;
}

/** Counts a sprint's cards; before the start nothing is promised yet and nothing is added. */
export function countSprint(view: State, sprint: Sprint): SprintCounts {
  const promised = new Set(sprint.promisedCardIds);
  const counts = { total: 0, done: 0, inWork: 0, promised: promised.size, added: 0, carried: 0 };
  for (const card of view.card.where('sprintId', sprint.id)) {
    if (card.cancelledAt !== null) continue;
    counts.total++;
    if (card.phase === 'done') counts.done++;
    else if (card.phase !== 'planned') counts.inWork++;
    if (sprint.startedAt !== null && !promised.has(card.id)) counts.added++;
    if (card.carryCount > 0) counts.carried++;
  }
  return counts;
}

/** Days from `today` to `endsOn`, both counted; negative days since the end once it has passed. */
export function daysLeft(today: string, endsOn: string): number {
  const days = differenceInCalendarDays(parseISO(endsOn), parseISO(today));
  return days >= 0 ? days + 1 : days;
}

/** Days from Monday to Friday among them; holidays are not known here. */
export function workingDaysLeft(today: string, endsOn: string): number {
  const days = daysLeft(today, endsOn);
  if (days <= 0) return 0;
  const first = parseISO(today);
  const spare = days % 7;
  let working = ((days - spare) / 7) * 5;
  for (let i = 0; i < spare; i++) {
    const weekday = getDay(addDays(first, i));
    if (weekday !== 0 && weekday !== 6) working++;
  }
  return working;
}
