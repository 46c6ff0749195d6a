import { z } from 'zod';
import { type Change, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { sprintsOf } from '../sprint/sprint.ts';

/**
 * Takes the signature back with a reason, until the next sprint has started and never after. Once the sprint is closed its
 * frozen outcome stays as it is: signing again freezes a further one beside it.
 */
export const reopenRetro = defineCommand({
  name: 'retro.reopen',
  args: z.strictObject({ sprintId: uuid, reason }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, reason }, env) {
    const sprint = state.sprint.get(sprintId);
    const retro = state.retro.get(sprintId);
    if (sprint === undefined || retro === undefined) return refuse('not-found');
    const { number, status, projectId } = sprint;
    if (sprint.retroSignedAt === null || retro.openAgainAt !== null)
      return refuse('retro-not-signed', { number });
    const next = sprintsOf(state, projectId).find(
      (other) => other.number > number && other.status !== 'planning',
    );
    if (next !== undefined) return refuse('retro-followed', { number, next: next.number });
    const acknowledged = [...state.resolution.where('sprintId', sprintId)];
    const reopened = { reopenedAt: env.now, reopenReason: reason };
    const opened: Change[] =
      status === 'closed'
        ? set('retro', retro, { ...reopened, openAgainAt: env.now })
        : [
            ...set('sprint', sprint, { retroSignedAt: null, retroSignedBy: null }),
            ...set('retro', retro, reopened),
          ];
    return done([
      ...opened,
      // What the director has read is no longer what will be signed.
      ...acknowledged.map((resolution) => remove('resolution', resolution)),
    ]);
  },
});
