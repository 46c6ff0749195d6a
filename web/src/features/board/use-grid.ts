import { useMemo } from 'react';
import type { Directory } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import type { LaneKind } from './board-query.ts';
import { cellKey, IDEAS } from './board-scope.ts';
import { spotOf } from './cell-registry.ts';
import type { Grid } from './keyboard-move.ts';
import { lanesOf, NO_LANE } from './lane.ts';
import type { BoardData } from './use-board.ts';

const single: readonly string[] = [NO_LANE];

/** The lanes and columns of a board as they stand on the screen, left to right and top to bottom. */
export function useGrid(
  { project, columns, cells }: BoardData,
  kind: LaneKind | null,
  people: Directory,
  withIdeas: boolean,
): Grid {
  const lanes = useView(
    ['card', 'goal', 'project'],
    [kind, cells, people, project.id],
    (view): readonly string[] => {
      if (kind === null) return single;
      const used = new Set<string>();
      for (const cell of cells.keys()) if (cell !== IDEAS) used.add(spotOf(cell).lane);
      return lanesOf(view, project.id, kind, used, (id) => people.get(id)?.name ?? '');
    },
  );
  return useMemo(
    () => ({
      lanes,
      columns: [...(withIdeas ? [IDEAS] : []), ...columns.map((column) => column.id)],
      count: (lane, columnId) => cells.get(cellKey(lane, columnId))?.length ?? 0,
    }),
    [lanes, columns, cells, withIdeas],
  );
}
