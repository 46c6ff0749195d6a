import { z } from 'zod';
import { put, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { textIdOf, textSchema } from '../text/text.ts';
import { passportFields } from './project.ts';

const args = z.strictObject({
  projectId: uuid,
  field: z.enum(passportFields),
  /** Empty clears the field. */
  body: textSchema.shape.body,
});

/** Writes one text of a project's passport whole. */
export const writePassport = defineCommand({
  name: 'project.write-passport',
  args,
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, field, body }, env) {
    const project = state.project.get(projectId);
    if (project === undefined) return refuse('not-found');
    return done([
      put('text', {
        id: textIdOf(projectId, field),
        ownerKind: 'project',
        ownerId: projectId,
        field,
        body,
        updatedAt: env.now,
        updatedBy: env.actor,
      }),
      ...set('project', project, { passportAt: env.now }),
    ]);
  },
});
