import { z } from 'zod';
import { line, rank, uuid } from '../fields.ts';
import { byRank } from '../rank.ts';
import type { State } from '../state.ts';

/** What a column means, so that a shared card finds its place on every board. */
export const columnPhases = ['planned', 'preparing', 'running', 'reporting', 'done'] as const;
export type ColumnPhase = (typeof columnPhases)[number];

/** A soft limit warns, a hard one refuses. */
export const wipModes = ['soft', 'hard'] as const;

export const columnSchema = z.strictObject({
  id: uuid,
  projectId: uuid,
  title: line(60),
  phase: z.enum(columnPhases),
  rank,
  wipLimit: z.int().min(1).max(999).nullable(),
  wipMode: z.enum(wipModes),
});
export type Column = z.infer<typeof columnSchema>;

/** The project's columns from left to right. */
export function columnsOf(state: State, projectId: string): Column[] {
  return [...state.column.where('projectId', projectId)].sort(byRank);
}
