import type { ColumnPhase } from '@kaskad/shared/domain/board/column.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { EventType } from '@kaskad/shared/domain/card/event-type.ts';
import type { KpiFields } from '@kaskad/shared/domain/kpi/from-meaning.ts';
import type { OrganisationRole } from '@kaskad/shared/domain/member/member.ts';
import type {
  ArtefactKey,
  EvidenceRule,
  PassportField,
  PlanYear,
  ProjectMode,
  ProjectPhase,
} from '@kaskad/shared/domain/project/project.ts';
import type { VerdictResult } from '@kaskad/shared/domain/retro/verdict.ts';

/**
 * The shapes in which the demonstration is written down. Everything refers to everything else by short keys, unique
 * within a cascade (people: within the demonstration); days are YYYY-MM-DD.
 */
export type Day = string;

export interface DemoPerson {
  readonly key: string;
  /** A role in the organisation, never a person's name. */
  readonly name: string;
  readonly position: string;
  readonly email: string;
}

export interface DemoCascade {
  readonly key: string;
  readonly organisationName: string;
  readonly organisationShortName: string;
  readonly programmeTitle: string;
  readonly programmeStartsOn: Day | null;
  readonly programmeEndsOn: Day | null;
  readonly director: string;
  readonly members: readonly (readonly [person: string, role: OrganisationRole])[];
  readonly foundedOn: Day;
  /** The domain day on which the script ends. */
  readonly endsOn: Day;
  readonly programmeGoal: string;
  readonly strategicProjects: readonly DemoGoal[];
  /** What the programme itself is measured by. */
  readonly kpis?: readonly DemoKpi[];
  readonly projects: readonly DemoProject[];
}

export interface DemoGoal {
  readonly key: string;
  readonly title: string;
}

export interface DemoProject {
  readonly key: string;
  readonly title: string;
  readonly mode: ProjectMode;
  readonly scheduleText: string | null;
  /** The days that its words mean. */
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** What its plan means by «год», where that was asked and told. */
  readonly planYear?: PlanYear;
  /** The first lead creates nothing: the director does, and hands the project over. */
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly enteredOn: Day;
  /** Columns of the cascade board in the order the project went through; the first is where it began. */
  readonly phases: readonly (readonly [Day, ProjectPhase])[];
  readonly passport: Partial<Record<PassportField, string>>;
  /** The project's goal in short words; `under` names the strategic project or the programme (null). */
  readonly goal: { readonly title: string; readonly under: string | null };
  readonly objectives: readonly DemoGoal[];
  /** Further goals the project serves, beside its place in the tree. */
  readonly alsoServes: readonly string[];
  readonly kpis: readonly DemoKpi[];
  readonly directions: readonly string[];
  readonly labels: readonly { key: string; title: string; tint: number }[];
  readonly stages: readonly DemoStage[];
  readonly initiatives: readonly DemoStage[];
  readonly events: readonly DemoEvent[];
  readonly sprints?: DemoSprints;
  /** School years or checkpoints, in their order. */
  readonly periods?: readonly DemoPeriod[];
  readonly remarks?: readonly DemoRemark[];
  /** What «Проведено» asks for; a new project warns. */
  readonly evidenceRule?: EvidenceRule;
  readonly evidence?: readonly DemoEvidence[];
}

/** What proves an event, or why nothing does, given on the day it was done. */
export interface DemoEvidence {
  readonly card: string;
  readonly on: Day;
  /** Name and the end of the address. */
  readonly links?: readonly (readonly [title: string, path: string])[];
  readonly reason?: string;
}

/** A remark under a card; `@{key}` in its words mentions a person. */
export interface DemoRemark {
  readonly key: string;
  readonly card: string;
  readonly on: Day;
  readonly by: string;
  readonly body: string;
  /** Those of the mentioned who have seen it by then. */
  readonly seenBy?: readonly (readonly [person: string, on: Day])[];
}

/** A KPI as its words tell it; whatever else is given goes before them. */
export interface DemoKpi extends Partial<Omit<KpiFields, 'words' | 'populationId'>> {
  readonly key: string;
  readonly metric: string;
  readonly words?: string;
  /** The objective it measures; the project's goal when left out. */
  readonly objective?: string;
  /** Key of the category whose headcounts are its base. */
  readonly population?: string;
  /** Key of the KPI above, which stands before it. */
  readonly total?: string;
}

/** A stage or an initiative; `when` holds the plan's own words and their meaning. */
export interface DemoStage {
  readonly key: string;
  readonly title: string;
  readonly when: When;
  readonly plannedResult?: string;
  readonly objectives?: readonly string[];
}

/** The plan's own words about time, then start, end and precision as they are understood. */
export type When = readonly [
  scheduleText: string | null,
  startsOn: Day | null,
  endsOn: Day | null,
  precision: Card['precision'],
];

export interface DemoEvent {
  readonly key: string;
  readonly title: string;
  readonly type: EventType;
  readonly when: When;
  readonly format?: NonNullable<Card['format']>;
  readonly level?: NonNullable<Card['level']>;
  readonly stage?: string;
  readonly initiative?: string;
  readonly plannedResult?: string;
  readonly description?: string;
  readonly objectives?: readonly string[];
  readonly kpis?: readonly string[];
  readonly directions?: readonly string[];
  readonly responsible?: readonly string[];
  readonly labels?: readonly string[];
  /** Items; those that begin with "+" are done. */
  readonly checklist?: readonly string[];
  /** Projects on whose boards the card is shown too. */
  readonly sharedWith?: readonly string[];
  /** When and to which column it went, in order; it begins in the first. */
  readonly moves?: readonly (readonly [Day, ColumnPhase])[];
  /** Work in person-days. */
  readonly effort?: number;
  /** Why it cannot go on since a day, whom it waits for, and when it went on again. */
  readonly blocked?: {
    readonly on: Day;
    readonly reason: string;
    readonly waitingFor: string | null;
    readonly until?: Day;
  };
  /** What really came of it, and when that was written down. */
  readonly outcome?: readonly [Day, string];
}

export interface DemoSprints {
  readonly artefacts: readonly (readonly [Day, ArtefactKey, string])[];
  readonly closed: readonly DemoSprint[];
  readonly running: DemoSprint;
  readonly outlines: readonly { number: number; horizon: string; goalHint: string }[];
  readonly ideas: readonly {
    key: string;
    title: string;
    type: EventType;
    horizon: number | null;
    objectives: readonly string[];
  }[];
  readonly columnLimits: readonly (readonly [ColumnPhase, number])[];
}

export interface DemoSprint {
  readonly number: number;
  readonly stage: string;
  readonly goal: string;
  readonly plannedOn: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly cards: readonly DemoEvent[];
  /** Cards of the sprint before that were carried over, with what they are given now. */
  readonly carried: readonly CarriedCard[];
  readonly plan?: DemoPlan;
  readonly review?: DemoReview;
}

/** A school year of a cyclogram, or the way to a checkpoint of a cohort. */
export interface DemoPeriod {
  readonly number: number;
  readonly goal: string;
  readonly plannedOn: Day;
  readonly startsOn: Day;
  /** The day of the checkpoint; a school year has its own days. */
  readonly endsOn?: Day;
  /** Keys of events that come into it themselves, carried ones among them. */
  readonly cards: readonly string[];
  /** Events of the year before that are done again. */
  readonly repeats: readonly DemoRepeat[];
  readonly plan?: DemoPlan;
  /** How it ended, and the day of its close. */
  readonly review?: DemoReview & { readonly closedOn: Day };
}

export interface DemoRepeat {
  readonly key: string;
  /** Key of the event of the year before. */
  readonly of: string;
  readonly moves?: DemoEvent['moves'];
  /** How many items of its checklist are done again, from the top. */
  readonly ticked?: number;
}

/** A decision by the number of its sprint and its place among that sprint's decisions. */
export type DecisionAt = readonly [sprint: number, index: number];

export interface DemoPlan {
  readonly answers: readonly DemoAnswer[];
  /** Person-days by person. */
  readonly capacity: readonly (readonly [person: string, days: number])[];
  readonly expectations: readonly { kpi: string; amount: number | null; body: string | null }[];
}

export type DemoAnswer = { readonly decision: DecisionAt } & (
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'rule'; readonly body: string }
  | { readonly kind: 'declined' | 'deferred'; readonly reason: string }
);

export interface DemoNote {
  readonly key: string;
  readonly by: string;
  readonly column: number;
  readonly body: string;
  readonly signed?: true;
  /** The note under which it was laid. */
  readonly under?: string;
  readonly votedBy?: readonly string[];
}

export interface DemoVerdict {
  readonly decision: DecisionAt;
  readonly by: string;
  readonly result: VerdictResult;
  readonly comment: string;
}

export type CarriedCard = Pick<
  DemoEvent,
  'key' | 'checklist' | 'moves' | 'outcome' | 'when' | 'blocked'
> & {
  /** Who moves it. */
  readonly by: string;
};

export interface DemoReview {
  readonly on: Day;
  /** Held without grouping and without votes. */
  readonly isShort?: true;
  readonly verdicts: readonly DemoVerdict[];
  readonly notes: readonly DemoNote[];
  readonly decisions: readonly { body: string; owner: string; evidence: string }[];
  readonly dispositions: readonly DemoDisposition[];
}

export type DemoDisposition = { readonly card: string; readonly reason: string } & (
  | { readonly kind: 'carry' | 'cancel' }
  | { readonly kind: 'idea'; readonly horizon: number }
  | {
      readonly kind: 'split';
      readonly doneTitle: string;
      readonly restTitle: string;
      /** The key by which the remainder is known from then on. */
      readonly restKey: string;
    }
);
