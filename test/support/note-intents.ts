import { retroPhases } from '@kaskad/shared/domain/retro/retro.ts';
import { currentSprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import type { Random } from './random.ts';
import type { Intent } from './random-intent.ts';

/** Something a person might do in the room of a retrospective; also where there is none, or not for them. */
export function noteIntent(view: State, projectId: string, random: Random): Intent | undefined {
  const sprintId = currentSprint(view, projectId)?.id;
  const retro = sprintId === undefined ? undefined : view.retro.get(sprintId);
  if (sprintId === undefined || retro === undefined) return undefined;
  const notes = [...view.note.where('sprintId', sprintId)];
  const noteId = random.pick(notes)?.id ?? random.uuid();
  const next = retroPhases[retroPhases.indexOf(retro.phase) + 1] ?? 'grouping';
  const write = (id: string): Intent => ({
    name: 'note.write',
    args: { noteId: id, sprintId, column: random.below(4), body: `Слово ${random.below(1_000)}` },
  });
  const headId = random.chance(0.7) ? (random.pick(notes)?.id ?? null) : null;
  return random.pick<Intent>([
    write(random.uuid()),
    write(random.uuid()),
    write(noteId),
    { name: 'note.sign', args: { noteId, isSigned: random.chance(0.7) } },
    { name: 'note.move', args: { noteId, column: random.below(3) } },
    { name: 'note.group', args: { noteId, headId } },
    { name: 'note.vote', args: { noteId, on: random.chance(0.8) } },
    { name: 'note.vote', args: { noteId, on: random.chance(0.8) } },
    { name: 'note.remove', args: { noteId } },
    { name: 'retro.join', args: { sprintId } },
    { name: 'retro.turn', args: { sprintId, phase: next } },
    { name: 'retro.time', args: { sprintId, minutes: random.below(10) } },
  ]);
}
