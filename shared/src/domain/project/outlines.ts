import { add, type Change, remove } from '../changes.ts';
import { outlinesOf, sprintsOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';

/**
 * Changes after which a project with sprints has exactly the outlines it should: one for every number above its
 * highest sprint up to `plannedSprints`, and number 0 as long as there is no initial sprint.
 */
export function outlineChanges(
  state: State,
  projectId: string,
  plannedSprints: number,
  newId: () => string,
): Change[] {
  const sprints = sprintsOf(state, projectId);
  const highest = sprints.at(-1)?.number ?? 0;
  const wanted = new Set<number>(sprints[0]?.number === 0 ? [] : [0]);
  for (let number = highest + 1; number <= plannedSprints; number++) wanted.add(number);
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
