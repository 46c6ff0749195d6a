import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/** Stops offering an organisation; events that name it go on doing so. */
export const archiveOrganisation = defineCommand({
  name: 'organisation.archive',
  args: z.strictObject({ organisationId: uuid }),
  may: { level: 'staff' },
  run(state, { organisationId }, env) {
    const organisation = state.organisation.get(organisationId);
    if (organisation === undefined) return refuse('not-found');
    const fresh = organisation.archivedAt === null;
    return done(fresh ? set('organisation', organisation, { archivedAt: env.now }) : []);
  },
  inverse: (before, { organisationId }) =>
    before.organisation.get(organisationId)?.archivedAt === null
      ? { name: 'organisation.restore', args: { organisationId } }
      : null,
});
