import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { refuse } from '../refusal.ts';
import { cascadeOf, cascadeSchema } from './cascade.ts';

const args = cascadeSchema
  .pick({
    organisationName: true,
    organisationShortName: true,
    programmeTitle: true,
    programmeStartsOn: true,
    programmeEndsOn: true,
  })
  .partial();

/** Renames the organisation or its programme, or sets the programme's dates. Keys left out stay as they are. */
export const editCascade = defineCommand({
  name: 'cascade.edit',
  args,
  may: { level: 'director' },
  run(state, edits) {
    const cascade = cascadeOf(state);
    if (cascade === undefined) return refuse('not-found');
    const { programmeStartsOn: startsOn, programmeEndsOn: endsOn } = edited(cascade, edits);
    if (datesReversed(startsOn, endsOn)) return refuse('dates-reversed');
    return done(set('cascade', cascade, edits));
  },
  inverse(before, edits) {
    const cascade = cascadeOf(before);
    if (cascade === undefined) return null;
    return { name: 'cascade.edit', args: editsBack(cascade, edits) };
  },
});
