import { type Card, stagesOf } from '@kaskad/shared/domain/card/card.ts';
import { readSchedule } from '@kaskad/shared/domain/schedule/read-schedule.ts';
import { schoolYearDays } from '@kaskad/shared/domain/sprint/period.ts';
import { outlinesOf, type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { addDays, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';

export interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface Proposal extends Days {
  /** The words of the outline that the days follow; null when they tell none that is still ahead. */
  readonly told: string | null;
}

/**
 * Days for a sprint in planning: those its outline told, as far as they are still ahead; else from the first weekday after
 * the sprint before it and not before its stage or today, as long as the sprint before it, or an equal part of the stage
 * for this one and every outline. Never beyond the stage. A school year has its own.
 */
export function proposedDays(view: State, sprint: Sprint, today: string): Proposal {
  const { projectId, number } = sprint;
  if (sprint.mode === 'cyclogram') return { ...schoolYearDays(number), told: null };
  const before = sprintsOf(view, projectId).find((other) => other.number === number - 1);
  const free = latest(plus(lastDayOf(before) ?? plus(today, -1), 1), today);
  const stage = stageFor(view, sprint, free);
  const told = toldByOutline(sprint, stage, free);
  const startsOn = weekdayFrom(latest(told?.startsOn ?? free, stage?.startsOn ?? free), 1);
  const shares =
    1 + outlinesOf(view, projectId).filter((outline) => outline.number > number).length;
  const length = lengthOf(before) ?? partOf(stage, shares) ?? USUAL_LENGTH;
  const end = told?.endsOn ?? plus(startsOn, length - 1);
  const within = stage?.endsOn != null && stage.endsOn < end ? stage.endsOn : end;
  const endsOn = weekdayFrom(within, -1);
  const words = told === undefined ? null : sprint.horizon;
  return { startsOn, endsOn: latest(endsOn, startsOn), told: words };
}

/** What the words of the outline mean, when they leave no question and are not over: «февраль – июнь 2023». */
function toldByOutline(
  { horizon }: Sprint,
  stage: Card | undefined,
  free: string,
): Days | undefined {
  if (horizon === null) return undefined;
  const context = { stageStart: stage?.startsOn ?? null, stageEnd: stage?.endsOn ?? null };
  const { kind, start, end, ambiguous } = readSchedule(horizon, context);
  if (kind !== 'range' || ambiguous || start === null || end === null || end <= free)
    return undefined;
  return { startsOn: latest(start, free), endsOn: end };
}

/** Three months, when nothing says otherwise. */
const USUAL_LENGTH = 91;

/** The stage the sprint names, else the first one that is not over on the day. */
function stageFor(view: State, { stageId, projectId }: Sprint, day: string): Card | undefined {
  const stages = stagesOf(view, projectId).filter(({ cancelledAt }) => cancelledAt === null);
  const named = stages.find(({ id }) => id === stageId);
  const stage =
    named ?? stages.find(({ startsOn, endsOn }) => startsOn !== null && (endsOn ?? day) >= day);
  return stage?.endsOn != null && stage.endsOn < day ? undefined : stage;
}

/** Its end, or the day on which it was closed before that. */
function lastDayOf(sprint: Sprint | undefined): string | undefined {
  const closedOn = sprint?.closedAt?.slice(0, 10);
  const endsOn = sprint?.endsOn ?? undefined;
  if (closedOn === undefined || endsOn === undefined) return endsOn ?? closedOn;
  return earliest(closedOn, endsOn);
}

function lengthOf(sprint: Sprint | undefined): number | undefined {
  if (sprint?.startsOn == null || sprint.endsOn === null) return undefined;
  return daysBetween(sprint.startsOn, sprint.endsOn);
}

function partOf(stage: Card | undefined, shares: number): number | undefined {
  if (stage?.startsOn == null || stage.endsOn === null) return undefined;
  return Math.max(1, Math.floor(daysBetween(stage.startsOn, stage.endsOn) / shares));
}

function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;
}

function weekdayFrom(day: string, step: 1 | -1): string {
  let at = day;
  while ([0, 6].includes(parseISO(at).getDay())) at = plus(at, step);
  return at;
}

function plus(day: string, days: number): string {
  return formatISO(addDays(parseISO(day), days), { representation: 'date' });
}

function earliest(a: string, b: string): string {
  return b > a ? a : b;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
