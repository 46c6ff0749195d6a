import { add } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { MAX_ORGANISATIONS, organisationSchema, titleFault } from './organisation.ts';

const { title, shortTitle, kind, address } = organisationSchema.shape;

/** Enters a place or a partner in the register. */
export const addOrganisation = defineCommand({
  name: 'organisation.add',
  args: organisationSchema.pick({ title: true }).extend({
    organisationId: uuid,
    title,
    shortTitle: shortTitle.default(null),
    kind: kind.default('other'),
    address: address.default(null),
  }),
  may: { level: 'staff' },
  run(state, { organisationId, ...fields }) {
    if (state.organisation.get(organisationId) !== undefined) return refuse('id-taken');
    if (state.organisation.size >= MAX_ORGANISATIONS)
      return refuse('too-many-items', { limit: MAX_ORGANISATIONS });
    const taken = titleFault(state, fields.title);
    if (taken !== undefined) return taken;
    return done([add('organisation', { id: organisationId, ...fields, archivedAt: null })]);
  },
  inverse: (_before, { organisationId }) => ({
    name: 'organisation.archive',
    args: { organisationId },
  }),
});
