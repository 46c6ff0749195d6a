import { z } from 'zod';
import { calendarDate, line, moment, rank, reason, uuid } from '../fields.ts';

/** How a project runs; only `sprints` has the gate. */
export const projectModes = ['sprints', 'cyclogram', 'cohort'] as const;
export type ProjectMode = (typeof projectModes)[number];

/** Columns of the cascade board: a project is an initiative that goes from idea to established practice. */
export const projectPhases = ['idea', 'approved', 'running', 'finished', 'established'] as const;
export type ProjectPhase = (typeof projectPhases)[number];

/** `organisation`: every member of staff reads it; `team`: only its own members and directors. */
export const projectVisibilities = ['organisation', 'team'] as const;

/** What «Проведено» asks of an event without evidence: nothing, a word of warning, or evidence or a reason. */
export const evidenceRules = ['off', 'warn', 'demand'] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

/** Which year a plan means by «в течение года». */
export const planYears = ['academic', 'calendar'] as const;
export type PlanYear = (typeof planYears)[number];

export const projectSchema = z.strictObject({
  id: uuid,
  title: line(300),
  mode: z.enum(projectModes),
  phase: z.enum(projectPhases),
  rank,
  visibility: z.enum(projectVisibilities),
  scheduleText: line(200).nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  /** Sprints after the initial one, or checkpoints; means nothing in a cyclogram. */
  plannedSprints: z.int().min(1).max(52),
  /** Why that number was last changed; null while it is the first one. */
  sprintCountReason: reason.nullable(),
  /** When a text of the passport was last written; tells an open passport to read again. */
  passportAt: moment.nullable(),
  createdAt: moment,
  evidenceRule: z.enum(evidenceRules),
  /** Null until somebody was asked. */
  planYear: z.enum(planYears).nullable(),
});
export type Project = z.infer<typeof projectSchema>;

/** Texts of the passport in the order of the printed form; kept on demand, all optional. */
export const passportFields = [
  'uniqueIdea',
  'aim',
  'relevance',
  'needsGlobal',
  'needsInternal',
  'needsSurroundings',
  'concept',
  'personalisationTools',
  'advantage',
  'financing',
  'expectedResults',
  'participants',
  'achievedResults',
  'presentationForms',
  'coordination',
  'normativeActs',
] as const;
export type PassportField = (typeof passportFields)[number];

/** What the design stage must leave behind before the initial sprint starts (seven filled fields, not ticks). */
export const artefactKeys = [
  'sharedVision',
  'teamRoles',
  'workflow',
  'sprintCount',
  'sprintLength',
  'chosenTool',
  'expectedResults',
] as const;
export type ArtefactKey = (typeof artefactKeys)[number];

export const artefactSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  key: z.enum(artefactKeys),
  body: line(2000),
  filledAt: moment,
  filledBy: uuid,
});
export type Artefact = z.infer<typeof artefactSchema>;
