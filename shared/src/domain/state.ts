import type { Column } from './board/column.ts';
import type { Card } from './card/card.ts';
import type { Link, Participation } from './card/link.ts';
import type { Cascade } from './cascade/cascade.ts';
import type { Comment } from './comment/comment.ts';
import type { Direction } from './direction/direction.ts';
import type { EventFacts } from './event/event.ts';
import type { Evidence } from './event/evidence.ts';
import type { Acceptance } from './finding/acceptance.ts';
import type { Goal } from './goal/goal.ts';
import type { Contribution } from './kpi/contribution.ts';
import type { Kpi } from './kpi/kpi.ts';
import type { Measurement } from './kpi/measurement.ts';
import type { PeriodLock } from './kpi/period-lock.ts';
import type { Label } from './label/label.ts';
import type { Member, ProjectMember } from './member/member.ts';
import type { Occurrence } from './occurrence/occurrence.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Headcount } from './population/headcount.ts';
import type { Population } from './population/population.ts';
import type { Artefact, Project } from './project/project.ts';
import type { Note, NoteDraft, Vote } from './retro/note.ts';
import type { Decision, Retro } from './retro/retro.ts';
import type { Resolution, Verdict } from './retro/verdict.ts';
import type { Rule } from './rule/rule.ts';
import type { CardSchedule } from './schedule/card-schedule.ts';
import type { Answer, Capacity, Expectation } from './sprint/answer.ts';
import type { Override } from './sprint/override.ts';
import type { SprintRecord } from './sprint/record.ts';
import type { Outline, Sprint } from './sprint/sprint.ts';
import { LayerTable, type Row, RowTable, type Table } from './table.ts';
import type { Template } from './template/template.ts';
import type { Text } from './text/text.ts';

/** Rows that every replica may hold, by kind. */
export interface Entities {
  cascade: Cascade;
  member: Member;
  project: Project;
  projectMember: ProjectMember;
  artefact: Artefact;
  column: Column;
  label: Label;
  card: Card;
  link: Link;
  participation: Participation;
  goal: Goal;
  population: Population;
  headcount: Headcount;
  kpi: Kpi;
  direction: Direction;
  outline: Outline;
  sprint: Sprint;
  override: Override;
  retro: Retro;
  decision: Decision;
  rule: Rule;
  answer: Answer;
  verdict: Verdict;
  resolution: Resolution;
  capacity: Capacity;
  expectation: Expectation;
  note: Note;
  noteDraft: NoteDraft;
  vote: Vote;
  organisation: Organisation;
  event: EventFacts;
  schedule: CardSchedule;
  occurrence: Occurrence;
  evidence: Evidence;
  comment: Comment;
  template: Template;
  acceptance: Acceptance;
  contribution: Contribution;
  measurement: Measurement;
  periodLock: PeriodLock;
}
export type EntityKind = keyof Entities;

/** Rows that are saved and journalled but read on demand, never replicated. */
export interface OnDemandEntities {
  text: Text;
  record: SprintRecord;
}
export type OnDemandKind = keyof OnDemandEntities;

export type AnyEntities = Entities & OnDemandEntities;
export type AnyKind = keyof AnyEntities;

/** Everything the rules may look at. Readers cannot change it; only `applyChanges` does. */
export type State = { readonly [K in EntityKind]: Table<Entities[K]> };
export type RowState = { readonly [K in EntityKind]: RowTable<Entities[K]> };
export type LayerState = { readonly [K in EntityKind]: LayerTable<Entities[K]> };

/** Fields by which rows of a kind are looked up. */
const indexes: { readonly [K in EntityKind]: readonly Extract<keyof Entities[K], string>[] } = {
  cascade: [],
  member: [],
  project: [],
  projectMember: ['projectId', 'personId'],
  artefact: ['projectId'],
  column: ['projectId'],
  label: ['projectId'],
  card: ['projectId', 'columnId', 'sprintId', 'parentId', 'stageId', 'previousId'],
  link: ['cardId', 'projectId', 'goalId', 'kpiId', 'directionId'],
  participation: ['cardId', 'projectId'],
  goal: ['parentId', 'projectId'],
  population: [],
  headcount: ['populationId'],
  kpi: ['projectId', 'goalId', 'populationId', 'totalId'],
  direction: ['code'],
  outline: ['projectId'],
  sprint: ['projectId'],
  override: ['projectId', 'sprintId'],
  retro: ['projectId'],
  decision: ['projectId', 'sprintId'],
  rule: ['projectId'],
  answer: ['projectId', 'decisionId', 'sprintId'],
  verdict: ['projectId', 'decisionId', 'sprintId'],
  resolution: ['sprintId'],
  capacity: ['sprintId'],
  expectation: ['sprintId', 'kpiId'],
  note: ['sprintId', 'groupId'],
  noteDraft: ['sprintId', 'personId'],
  vote: ['sprintId', 'noteId', 'personId'],
  organisation: [],
  event: ['placeId'],
  schedule: [],
  occurrence: ['cardId'],
  evidence: ['cardId', 'occurrenceId'],
  comment: ['cardId'],
  template: [],
  acceptance: ['projectId'],
  contribution: ['cardId', 'kpiId'],
  measurement: ['kpiId', 'sourceCardId', 'correctsId'],
  periodLock: ['kpiId'],
};

/** Kinds in an order in which a row only refers to rows of kinds before it or of its own. */
export const entityKinds = Object.keys(indexes) as EntityKind[];

export function isReplicated(kind: AnyKind): kind is EntityKind {
  return kind in indexes;
}

/** A state without rows. */
export function emptyState(): RowState {
  const tables: [string, RowTable<Row>][] = [];
  for (const kind of entityKinds) {
    const orders = kind === 'card' ? ['columnId'] : [];
    const table = new RowTable<Row>(indexes[kind] as readonly 'id'[], orders as 'id'[]);
    tables.push([kind, table]);
  }
  return Object.fromEntries(tables) as unknown as RowState;
}

/** A layer of changes over a state; the state below stays as it is. */
export function layerOver(base: State): LayerState {
  const tables: [string, LayerTable<Row>][] = [];
  for (const kind of entityKinds)
    tables.push([kind, new LayerTable<Row>(base[kind] as unknown as Table<Row>)]);
  return Object.fromEntries(tables) as unknown as LayerState;
}
