import { z } from 'zod';
import { defaultColumns } from '../board/default-columns.ts';
import { add, type Change } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { mayHold, roleOf } from '../member/member.ts';
import { placeIn } from '../place.ts';
import { ranksBetween } from '../rank.ts';
import { refuse } from '../refusal.ts';
import { outlineChanges } from './outlines.ts';
import { projectPhases, projectSchema } from './project.ts';

const args = z.strictObject({
  projectId: uuid,
  title: projectSchema.shape.title,
  mode: projectSchema.shape.mode,
  phase: z.enum(projectPhases),
  /** The project it shall stand before; null for the end. */
  before: uuid.nullable(),
  plannedSprints: projectSchema.shape.plannedSprints.default(5),
  leadId: uuid.nullable(),
});

/**
 * Starts a project with the usual columns and the outlines of its sprints or checkpoints. A member of staff brings in an
 * idea of their own and leads it; a director decides freely.
 */
export const createProject = defineCommand({
  name: 'project.create',
  args,
  may: { level: 'staff' },
  run(state, { projectId, title, mode, phase, before, plannedSprints, leadId }, env) {
    if (state.project.get(projectId) !== undefined) return refuse('id-taken');
    const director = roleOf(state, env.actor) === 'director';
    if (!director && (phase !== 'idea' || (leadId !== null && leadId !== env.actor)))
      return refuse('forbidden');
    const lead = director ? leadId : env.actor;
    if (lead !== null && roleOf(state, lead) === undefined)
      return refuse('person-not-in-organisation');
    if (lead !== null && !mayHold(state, lead, 'lead')) return refuse('observer-only-reads');
    const projects = [...state.project.values()];
    const shown = projects.filter((project) => project.phase === phase);
    const { rank, respread } = placeIn('project', projects, shown, before);
    const changes: Change[] = [
      ...respread,
      add('project', {
        id: projectId,
        title,
        mode,
        phase,
        rank,
        visibility: 'organisation',
        scheduleText: null,
        startsOn: null,
        endsOn: null,
        plannedSprints,
        sprintCountReason: null,
        passportAt: null,
        createdAt: env.now,
        evidenceRule: 'warn',
        planYear: null,
      }),
      ...columnChanges(projectId, env.newId),
    ];
    changes.push(...outlineChanges(state, { id: projectId, mode, plannedSprints }, env.newId));
    if (lead !== null) {
      const id = env.newId();
      changes.push(add('projectMember', { id, projectId, personId: lead, role: 'lead' }));
    }
    return done(changes);
  },
});

function columnChanges(projectId: string, newId: () => string): Change[] {
  const ranks = ranksBetween(null, null, defaultColumns.length);
  return defaultColumns.map(({ title, phase }, index) => {
    const rank = ranks[index] ?? '';
    const id = newId();
    return add('column', { id, projectId, title, phase, rank, wipLimit: null, wipMode: 'soft' });
  });
}
