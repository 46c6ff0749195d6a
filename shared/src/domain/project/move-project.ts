import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { placeIn } from '../place.ts';
import { nextOf } from '../rank.ts';
import { refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Project, type ProjectPhase, projectPhases } from './project.ts';

const args = z.strictObject({
  projectId: uuid,
  toPhase: z.enum(projectPhases),
  /** The project of that phase it shall stand before; null for the end. */
  before: uuid.nullable(),
});

/** Moves a project between or within the columns of the cascade board. */
export const moveProject = defineCommand({
  name: 'project.move',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, toPhase, before }) {
    const project = state.project.get(projectId);
    if (project === undefined) return refuse('not-found');
    const others = [...state.project.values()].filter((other) => other.id !== projectId);
    const shown = others.filter((other) => other.phase === toPhase);
    const { rank, respread } = placeIn('project', others, shown, before);
    return done([...respread, ...set('project', project, { phase: toPhase, rank })]);
  },
  inverse(before, { projectId }) {
    const project = before.project.get(projectId);
    if (project === undefined) return null;
    const next = nextOf(ofPhase(before, project.phase), project);
    return { name: 'project.move', args: { projectId, toPhase: project.phase, before: next } };
  },
});

function ofPhase(state: State, phase: ProjectPhase): Project[] {
  return [...state.project.values()].filter((project) => project.phase === phase);
}
