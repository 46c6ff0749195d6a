/**
 * What «Проведено» asks of an event, by the rule of its home project. The rule looks at the step into the last column
 * and at what a done event stands on since; a project that begins to demand asks nothing of what was done before.
 */
import type { Card } from '../card/card.ts';
import { type Refusal, refuse, type Warning, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import { isProven } from './evidence-of.ts';

export interface Asked {
  readonly refusal?: Refusal;
  readonly warnings: readonly Warning[];
}

const nothing: Asked = { warnings: [] };

/** What is said to a card that takes a step, given as it was (undefined: it is new) and as it will be. */
export function askedOnDone(state: State, before: Card | undefined, after: Card): Asked {
  if (!isDone(after) || (before !== undefined && isDone(before))) return nothing;
  const rule = state.project.get(after.projectId)?.evidenceRule;
  if (rule === undefined || rule === 'off' || isProven(state, after.id)) return nothing;
  const { title } = after;
  if (rule === 'demand') {
    const fault = before === undefined ? refuse('evidence-missing-new') : undefined;
    return {
      refusal: fault ?? refuse('evidence-missing', { cardId: after.id, title }),
      warnings: [],
    };
  }
  return { warnings: [warn('evidence-missing', { title })] };
}

/** Why a done event cannot do without what it stands on; undefined when it can. */
export function neededByDone(state: State, cardId: string): Refusal | undefined {
  const card = state.card.get(cardId);
  if (card === undefined || !isDone(card)) return undefined;
  if (state.project.get(card.projectId)?.evidenceRule !== 'demand') return undefined;
  return refuse('evidence-needed', { title: card.title });
}

function isDone({ kind, phase, cancelledAt }: Card): boolean {
  return kind === 'event' && phase === 'done' && cancelledAt === null;
}
