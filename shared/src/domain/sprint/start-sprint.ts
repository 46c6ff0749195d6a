import { z } from 'zod';
import { put, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { liveCards } from './cards.ts';
import { reopenedBefore, shutToStart, underway } from './gate.ts';
import { overrideArgs } from './override.ts';
import { passGate } from './pass-gate.ts';
import { promiseBody } from './promise.ts';
import type { Sprint } from './sprint.ts';

const args = z.strictObject({ sprintId: uuid, override: overrideArgs.optional() });

/** Starts a planned sprint and freezes what the team promises. */
export const startSprint = defineCommand({
  name: 'sprint.start',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, override }, env) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const passage = passGate(state, env, {
      rule: 'start',
      sprint,
      shut: sprint.status === 'planning' ? shutToStart(state, sprint) : undefined,
      override,
    });
    if ('code' in passage) return passage;
    const unready = unreadyToStart(state, sprint);
    if (unready !== undefined) return unready;
    const { overrideId, override: recorded, changes, warnings } = passage;
    const record = {
      id: derivedId(sprint.id, 'promise'),
      projectId: sprint.projectId,
      sprintId,
      kind: 'promise' as const,
      body: promiseBody(state, sprint, { at: env.now, by: env.actor, override: recorded }),
      frozenAt: env.now,
    };
    const started = set('sprint', sprint, {
      status: 'active',
      startedAt: env.now,
      promisedCardIds: liveCards(state, sprintId).map((card) => card.id),
      startOverrideId: overrideId,
    });
    return done([...changes, ...started, put('record', record)], warnings);
  },
});

/** What the plan itself still lacks; no override helps here. */
function unreadyToStart(state: State, sprint: Sprint): Refusal | undefined {
  const { number, status } = sprint;
  if (status !== 'planning') return refuse('sprint-wrong-status', { number, status });
  const occupied = reopenedBefore(state, sprint.projectId, number) ?? underway(state, sprint);
  if (occupied !== undefined) return occupied;
  if (sprint.goal === null) return refuse('sprint-goal-missing', { number });
  if (sprint.startsOn === null || sprint.endsOn === null)
    return refuse('sprint-dates-missing', { number });
  if (liveCards(state, sprint.id).length === 0) return refuse('sprint-empty', { number });
  return undefined;
}
