import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { sprintsOf } from '../sprint/sprint.ts';
import { outlineChanges } from './outlines.ts';
import { projectSchema } from './project.ts';

const args = z.strictObject({
  projectId: uuid,
  /** Sprints after the initial one, or checkpoints. */
  count: projectSchema.shape.plannedSprints,
  reason,
});

/** Changes how many sprints or checkpoints a project plans. Only outlines come and go; what exists is kept. */
export const setSprintCount = defineCommand({
  name: 'project.set-sprint-count',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, count, reason }, env) {
    const project = state.project.get(projectId);
    if (project === undefined) return refuse('not-found');
    if (project.mode === 'cyclogram') return refuse('project-not-sprints');
    const highest = sprintsOf(state, projectId).at(-1)?.number ?? 0;
    if (count < highest) return refuse('sprint-number-kept', { number: highest });
    const told = count === project.plannedSprints ? {} : { sprintCountReason: reason };
    return done([
      ...set('project', project, { plannedSprints: count, ...told }),
      // Also when the number stays: cohorts from before checkpoints have no outlines yet.
      ...outlineChanges(state, { ...project, plannedSprints: count }, env.newId),
    ]);
  },
});
