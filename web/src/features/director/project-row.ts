import { isUnfinished } from '@kaskad/shared/domain/card/card.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import {
  type Chain,
  chainsOf,
  type DecisionState,
} from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { type GateWait, gateWait, leadsOf } from '@kaskad/shared/domain/sprint/gate-waits.ts';
import type { Override } from '@kaskad/shared/domain/sprint/override.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import { type PromiseKept, promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import {
  currentSprint,
  type Outline,
  outlinesOf,
  type Sprint,
  sprintsOf,
} from '@kaskad/shared/domain/sprint/sprint.ts';
import type { EntityKind, State } from '@kaskad/shared/domain/state.ts';

/** One chamber of a project's row: a sprint, or only the outline of one. */
export type Cell =
  | {
      readonly kind: 'sprint';
      readonly number: number;
      readonly sprint: Sprint;
      readonly promise: PromiseKept | undefined;
      /** The director's exceptions on the way into it and out of it. */
      readonly overrides: readonly Override[];
    }
  | { readonly kind: 'outline'; readonly number: number; readonly outline: Outline };

/** A project as the director sees it. */
export interface ProjectRow {
  readonly project: Project;
  readonly leadIds: readonly string[];
  readonly current: Sprint | undefined;
  readonly cells: readonly Cell[];
  readonly wait: GateWait | undefined;
  readonly carried: Carried;
  readonly counts: Readonly<Partial<Record<DecisionState, number>>>;
  /** Open decisions that were put off at least twice. */
  readonly stubborn: readonly Chain[];
  readonly overrides: readonly Override[];
}

/** Unfinished cards that crossed a border of sprints, and how often the worst of them did. */
export interface Carried {
  readonly cards: number;
  readonly most: number;
}

/** Kinds of rows a project's row is computed from. */
export const projectRowKinds: readonly EntityKind[] = [
  'project',
  'projectMember',
  'member',
  'card',
  'artefact',
  'sprint',
  'outline',
  'override',
  'decision',
  'answer',
  'verdict',
];

/** Projects with periods that are more than an idea: who waits longest first, then in the cascade's order. */
export function projectRowsOf(view: State, today: string): ProjectRow[] {
  return [...view.project.values()]
    .filter((project) => hasPeriods(view, project))
    .sort(byRank)
    .map((project) => projectRowOf(view, project, today))
    .sort((a, b) => order(waitsSince(a), waitsSince(b)));
}

/** Later than any moment where nothing waits. */
function waitsSince({ wait }: ProjectRow): string {
  return wait?.since ?? '9999';
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Projects that have no periods to show, in the cascade's order. */
export function otherProjectsOf(view: State): Project[] {
  return [...view.project.values()].filter((project) => !hasPeriods(view, project)).sort(byRank);
}

/** Its sprints, school years or checkpoints have begun, or are at least outlined. */
function hasPeriods(view: State, { id, mode, phase }: Project): boolean {
  if (phase === 'idea') return false;
  return mode !== 'cyclogram' || sprintsOf(view, id).length > 0;
}

function projectRowOf(view: State, project: Project, today: string): ProjectRow {
  const { id } = project;
  const chains = chainsOf(view, id);
  const overrides = [...view.override.where('projectId', id)];
  overrides.sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    project,
    leadIds: leadsOf(view, id),
    current: underWay(view, id) ?? currentSprint(view, id),
    cells: cellsOf(view, id, overrides),
    wait: gateWait(view, project, today),
    carried: carriedIn(view, id),
    counts: countsOf(chains),
    stubborn: chains.filter(isStubborn),
    overrides,
  };
}

/** The school year or checkpoint that runs, though the one before it may still wait for its closing. */
function underWay(view: State, projectId: string): Sprint | undefined {
  return sprintsOf(view, projectId).find(
    (period) => !isGated(period) && period.status === 'active',
  );
}

/** True for an open decision that at least two plans have put off. */
export function isStubborn({ state, deferrals }: Chain): boolean {
  return state === 'deferred' && deferrals > 1;
}

function cellsOf(view: State, projectId: string, overrides: readonly Override[]): Cell[] {
  const sprints = sprintsOf(view, projectId).map((sprint): Cell => {
    const own = overrides.filter(({ sprintId }) => sprintId === sprint.id);
    const promise = promiseKept(view, sprint);
    return { kind: 'sprint', number: sprint.number, sprint, promise, overrides: own };
  });
  const outlines = outlinesOf(view, projectId).map((outline): Cell => {
    return { kind: 'outline', number: outline.number, outline };
  });
  return [...sprints, ...outlines].sort((a, b) => a.number - b.number);
}

function carriedIn(view: State, projectId: string): Carried {
  let cards = 0;
  let most = 0;
  for (const card of view.card.where('projectId', projectId)) {
    if (card.carryCount === 0 || !isUnfinished(card)) continue;
    cards++;
    most = Math.max(most, card.carryCount);
  }
  return { cards, most };
}

function countsOf(chains: readonly Chain[]): Partial<Record<DecisionState, number>> {
  const counts: Partial<Record<DecisionState, number>> = {};
  for (const { state } of chains) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
