import { z } from 'zod';
import { calendarDate, line, moment, prose, uuid } from '../fields.ts';
import { projectModes } from '../project/project.ts';
import type { State } from '../state.ts';

export const sprintStatuses = ['planning', 'active', 'review', 'closed'] as const;
export type SprintStatus = (typeof sprintStatuses)[number];

export const MAX_SPRINT_CARDS = 1000;

/**
 * A period of work that can hold cards, by the mode of its project: a sprint, a school year, the way to a checkpoint.
 * A sprint exists only once its predecessor is closed, or by a director's recorded override; number 0 is the initial one
 * of the design stage. A school year has the calendar year in which it begins for its number.
 */
export const sprintSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  number: z.int().min(0),
  /** That of the project, which keeps it as long as it has periods. */
  mode: z.enum(projectModes),
  stageId: uuid.nullable(),
  status: z.enum(sprintStatuses),
  goal: prose(600).nullable(),
  /** When it was meant to be while it was an outline, in the words of the plan. */
  horizon: line(120).nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  plannedAt: moment,
  startedAt: moment.nullable(),
  reviewedAt: moment.nullable(),
  retroSignedAt: moment.nullable(),
  retroSignedBy: uuid.nullable(),
  closedAt: moment.nullable(),
  /** The cards of the promise, fixed at the start; a card of the sprint that is not among them was added later. */
  promisedCardIds: z.array(uuid).max(MAX_SPRINT_CARDS),
  /** Overrides that let this sprint pass a gate; null where the rule itself was met. */
  planOverrideId: uuid.nullable(),
  startOverrideId: uuid.nullable(),
  closeOverrideId: uuid.nullable(),
});
export type Sprint = z.infer<typeof sprintSchema>;

/** A future sprint: number, horizon in words, a hint of the goal. It cannot hold cards. */
export const outlineSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  number: z.int().min(0),
  horizon: line(120).nullable(),
  goalHint: prose(600).nullable(),
  /** Why the horizon is another than it first was; null while it is the first. */
  horizonReason: prose(600).nullable(),
});
export type Outline = z.infer<typeof outlineSchema>;

/** Whether another horizon needs a reason: the outline has one, or had one that was given up. */
export function wantsHorizonReason({ horizon, horizonReason }: Outline): boolean {
  return horizon !== null || horizonReason !== null;
}

/** The project's sprints by number. */
export function sprintsOf(state: State, projectId: string): Sprint[] {
  return [...state.sprint.where('projectId', projectId)].sort((a, b) => a.number - b.number);
}

/** The sprint the team works on: the lowest one that is not closed. */
export function currentSprint(state: State, projectId: string): Sprint | undefined {
  return sprintsOf(state, projectId).find((sprint) => sprint.status !== 'closed');
}

/**
 * What the team has under its hands, by number: the sprint it works on alone, but school years and checkpoints may lie
 * over one another, the earlier waiting for its retrospective.
 */
export function openPeriods(state: State, projectId: string): Sprint[] {
  const open = sprintsOf(state, projectId).filter(({ status }) => status !== 'closed');
  return open[0]?.mode === 'sprints' ? open.slice(0, 1) : open;
}

/** Outlines of future sprints by number. */
export function outlinesOf(state: State, projectId: string): Outline[] {
  return [...state.outline.where('projectId', projectId)].sort((a, b) => a.number - b.number);
}
