import { votesBy } from '@kaskad/shared/domain/retro/notes.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useRoom } from './room.ts';
import { type WallColumn, wallOf } from './wall.ts';

/** The notes as this person may read them. */
export function useWall(): WallColumn[] {
  const { personId } = useCascade();
  const { sprint, columns } = useRoom();
  const count = columns.length;
  return useView(['note', 'noteDraft'], [sprint.id, personId, count], (view) =>
    wallOf(view, sprint.id, personId, count),
  );
}

/** The notes this person has voted for, until the votes are shown. */
export function useOwnVotes(): ReadonlySet<string> {
  const { personId } = useCascade();
  const { sprint } = useRoom();
  return useView(
    ['vote'],
    [sprint.id, personId],
    (view) => new Set(votesBy(view, sprint.id, personId).map(({ noteId }) => noteId)),
  );
}
