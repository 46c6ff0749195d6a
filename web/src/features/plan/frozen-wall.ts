/** The notes of a closed sprint's retrospective, as its outcome keeps them. */
import type { FrozenRetro } from '@kaskad/shared/domain/sprint/frozen-retro.ts';
import { type RetroColumn, retroColumns } from '../../text/retro-columns.ts';

type FrozenNote = FrozenRetro['notes'][number];

/** Notes that lie together; most often one alone. */
export interface FrozenGroup {
  readonly head: FrozenNote;
  readonly under: readonly FrozenNote[];
  /** Of the whole group; null where the votes were never shown. */
  readonly votes: number | null;
}

export interface FrozenColumn {
  readonly name: RetroColumn;
  readonly groups: readonly FrozenGroup[];
}

/** Columns that hold notes, the most voted first in each. A record that tells of no notes has no columns. */
export function frozenWall({ format, notes }: FrozenRetro): FrozenColumn[] {
  if (format === null) return [];
  const ids = new Set(notes.map(({ id }) => id));
  const heads = notes.filter(({ groupId }) => groupId === null || !ids.has(groupId));
  const groups = heads.map((head) => groupOf(head, notes));
  groups.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return retroColumns[format]
    .map((name, index) => ({ name, groups: groups.filter(({ head }) => head.column === index) }))
    .filter((column) => column.groups.length > 0);
}

function groupOf(head: FrozenNote, notes: readonly FrozenNote[]): FrozenGroup {
  const under = notes.filter(({ groupId }) => groupId === head.id);
  const votes =
    head.votes === null ? null : under.reduce((sum, note) => sum + (note.votes ?? 0), head.votes);
  return { head, under, votes };
}
