import type { Stack } from './wall.ts';

/** What a note was let go over. */
export type DropTarget =
  | { readonly kind: 'note'; readonly noteId: string }
  | { readonly kind: 'column'; readonly column: number };

export type Drop =
  | { readonly kind: 'group'; readonly noteId: string; readonly headId: string }
  | { readonly kind: 'ungroup'; readonly noteId: string }
  | { readonly kind: 'move'; readonly noteId: string; readonly column: number };

/** What a person meant by letting a note go; undefined where nothing would change. `stacks` are all stacks of the wall. */
export function dropOf(
  noteId: string,
  target: DropTarget,
  stacks: readonly Stack[],
): Drop | undefined {
  const home = stacks.find((stack) => holds(stack, noteId));
  if (home === undefined) return undefined;
  if (target.kind === 'note') {
    const onto = stacks.find((stack) => holds(stack, target.noteId));
    if (onto === undefined || onto === home) return undefined;
    return { kind: 'group', noteId, headId: onto.head.note.id };
  }
  const { column } = target;
  if (home.head.note.column !== column) return { kind: 'move', noteId, column };
  return home.head.note.id === noteId ? undefined : { kind: 'ungroup', noteId };
}

function holds({ head, under }: Stack, noteId: string): boolean {
  return head.note.id === noteId || under.some(({ note }) => note.id === noteId);
}
