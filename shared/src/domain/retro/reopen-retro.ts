import { z } from 'zod';
import { remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { reason, uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { sprintsOf } from '../sprint/sprint.ts';

/** Takes the signature back with a reason, until the sprint is closed or a later one has started. */
export const reopenRetro = defineCommand({
  name: 'retro.reopen',
  args: z.strictObject({ sprintId: uuid, reason }),
  may: { level: 'lead', of: (state, { sprintId }) => state.retro.get(sprintId)?.projectId },
  run(state, { sprintId, reason }, env) {
    const sprint = state.sprint.get(sprintId);
    const retro = state.retro.get(sprintId);
    if (sprint === undefined || retro === undefined) return refuse('not-found');
    const { number, status, projectId } = sprint;
    if (sprint.retroSignedAt === null) return refuse('retro-not-signed', { number });
    const next = sprintsOf(state, projectId).find(
      (other) => other.number > number && other.status !== 'planning',
    );
    if (next !== undefined) return refuse('retro-followed', { number, next: next.number });
    if (status !== 'review') return refuse('sprint-wrong-status', { number, status });
    const acknowledged = [...state.resolution.where('sprintId', sprintId)];
    return done([
      ...set('sprint', sprint, { retroSignedAt: null, retroSignedBy: null }),
      ...set('retro', retro, { reopenedAt: env.now, reopenReason: reason }),
      // What the director has read is no longer what will be signed.
      ...acknowledged.map((resolution) => remove('resolution', resolution)),
    ]);
  },
});
