import { applyChanges, edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { uuid } from '../fields.ts';
import { following } from '../occurrence/follow.ts';
import { refuse } from '../refusal.ts';
import { layerOver } from '../state.ts';
import { projectSchema } from './project.ts';

const args = projectSchema
  .pick({
    title: true,
    scheduleText: true,
    startsOn: true,
    endsOn: true,
    visibility: true,
    evidenceRule: true,
    planYear: true,
  })
  .partial()
  .extend({ projectId: uuid });

/**
 * Changes what stands on a project's face. Keys left out stay as they are, null clears. What follows from the words of its
 * events and its days follows new ones.
 */
export const editProject = defineCommand({
  name: 'project.edit',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, ...edits }, env) {
    const project = state.project.get(projectId);
    if (project === undefined) return refuse('not-found');
    const { startsOn, endsOn } = edited(project, edits);
    if (datesReversed(startsOn, endsOn)) return refuse('dates-reversed');
    const changes = set('project', project, edits);
    const after = layerOver(state);
    applyChanges(after, changes);
    const followed = following(state, after, state.card.where('projectId', projectId), env);
    return done([...changes, ...followed.changes], followed.warnings);
  },
  inverse(before, { projectId, ...edits }) {
    const project = before.project.get(projectId);
    if (project === undefined) return null;
    return { name: 'project.edit', args: { projectId, ...editsBack(project, edits) } };
  },
});
