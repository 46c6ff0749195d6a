import type { Card } from '../card/card.ts';
import { isUnfinished } from '../card/card.ts';
import type { Goal } from '../goal/goal.ts';
import type { Kpi } from '../kpi/kpi.ts';
import type { State } from '../state.ts';
import type { Direction } from './direction.ts';
import { traceOf } from './trace.ts';
import { wayUp } from './trace-goals.ts';
import { plainTrace } from './trace-options.ts';
import { type TraceUnit, traceUnits } from './trace-unit.ts';

/** What is connected to nothing, on either side. */
export interface Orphans {
  /** Cards that serve no goal; stages and what was given up are not asked. */
  readonly cards: readonly Card[];
  /** Goals without a card, their own or of a goal below. */
  readonly goals: readonly Goal[];
  /** KPIs that nothing can tell a figure of: no card, no measurement, no KPI below. */
  readonly kpis: readonly Kpi[];
  /** Directions that a project is tied to and no card serves. */
  readonly directions: readonly Direction[];
}

/** Orphans of a project, or of the whole programme; `units` are those of the state, for one who has them at hand. */
export function orphansOf(
  state: State,
  projectId: string | null,
  units: readonly TraceUnit[] = traceUnits(state),
): Orphans {
  const aimed = new Set<string>();
  const served = new Set<string>();
  for (const { cardId, goalId } of state.link.values()) {
    if (cardId === null || goalId === null) continue;
    aimed.add(cardId);
    const card = state.card.get(cardId);
    if (card === undefined || !isAsked(card) || served.has(goalId)) continue;
    for (const id of wayUp(state, goalId)) served.add(id);
  }
  const isHere = (row: { readonly projectId: string | null }) =>
    projectId === null || row.projectId === projectId;
  const { rows } = traceOf(state, { ...plainTrace, projectId }, units);
  return {
    cards: cardsOf(state, projectId).filter((card) => isAsked(card) && !aimed.has(card.id)),
    goals: [...state.goal.values()].filter((goal) => isHere(goal) && !served.has(goal.id)),
    kpis: [...state.kpi.values()].filter((kpi) => isHere(kpi) && !hasSource(state, kpi)),
    directions: rows.flatMap(({ directionId, total }) => {
      const direction = directionId === null ? undefined : state.direction.get(directionId);
      const isMissed = direction !== undefined && total.cards === 0;
      return isMissed && isTied(state, direction.id, projectId) ? [direction] : [];
    }),
  };
}

function cardsOf(state: State, projectId: string | null): Card[] {
  if (projectId === null) return [...state.card.values()];
  const guests = [...state.participation.where('projectId', projectId)];
  return [
    ...state.card.where('projectId', projectId),
    ...guests.flatMap(({ cardId }) => state.card.get(cardId) ?? []),
  ];
}

/** A National Project that is told of only because of its federal projects is nobody's to serve. */
function isTied(state: State, directionId: string, projectId: string | null): boolean {
  for (const link of state.link.where('directionId', directionId))
    if (link.projectId !== null && (projectId ?? link.projectId) === link.projectId) return true;
  return false;
}

function isAsked(card: Card): boolean {
  return card.kind !== 'stage' && (card.phase === 'done' || isUnfinished(card));
}

function hasSource(state: State, { id }: Kpi): boolean {
  for (const { cardId } of state.link.where('kpiId', id)) if (cardId !== null) return true;
  for (const { withdrawnAt } of state.measurement.where('kpiId', id))
    if (withdrawnAt === null) return true;
  for (const _ of state.kpi.where('totalId', id)) return true;
  return false;
}
