import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Goal, GoalLevel } from './goal.ts';

/**
 * Where goals of a level may hang; null is the root. A project's goal may stand alone where no programme goal is
 * known, and an objective may be split into smaller ones.
 */
const parentLevels: Readonly<Record<GoalLevel, readonly (GoalLevel | null)[]>> = {
  programme: [null],
  strategic: [null, 'programme'],
  project: [null, 'programme', 'strategic'],
  objective: [null, 'project', 'objective'],
};

/** Why a goal cannot hang under `parentId`; undefined when it can. A parent belongs to the programme or to its project. */
export function parentRefusal(
  state: State,
  goal: Pick<Goal, 'id' | 'level' | 'projectId'>,
  parentId: string | null,
): Refusal | undefined {
  const parent = parentId === null ? null : state.goal.get(parentId);
  if (parent === undefined) return refuse('not-found');
  if (parent !== null && parent.projectId !== null && parent.projectId !== goal.projectId)
    return refuse('not-found');
  if (parent !== null && isWithin(state, parent, goal.id)) return refuse('goal-under-itself');
  if (!parentLevels[goal.level].includes(parent?.level ?? null)) return refuse('goal-level');
  return undefined;
}

/** Goals beside each other: of one parent, or at the root of one project or of the programme. */
export function siblings(
  state: State,
  parentId: string | null,
  projectId: string | null,
  exceptId: string,
): Goal[] {
  const rows =
    parentId !== null
      ? state.goal.where('parentId', parentId)
      : projectId !== null
        ? state.goal.where('projectId', projectId)
        : state.goal.values();
  return [...rows].filter(
    (goal) =>
      goal.id !== exceptId &&
      goal.parentId === parentId &&
      (parentId !== null || goal.projectId === projectId),
  );
}

function isWithin(state: State, goal: Goal, ancestorId: string): boolean {
  let at: Goal | undefined = goal;
  while (at !== undefined) {
    if (at.id === ancestorId) return true;
    at = at.parentId === null ? undefined : state.goal.get(at.parentId);
  }
  return false;
}
