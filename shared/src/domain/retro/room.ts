import { type Refusal, refuse } from '../refusal.ts';
import type { Sprint } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { Retro, RetroPhase } from './retro.ts';

export interface Room {
  readonly sprint: Sprint;
  readonly retro: Retro;
}

/**
 * The room of a sprint's retrospective, or why nobody may do anything there: it is open from the review to the signature,
 * and once more while it is reopened after the close.
 */
export function openRoom(state: State, sprintId: string): Room | Refusal {
  const sprint = state.sprint.get(sprintId);
  const retro = state.retro.get(sprintId);
  if (sprint === undefined || retro === undefined) return refuse('not-found');
  const { number, status, retroSignedAt } = sprint;
  if (retro.openAgainAt !== null) return { sprint, retro };
  if (retroSignedAt !== null) return refuse('retro-signed', { number });
  if (status !== 'review') return refuse('sprint-wrong-status', { number, status });
  return { sprint, retro };
}

/** The room while its retrospective is in one of the phases, or why not. */
export function openRoomAt(
  state: State,
  sprintId: string,
  phases: readonly RetroPhase[],
): Room | Refusal {
  const room = openRoom(state, sprintId);
  if ('code' in room || phases.includes(room.retro.phase)) return room;
  return refuse('retro-wrong-phase', { number: room.sprint.number, phase: room.retro.phase });
}

/** The phases in which everybody sees what the notes say. */
export const shownPhases: readonly RetroPhase[] = ['grouping', 'voting', 'discussing'];
