import type { Entry } from '@kaskad/shared/sync/entry.ts';

/** The card each command moved or added, with its author; cards that only gave way are not named. */
export function movesIn(entries: readonly Entry[]): Map<string, string> {
  const moved = new Map<string, string>();
  for (const { changes, by } of entries) {
    for (const change of changes) {
      if (change.kind !== 'card') continue;
      if (change.op === 'add') moved.set(change.row.id, by);
      if (change.op === 'set' && ('columnId' in change.set || 'sprintId' in change.set))
        moved.set(change.id, by);
      else if (change.op === 'set' && 'rank' in change.set && changes.length === 1)
        moved.set(change.id, by);
    }
  }
  return moved;
}
