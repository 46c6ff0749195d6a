/**
 * An entry as others may receive it. What hides a note or a vote names nobody: the journal alone keeps who it was.
 */
import type { State } from '../domain/state.ts';
import { isUnseen, ownerOfUnseen, visibleChanges } from '../domain/visible-to.ts';
import type { Entry } from './entry.ts';

/** Stands where others must not learn who asked. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The entry as one person may receive it. */
export function entryFor(state: State, viewer: string, entry: Entry): Entry {
  const by = isNameless(entry) && entry.by !== viewer ? NOBODY : entry.by;
  return { ...entry, by, changes: visibleChanges(state, viewer, entry.changes, entry.by) };
}

/** The entry as all may receive it from whom nothing else of the cascade is hidden, and whom it does not concern. */
export function entryForAll(entry: Entry): Entry {
  return {
    ...entry,
    by: isNameless(entry) ? NOBODY : entry.by,
    // On-demand rows never travel by push.
    changes: entry.changes.filter(({ op, kind }) => op !== 'put' && !isUnseen(kind)),
  };
}

/** True when the person receives more of the entry than others do. */
export function concerns(entry: Entry, personId: string): boolean {
  if (entry.by === personId && isNameless(entry)) return true;
  return entry.changes.some(
    (change) => isUnseen(change.kind) && ownerOfUnseen(change, entry.by) === personId,
  );
}

const namelessVerbs: ReadonlySet<string> = new Set([
  'note.write',
  'note.sign',
  'note.move',
  'note.vote',
]);

/** Told from the entry alone, not from the phase, which has moved on when somebody catches up. */
function isNameless({ name, changes }: Entry): boolean {
  if (namelessVerbs.has(name)) return true;
  return changes.some(
    (change) => change.kind === 'note' && change.op === 'remove' && change.was.body === null,
  );
}
