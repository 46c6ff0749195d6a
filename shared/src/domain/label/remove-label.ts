import { z } from 'zod';
import { remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';

/**
 * Removes a label and takes it off the project's cards. Cards of closed sprints never change: they keep the id of a
 * label that is no more, which shows as nothing.
 */
export const removeLabel = defineCommand({
  name: 'label.remove',
  args: z.strictObject({ labelId: uuid }),
  may: { level: 'lead', of: (state, { labelId }) => state.label.get(labelId)?.projectId },
  run(state, { labelId }) {
    const label = state.label.get(labelId);
    if (label === undefined) return refuse('not-found');
    const changes = [...state.card.where('projectId', label.projectId)]
      .filter((card) => card.labelIds.includes(labelId))
      .filter(({ sprintId }) => state.sprint.get(sprintId ?? '')?.status !== 'closed')
      .flatMap((card) =>
        set('card', card, { labelIds: card.labelIds.filter((id) => id !== labelId) }),
      );
    return done([...changes, remove('label', label)]);
  },
});
