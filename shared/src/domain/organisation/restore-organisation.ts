import { z } from 'zod';
import { set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { titleFault } from './organisation.ts';

/** Offers an archived organisation again. */
export const restoreOrganisation = defineCommand({
  name: 'organisation.restore',
  args: z.strictObject({ organisationId: uuid }),
  may: { level: 'staff' },
  run(state, { organisationId }) {
    const organisation = state.organisation.get(organisationId);
    if (organisation === undefined) return refuse('not-found');
    if (organisation.archivedAt === null) return done([]);
    const taken = titleFault(state, organisation.title, organisationId);
    return taken ?? done(set('organisation', organisation, { archivedAt: null }));
  },
  inverse: (before, { organisationId }) =>
    (before.organisation.get(organisationId)?.archivedAt ?? null) === null
      ? null
      : { name: 'organisation.archive', args: { organisationId } },
});
