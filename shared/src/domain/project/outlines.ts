import { add, type Change, remove } from '../changes.ts';
import { outlinesOf, sprintsOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { Project } from './project.ts';

/**
 * Changes after which a project has exactly the outlines of its mode: one for every number above its highest period up to
 * `plannedSprints`, and with sprints number 0 as long as there is no initial one. School years have none.
 */
export function outlineChanges(
  state: State,
  { id: projectId, mode, plannedSprints }: Pick<Project, 'id' | 'mode' | 'plannedSprints'>,
  newId: () => string,
): Change[] {
  const sprints = sprintsOf(state, projectId);
  const highest = sprints.at(-1)?.number ?? 0;
  const wanted = new Set<number>(mode === 'sprints' && sprints[0]?.number !== 0 ? [0] : []);
  const most = mode === 'cyclogram' ? 0 : plannedSprints;
  for (let number = highest + 1; number <= most; number++) wanted.add(number);
  const changes: Change[] = [];
  for (const outline of outlinesOf(state, projectId)) {
    if (!wanted.delete(outline.number)) changes.push(remove('outline', outline));
  }
  for (const number of wanted) {
    const blank = { horizon: null, goalHint: null, horizonReason: null };
    changes.push(add('outline', { id: newId(), projectId, number, ...blank }));
  }
  return changes;
}
