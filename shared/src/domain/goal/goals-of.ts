import { byRank } from '../rank.ts';
import type { State } from '../state.ts';

/** The project's own goals, parents before their objectives. */
export function goalsOf(state: State, projectId: string): string[] {
  const goals = [...state.goal.where('projectId', projectId)].sort(byRank);
  const ids = new Set(goals.map((goal) => goal.id));
  const roots = goals.filter((goal) => goal.parentId === null || !ids.has(goal.parentId));
  const withChildren = (id: string): string[] => [
    id,
    ...goals.filter((goal) => goal.parentId === id).flatMap((goal) => withChildren(goal.id)),
  ];
  return roots.flatMap((goal) => withChildren(goal.id));
}
