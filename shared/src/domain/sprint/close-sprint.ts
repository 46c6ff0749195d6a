import { z } from 'zod';
import type { Card } from '../card/card.ts';
import { applyChanges, type Change, put, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId, type Env } from '../env.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { unseenGone } from '../retro/notes.ts';
import { layerOver, type State } from '../state.ts';
import { unfinishedCards } from './cards.ts';
import { type Disposition, disposed, dispositionSchema } from './disposition.ts';
import { shutToClose } from './gate.ts';
import { outcomeBody } from './outcome.ts';
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
    const { number, status, projectId } = sprint;
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
    const effects = carriedOut(state, dispositions, env);
    if ('code' in effects) return effects;
    const closing = { at: env.now, by: env.actor, dispositions, override: passage.override };
    const record = {
      id: derivedId(sprintId, 'outcome'),
      projectId,
      sprintId,
      kind: 'outcome' as const,
      body: outcomeBody(state, sprint, closing),
      frozenAt: env.now,
    };
    const closed = set('sprint', sprint, {
      status: 'closed',
      closedAt: env.now,
      closeOverrideId: passage.overrideId,
    });
    const gone = unseenGone(state, sprintId);
    const changes = [...passage.changes, ...effects, ...gone, ...closed, put('record', record)];
    return done(changes, passage.warnings);
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

/** The dispositions one after another, each over what those before it left: places in a column stay unique. */
function carriedOut(
  state: State,
  dispositions: readonly Disposition[],
  env: Env,
): Change[] | Refusal {
  const after = layerOver(state);
  const all: Change[] = [];
  for (const disposition of dispositions) {
    const card = after.card.get(disposition.cardId);
    if (card === undefined) return refuse('disposition-foreign');
    const changes = disposed(after, card, disposition, env);
    if ('code' in changes) return changes;
    applyChanges(after, changes);
    all.push(...changes);
  }
  return all;
}
