import { z } from 'zod';
import type { Card } from '../card/card.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { unfinishedCards } from './cards.ts';
import { closing } from './closing.ts';
import { type Disposition, dispositionSchema } from './disposition.ts';
import { shutToClose } from './gate.ts';
import { overrideArgs } from './override.ts';
import { passGate } from './pass-gate.ts';
import { MAX_SPRINT_CARDS, type Sprint } from './sprint.ts';

const args = z.strictObject({
  sprintId: uuid,
  dispositions: z.array(dispositionSchema).max(MAX_SPRINT_CARDS),
  override: overrideArgs.optional(),
});

/** Closes a reviewed sprint card by card and freezes what came of it. */
export const closeSprint = defineCommand({
  name: 'sprint.close',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, dispositions, override }, env) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const { number, status } = sprint;
    const passage = passGate(state, env, {
      rule: 'close',
      sprint,
      shut: status === 'review' ? shutToClose(state, sprint) : undefined,
      override,
    });
    if ('code' in passage) return passage;
    if (status !== 'review') return refuse('sprint-wrong-status', { number, status });
    const undecided = undecidedCards(state, sprint, dispositions);
    if (undecided !== undefined) return undecided;
    const closed = closing(state, sprint, { dispositions, override: passage.override }, env);
    if ('code' in closed) return closed;
    return done([...passage.changes, ...closed.changes], [...passage.warnings, ...closed.warnings]);
  },
});

/** Every unfinished card of the sprint has exactly one disposition, and nothing else has any. */
function undecidedCards(
  state: State,
  sprint: Sprint,
  dispositions: readonly Disposition[],
): Refusal | undefined {
  const open = unfinishedCards(state, sprint.id);
  const decided = new Set(dispositions.map(({ cardId }) => cardId));
  const foreign = [...decided].some((id) => !open.some((card) => card.id === id));
  if (foreign || decided.size < dispositions.length) return refuse('disposition-foreign');
  const missing: Card[] = open.filter((card) => !decided.has(card.id));
  const [first] = missing;
  if (first === undefined) return undefined;
  const { number } = sprint;
  return refuse('disposition-missing', { number, count: missing.length, title: first.title });
}
