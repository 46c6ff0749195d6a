import { type Change, remove } from '../changes.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';
import type { Note, NoteDraft, Vote } from './note.ts';
import { type Retro, retroFormats } from './retro.ts';

/** Notes of a sprint's retrospective in their order, whatever their column. */
export function notesOf(state: State, sprintId: string): Note[] {
  return [...state.note.where('sprintId', sprintId)].sort(byRank);
}

/** The note under which this one lies; itself when it lies under none. */
export function headOf(state: State, note: Note): Note {
  return (note.groupId === null ? undefined : state.note.get(note.groupId)) ?? note;
}

/** The notes that lie under a head, in their order. */
export function lyingUnder(state: State, headId: string): Note[] {
  return [...state.note.where('groupId', headId)].sort(byRank);
}

/** Votes for a head and all that lies under it; null until the votes are shown. */
export function votesOfGroup(state: State, head: Note): number | null {
  if (head.votes === null) return null;
  return lyingUnder(state, head.id).reduce((sum, { votes }) => sum + (votes ?? 0), head.votes);
}

/** The person's own unseen words on a note. */
export function ownDraft(state: State, noteId: string, personId: string): NoteDraft | undefined {
  const draft = state.noteDraft.get(noteId);
  return draft?.personId === personId ? draft : undefined;
}

/** The person's own votes in a sprint's retrospective, before they are shown. */
export function votesBy(state: State, sprintId: string, personId: string): Vote[] {
  return [...state.vote.where('personId', personId)].filter((vote) => vote.sprintId === sprintId);
}

/** True when the format of the retrospective has a column of this number, from 0. */
export function hasColumn(retro: Retro, column: number): boolean {
  return column < retroFormats[retro.format];
}

/** Takes away what was written or voted unseen: a sprint that is closed over it never shows it. */
export function unseenGone(state: State, sprintId: string): Change[] {
  return [
    ...[...state.noteDraft.where('sprintId', sprintId)].map((draft) => remove('noteDraft', draft)),
    ...[...state.vote.where('sprintId', sprintId)].map((vote) => remove('vote', vote)),
  ];
}
