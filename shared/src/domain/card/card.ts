import { z } from 'zod';
import { columnPhases } from '../board/column.ts';
import { calendarDate, line, moment, prose, rank, uuid } from '../fields.ts';
import type { Project } from '../project/project.ts';
import type { State } from '../state.ts';

export const cardKinds = ['initiative', 'stage', 'event'] as const;
export type CardKind = (typeof cardKinds)[number];

export const eventFormats = ['in-person', 'remote', 'hybrid'] as const;
export const eventLevels = [
  'school',
  'district',
  'city',
  'regional',
  'interregional',
  'national',
  'international',
] as const;
export const precisions = [
  'day',
  'month',
  'quarter',
  'half-year',
  'academic-year',
  'year',
] as const;

/** Kinds of loss, after lean production. */
export const losses = [
  'waiting',
  'rework',
  'overproduction',
  'transport',
  'motion',
  'inventory',
  'overprocessing',
  'unused-talent',
] as const;
export type Loss = (typeof losses)[number];

export const checklistItemSchema = z.strictObject({
  id: uuid,
  body: line(300),
  doneAt: moment.nullable(),
});

export const MAX_CHECKLIST = 100;
export const MAX_RESPONSIBLE = 20;
export const MAX_LABELS = 20;
/** As many events as one pasted plan adds at once. */
export const MAX_NEW_CARDS = 200;

export const cardSchema = z.strictObject({
  id: uuid,
  kind: z.enum(cardKinds),
  /** The home project; other boards show the card through a participation. */
  projectId: uuid,
  title: line(300),
  /**
   * The period the card stands in. Null in «Замысел», for stages and initiatives, and in projects without sprints for
   * whatever belongs to no school year and no checkpoint.
   */
  sprintId: uuid.nullable(),
  columnId: uuid,
  /** The meaning of the column, kept beside it so that a board that does not hold the column can place the card. */
  phase: z.enum(columnPhases),
  rank,
  stageId: uuid.nullable(),
  parentId: uuid.nullable(),
  /** Number of the sprint an idea is meant for; a wish, not a promise. */
  horizon: z.int().min(0).max(999).nullable(),
  eventType: line(60).nullable(),
  format: z.enum(eventFormats).nullable(),
  level: z.enum(eventLevels).nullable(),
  /** The plan's own words about time, kept verbatim for ever. */
  scheduleText: line(500).nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  precision: z.enum(precisions).nullable(),
  responsible: z.array(uuid).max(MAX_RESPONSIBLE),
  plannedResult: prose(1000).nullable(),
  actualResult: prose(1000).nullable(),
  labelIds: z.array(uuid).max(MAX_LABELS),
  checklist: z.array(checklistItemSchema).max(MAX_CHECKLIST),
  /** When the long description was last written; null when there is none. */
  describedAt: moment.nullable(),
  /** How many sprint borders the card has crossed unfinished. */
  carryCount: z.int().min(0),
  /** The closed sprint that carried the card over; null once it is in a sprint again. */
  carriedFromId: uuid.nullable(),
  /** The card whose remainder this one is. */
  splitFromId: uuid.nullable(),
  /** The card of the period before that this one repeats; it holds the fact of then. */
  previousId: uuid.nullable(),
  cancelledAt: moment.nullable(),
  cancelReason: prose(1000).nullable(),
  /** Why it last went back to «Замысел»; null once it is in a sprint again. */
  returnReason: prose(1000).nullable(),
  createdAt: moment,
  createdBy: uuid,
  /** Work in person-days; null counts as one in a burn-up by weight. */
  effort: z.number().min(0.5).max(200).multipleOf(0.5).nullable(),
  /** Why the work cannot go on, since when, and whom or what it waits for; all null when it can. */
  blockedAt: moment.nullable(),
  blockReason: prose(600).nullable(),
  waitingFor: line(200).nullable(),
  /** Minutes the card was blocked before, without the block that stands. */
  blockedMinutes: z.int().min(0),
  /** What kind of waste held it up, in the words of lean work. */
  loss: z.enum(losses).nullable(),
  /** When it came into its sprint; null outside of one. */
  sprintAt: moment.nullable(),
  /** When it last went back to «Замысел» out of a sprint under way; null once it is in a sprint again. */
  returnedAt: moment.nullable(),
  /** When work on it first began, and when it was last done. */
  workedAt: moment.nullable(),
  doneAt: moment.nullable(),
});
export type Card = z.infer<typeof cardSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/** How work on a card stands before it begins. */
export const freshWork = {
  effort: null,
  blockedAt: null,
  blockReason: null,
  waitingFor: null,
  blockedMinutes: 0,
  loss: null,
  sprintAt: null,
  returnedAt: null,
  workedAt: null,
  doneAt: null,
} as const satisfies Partial<Card>;

/** True for a card that waits in «Замысел»: an event of a project with sprints that is in none. */
export function isIdea(card: Pick<Card, 'kind' | 'sprintId'>, home: Project): boolean {
  return home.mode === 'sprints' && card.kind === 'event' && card.sprintId === null;
}

/** True while work on the card is neither done nor given up. */
export function isUnfinished(card: Card): boolean {
  return card.phase !== 'done' && card.cancelledAt === null;
}

/** What only a card in a sprint may have: people, exact days, a checklist (the rolling-wave rule). */
export function isDetailed(card: Card): boolean {
  return card.responsible.length > 0 || card.checklist.length > 0 || hasExactDays(card);
}

/** True when the card names a day, not merely a month or a longer while. Days are what no precision means. */
export function hasExactDays(card: Pick<Card, 'startsOn' | 'endsOn' | 'precision'>): boolean {
  const dated = card.startsOn !== null || card.endsOn !== null;
  return dated && (card.precision === null || card.precision === 'day');
}

/** The home project of the card that arguments name: whose team may work on it. */
export function homeOf(state: State, args: { readonly cardId: string }): string | undefined {
  return state.card.get(args.cardId)?.projectId;
}

/** The projects on whose boards a card stands: its home and those it is shared with. Undefined without the card. */
export function boardsOf(
  state: State,
  { cardId }: { readonly cardId: string },
): readonly string[] | undefined {
  const card = state.card.get(cardId);
  if (card === undefined) return undefined;
  const shared = [...state.participation.where('cardId', cardId)].map((row) => row.projectId);
  return [card.projectId, ...shared];
}

/** Stages of a project by start, undated last. */
export function stagesOf(state: State, projectId: string): Card[] {
  const stages = [...state.card.where('projectId', projectId)].filter(
    (card) => card.kind === 'stage',
  );
  return stages.sort((a, b) => (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999'));
}
