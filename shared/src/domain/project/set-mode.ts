import { z } from 'zod';
import { isDetailed } from '../card/card.ts';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { sprintsOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import { outlineChanges } from './outlines.ts';
import { projectModes } from './project.ts';

/**
 * Changes how a project runs, as long as none of its periods was planned. With sprints every event card begins as an idea, so
 * cards that are detailed or under way already stand in the way.
 */
export const setMode = defineCommand({
  name: 'project.set-mode',
  args: z.strictObject({ projectId: uuid, mode: z.enum(projectModes) }),
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, mode }, env) {
    const project = state.project.get(projectId);
    if (project === undefined) return refuse('not-found');
    if (mode === project.mode) return done([]);
    if (sprintsOf(state, projectId).length > 0) return refuse('project-has-sprints');
    if (mode === 'sprints') {
      const count = countBeyondIdeas(state, projectId);
      if (count > 0) return refuse('project-cards-detailed', { count });
    }
    return done([
      ...set('project', project, { mode }),
      ...outlineChanges(state, { ...project, mode }, env.newId),
    ]);
  },
});

function countBeyondIdeas(state: State, projectId: string): number {
  let count = 0;
  for (const card of state.card.where('projectId', projectId))
    if (card.kind === 'event' && (isDetailed(card) || card.phase !== 'planned')) count++;
  return count;
}
