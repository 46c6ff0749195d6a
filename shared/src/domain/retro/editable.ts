import { type Refusal, refuse } from '../refusal.ts';
import type { Sprint } from '../sprint/sprint.ts';

/** Why the retrospective of a sprint cannot be written now; undefined from the start to the signature. */
export function retroClosed(sprint: Sprint): Refusal | undefined {
  const { number, status, retroSignedAt } = sprint;
  if (retroSignedAt !== null) return refuse('retro-signed', { number });
  if (status === 'active' || status === 'review') return undefined;
  return refuse('sprint-wrong-status', { number, status });
}
