import type { Note } from '@kaskad/shared/domain/retro/note.ts';
import { notesOf, votesOfGroup } from '@kaskad/shared/domain/retro/notes.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** A note that can be read: one's own before the reveal, anybody's after it. */
export interface Sheet {
  readonly note: Note;
  readonly body: string;
  /** This person wrote it, as far as their replica knows: an anonymous note has no author once revealed. */
  readonly isOwn: boolean;
  /** Its author's name goes with it. */
  readonly isSigned: boolean;
}

/** Notes that lie together; most often one alone. */
export interface Stack {
  readonly head: Sheet;
  readonly under: readonly Sheet[];
  /** Null until the votes are shown. */
  readonly votes: number | null;
}

export interface WallColumn {
  readonly index: number;
  readonly stacks: readonly Stack[];
  /** Notes whose words this person does not have. */
  readonly blanks: number;
}

/** The notes of a retrospective in `count` columns, as this person may read them, in their order. */
export function wallOf(
  view: State,
  sprintId: string,
  personId: string,
  count: number,
): WallColumn[] {
  const sheets = new Map<string, Sheet>();
  const blanks = Array.from({ length: count }, () => 0);
  for (const note of notesOf(view, sprintId)) {
    const sheet = sheetOf(view, note, personId);
    if (sheet === undefined) blanks[note.column] = (blanks[note.column] ?? 0) + 1;
    else sheets.set(note.id, sheet);
  }
  const all = [...sheets.values()];
  const heads = all.filter(({ note }) => note.groupId === null || !sheets.has(note.groupId));
  return blanks.map((blank, index) => ({
    index,
    blanks: blank,
    stacks: heads
      .filter(({ note }) => note.column === index)
      .map((head) => ({
        head,
        under: all.filter(({ note }) => note.groupId === head.note.id),
        votes: votesOfGroup(view, head.note),
      })),
  }));
}

/** What is talked about, the most voted first; equal ones stay in the order of the wall. */
export function topicsOf(columns: readonly WallColumn[]): Stack[] {
  return columns.flatMap(({ stacks }) => stacks).sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
}

/** All notes of a stack, the head first. */
export function sheetsOf({ head, under }: Stack): Sheet[] {
  return [head, ...under];
}

/** The beginning of a note, to name it in a sentence. */
export function shortOf(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length <= 48 ? line : `${line.slice(0, 47).trimEnd()}…`;
}

function sheetOf(view: State, note: Note, personId: string): Sheet | undefined {
  const draft = view.noteDraft.get(note.id);
  const body = note.body ?? draft?.body;
  if (body === undefined) return undefined;
  const isOwn = draft?.personId === personId || note.authorId === personId;
  return { note, body, isOwn, isSigned: draft?.isSigned ?? note.authorId !== null };
}
