import { derivedId } from '../env.ts';

/** What a check of a plan may find, in the order in which it is shown: contradictions of days first, gaps last. */
export const findingRules = [
  'stages-overlap',
  'event-outside-stage',
  'event-outside-project',
  'deadline-differs',
  'days-against-words',
  'series-ends-early',
  'direction-outlived',
  'words-unsettled',
  'events-alike',
  'kpis-alike',
  'project-without-events',
  'project-without-measure',
  'objective-without-events',
  'kpi-without-measure',
  'kpi-without-source',
  'regular-unmeasured',
  'event-without-owner',
] as const;
export type FindingRule = (typeof findingRules)[number];

export const fixCodes = [
  'begin-after',
  'end-before',
  'fit-into-stage',
  'leave-stage',
  'stretch-stage',
  'fit-into-project',
  'stretch-project',
  'take-end-of-stage',
  'take-end-of-project',
  'move-end-of-stage',
  'days-of-words',
  'words-of-days',
  'extend-series',
  'settle-words',
  'cancel-repeat',
  'attach-event',
  'assign-lead',
] as const;
export type FixCode = (typeof fixCodes)[number];

/** One way out, as ordinary commands in their order. It is offered, never chosen for the person. */
export interface Fix {
  readonly code: FixCode;
  /** The card of the finding that it changes; null when it is about another one or several. */
  readonly cardId: string | null;
  /** What its words need: titles, days, ids of people. */
  readonly params: Params;
  readonly commands: readonly FixCommand[];
}

export interface FixCommand {
  readonly name:
    | 'card.edit'
    | 'card.schedule'
    | 'card.cancel'
    | 'card.link'
    | 'card.assign'
    | 'project.edit';
  readonly args: Readonly<Record<string, unknown>>;
}

type Params = Readonly<Record<string, string | number>>;

/** A place of a plan that contradicts another one or lacks something. */
export interface Finding {
  readonly rule: FindingRule;
  /** Names what it is about: the same as long as its facts are, whatever the rows are called. */
  readonly key: string;
  /** Where it is: the rows to open. */
  readonly cardIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly kpiIds: readonly string[];
  readonly params: Params;
  readonly fixes: readonly Fix[];
}

interface Found {
  readonly cardIds?: readonly string[];
  readonly goalIds?: readonly string[];
  readonly kpiIds?: readonly string[];
  readonly params?: Params;
  readonly fixes?: readonly Fix[];
}

/**
 * A finding of a rule. `facts` are what it rests on: days, words, counts, never titles. They and the rows make the key, so
 * that a finding that was accepted comes back once they change.
 */
export function finding(rule: FindingRule, facts: readonly unknown[], found: Found): Finding {
  const { cardIds = [], goalIds = [], kpiIds = [], params = {}, fixes = [] } = found;
  const rows = [cardIds, goalIds, kpiIds].map((ids) => [...ids].sort());
  const key = `${rule}:${derivedId(rule, JSON.stringify([rows, facts]))}`;
  return { rule, key, cardIds, goalIds, kpiIds, params, fixes };
}
