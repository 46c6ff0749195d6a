import { applyChanges, type Change, put, set } from '../changes.ts';
import { type Done, done } from '../command.ts';
import { derivedId, type Env } from '../env.ts';
import { askedOnDone } from '../event/evidence-rule.ts';
import { type Refusal, refuse, type Warning } from '../refusal.ts';
import { unseenGone } from '../retro/notes.ts';
import { layerOver, type State } from '../state.ts';
import { unfinishedCards } from './cards.ts';
import { type Disposition, disposed } from './disposition.ts';
import { shutToClose } from './gate.ts';
import { outcomeBody } from './outcome.ts';
import type { Override } from './override.ts';
import { passGate } from './pass-gate.ts';
import type { Sprint } from './sprint.ts';

export interface Closing {
  /** One for every unfinished card. */
  readonly dispositions: readonly Disposition[];
  /** By what the gate was passed; null where its rule was met. */
  readonly override: Override | null;
}

/** What closing a sprint does: its cards go where they were sent, what came of it is frozen, unseen notes are gone. */
export function closing(
  state: State,
  sprint: Sprint,
  { dispositions, override }: Closing,
  env: Env,
): Done | Refusal {
  const { id: sprintId, projectId } = sprint;
  const effects = carriedOut(state, dispositions, env);
  if ('code' in effects) return effects;
  const told = { at: env.now, by: env.actor, dispositions, override };
  const record = {
    id: derivedId(sprintId, 'outcome'),
    projectId,
    sprintId,
    kind: 'outcome' as const,
    body: outcomeBody(state, sprint, told),
    frozenAt: env.now,
  };
  const closed = set('sprint', sprint, {
    status: 'closed',
    reviewedAt: sprint.reviewedAt ?? env.now,
    closedAt: env.now,
    closeOverrideId: override?.id ?? null,
  });
  const gone = unseenGone(state, sprintId);
  return done([...effects.changes, ...gone, ...closed, put('record', record)], effects.warnings);
}

/**
 * Closes the sprint before, in the name of a director who has the next one planned early: whatever is unfinished is
 * carried over, for the director's reason. A sprint that has not begun cannot be closed: it holds no promise.
 */
export function closingBefore(
  state: State,
  previous: Sprint | undefined,
  override: Override,
  env: Env,
): Done | Refusal {
  const number = (previous?.number ?? 0) + 1;
  if (previous === undefined || previous.status === 'planning')
    return refuse('previous-not-started', { previous: number - 1, number });
  const { reason } = override;
  const passage = passGate(state, env, {
    rule: 'close',
    sprint: previous,
    shut: shutToClose(state, previous),
    override: { reason },
  });
  if ('code' in passage) return passage;
  const dispositions = unfinishedCards(state, previous.id).map(({ id: cardId }) => {
    return { cardId, kind: 'carry' as const, reason };
  });
  const closed = closing(state, previous, { dispositions, override: passage.override }, env);
  if ('code' in closed) return closed;
  return done([...passage.changes, ...closed.changes], closed.warnings);
}

/**
 * The dispositions one after another, each over what those before it left: places in a column stay unique. What a split
 * leaves behind is done, and is asked for its evidence.
 */
function carriedOut(state: State, dispositions: readonly Disposition[], env: Env): Done | Refusal {
  const after = layerOver(state);
  const all: Change[] = [];
  const warnings: Warning[] = [];
  for (const disposition of dispositions) {
    const card = after.card.get(disposition.cardId);
    if (card === undefined) return refuse('disposition-foreign');
    const changes = disposed(after, card, disposition, env);
    if ('code' in changes) return changes;
    applyChanges(after, changes);
    all.push(...changes);
    const left = after.card.get(card.id);
    if (left !== undefined) warnings.push(...askedOnDone(after, card, left).warnings);
  }
  return done(all, warnings);
}
