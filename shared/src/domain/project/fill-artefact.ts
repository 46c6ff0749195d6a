import { z } from 'zod';
import { add, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import type { State } from '../state.ts';
import { type Artefact, type ArtefactKey, artefactKeys, artefactSchema } from './project.ts';

const args = z.strictObject({
  projectId: uuid,
  key: z.enum(artefactKeys),
  /** Null empties the field. */
  body: artefactSchema.shape.body.nullable(),
});

/** Writes down what the design stage leaves behind under one of its seven headings. */
export const fillArtefact = defineCommand({
  name: 'project.fill-artefact',
  args,
  may: { level: 'team', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, key, body }, env) {
    const artefact = artefactOf(state, projectId, key);
    if (body === null) return done(artefact === undefined ? [] : [remove('artefact', artefact)]);
    if (artefact?.body === body) return done([]);
    const fields = { body, filledAt: env.now, filledBy: env.actor };
    if (artefact !== undefined) return done(set('artefact', artefact, fields));
    return done([add('artefact', { id: env.newId(), projectId, key, ...fields })]);
  },
  inverse(before, { projectId, key }) {
    const body = artefactOf(before, projectId, key)?.body ?? null;
    return { name: 'project.fill-artefact', args: { projectId, key, body } };
  },
});

function artefactOf(state: State, projectId: string, key: ArtefactKey): Artefact | undefined {
  for (const row of state.artefact.where('projectId', projectId)) if (row.key === key) return row;
  return undefined;
}
