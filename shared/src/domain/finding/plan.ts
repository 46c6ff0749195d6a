import { type Card, isUnfinished, stagesOf } from '../card/card.ts';
import { sealed } from '../card/detail.ts';
import type { Goal } from '../goal/goal.ts';
import type { Kpi } from '../kpi/kpi.ts';
import type { Project } from '../project/project.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { State } from '../state.ts';

/** One project as the rules of the plan check look at it. Cancelled rows are in none of the lists. */
export interface Plan {
  readonly state: State;
  readonly project: Project;
  /** By start, undated last. */
  readonly stages: readonly Card[];
  readonly events: readonly Card[];
  /** Events that can still be changed: neither done nor in a closed period. */
  readonly open: readonly Card[];
  readonly goals: readonly Goal[];
  readonly objectives: readonly Goal[];
  readonly kpis: readonly Kpi[];
}

/** The plan of a project; undefined when there is no such project. */
export function planOf(state: State, projectId: string): Plan | undefined {
  const project = state.project.get(projectId);
  if (project === undefined) return undefined;
  const cards = [...state.card.where('projectId', projectId)];
  const events = cards.filter((card) => card.kind === 'event' && card.cancelledAt === null);
  const goals = [...state.goal.where('projectId', projectId)];
  return {
    state,
    project,
    stages: stagesOf(state, projectId).filter((stage) => stage.cancelledAt === null),
    events,
    open: events.filter((card) => isUnfinished(card) && sealed(state, card) === undefined),
    goals,
    objectives: goals.filter((goal) => goal.level === 'objective'),
    kpis: [...state.kpi.where('projectId', projectId)],
  };
}

/** What the words of a card mean; undefined while that is not known. */
export function meaningOf({ state }: Plan, card: Card): Meaning | undefined {
  return state.schedule.get(card.id)?.meaning;
}

/** The stage a card stands in, unless it was given up. */
export function stageOf({ state }: Plan, { stageId }: Card): Card | undefined {
  const stage = stageId === null ? undefined : state.card.get(stageId);
  return stage === undefined || stage.cancelledAt !== null ? undefined : stage;
}

/** Projects that are over are told as they were: nothing of their plan waits for anybody. */
export function isOver({ project }: Plan): boolean {
  return project.phase === 'finished' || project.phase === 'established';
}
