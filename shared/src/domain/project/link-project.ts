import { z } from 'zod';
import { linkRow, linkTargetArgs, servingArgs } from '../card/link.ts';
import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';

/** Ties a project to a goal or KPI of its own or of the programme, or to a direction. */
export const linkProject = defineCommand({
  name: 'project.link',
  args: z.strictObject({
    projectId: uuid,
    linkId: uuid,
    to: linkTargetArgs,
    ...servingArgs.shape,
  }),
  may: { level: 'lead', of: (state, { projectId }) => state.project.get(projectId)?.id },
  run(state, { projectId, linkId, to, ...serving }) {
    const row = linkRow(state, linkId, { projectId }, [projectId], to, serving);
    return 'code' in row ? row : done([add('link', row)]);
  },
  inverse: (_before, { linkId }) => ({ name: 'project.unlink', args: { linkId } }),
});
