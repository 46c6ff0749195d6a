import type { Note } from '../domain/retro/note.ts';
import { type Retro, type RetroPhase, retroPhases } from '../domain/retro/retro.ts';
import { buildSprints } from './sprints.ts';

/**
 * A centre whose sprint 0, or another period that is named, is in review: the room of its retrospective is open, in the
 * phase asked for.
 */
export function buildRoom(phase: RetroPhase = 'writing', world = buildSprints(), number = 0) {
  world.bring(number, 'review');
  const sprintId = world.sprintId(number);
  const room = Object.assign(world, {
    room: sprintId,
    /** Writes a note, spoken of by its words. */
    write: (actor: string, body: string, column = 0) =>
      world.must(actor, 'note.write', { noteId: world.id(body), sprintId, column, body }),
    vote: (actor: string, body: string, on = true) =>
      world.must(actor, 'note.vote', { noteId: world.id(body), on }),
    /** Turns the retrospective on until it is in the phase. */
    turnTo(to: RetroPhase): void {
      const steps = retroPhases.slice(retroPhases.indexOf(room.retro().phase) + 1);
      for (const phase of steps.slice(0, steps.indexOf(to) + 1))
        world.must(world.lead, 'retro.turn', { sprintId, phase });
    },
    retro: (): Retro => present(world.state.retro.get(sprintId)),
    note: (body: string): Note => present(world.state.note.get(world.id(body))),
  });
  room.turnTo(phase);
  return room;
}

export type RetroRoom = ReturnType<typeof buildRoom>;

function present<R>(row: R | undefined): R {
  if (row === undefined) throw new Error('no such row');
  return row;
}
