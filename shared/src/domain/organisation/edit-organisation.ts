import { editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { organisationSchema, titleFault } from './organisation.ts';

const args = organisationSchema
  .pick({ title: true, shortTitle: true, kind: true, address: true })
  .partial()
  .extend({ organisationId: uuid });

/** Corrects an entry of the register. Keys left out stay as they are, null clears. */
export const editOrganisation = defineCommand({
  name: 'organisation.edit',
  args,
  may: { level: 'staff' },
  run(state, { organisationId, ...edits }) {
    const organisation = state.organisation.get(organisationId);
    if (organisation === undefined) return refuse('not-found');
    const { title = organisation.title } = edits;
    const taken =
      title === organisation.title ? undefined : titleFault(state, title, organisationId);
    return taken ?? done(set('organisation', organisation, edits));
  },
  inverse(before, { organisationId, ...edits }) {
    const organisation = before.organisation.get(organisationId);
    if (organisation === undefined) return null;
    const back = editsBack(organisation, edits);
    return { name: 'organisation.edit', args: { organisationId, ...back } };
  },
});
