import { type Refusal, refuse } from '../refusal.ts';
import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import { isOpenAgain } from './retro.ts';

/**
 * Why the retrospective of a sprint cannot be written now; undefined from the start to the signature, and once more while
 * it is reopened after the close.
 */
export function retroClosed(state: State, sprint: Sprint): Refusal | undefined {
  const { id, number, status, retroSignedAt } = sprint;
  if (isOpenAgain(state, id)) return undefined;
  if (retroSignedAt !== null) return refuse('retro-signed', { number });
  if (status === 'active' || status === 'review') return undefined;
  return refuse('sprint-wrong-status', { number, status });
}
