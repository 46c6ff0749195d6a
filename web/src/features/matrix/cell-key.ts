import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';

/** Names a cell: the goal of its row, or none, and its column. */
export function cellKey(goalId: string | null, columnKey: string): string {
  return `${goalId ?? 'none'} ${columnKey}`;
}

/** Where the cell of a key lies, from 0; undefined where it is no more. */
export function cellAt(
  { rows, columns }: Pick<PlanMatrix, 'rows' | 'columns'>,
  key: string,
): { row: number; column: number } | undefined {
  const [goal, column] = key.split(' ');
  const found = {
    row: rows.findIndex((row) => (row.goal?.id ?? 'none') === goal),
    column: columns.findIndex((one) => one.key === column),
  };
  return found.row < 0 || found.column < 0 ? undefined : found;
}

/** The key of a cell by its place; undefined beyond the plan. */
export function keyAt(
  { rows, columns }: Pick<PlanMatrix, 'rows' | 'columns'>,
  row: number,
  column: number,
): string | undefined {
  const [there, across] = [rows[row], columns[column]];
  if (there === undefined || across === undefined) return undefined;
  return cellKey(there.goal?.id ?? null, across.key);
}

/** The place a key stands for in the plan; undefined where it is no more. */
export function placeOf(
  matrix: Pick<PlanMatrix, 'rows' | 'columns'>,
  key: string,
): PlanPlace | undefined {
  const at = cellAt(matrix, key);
  const column = at && matrix.columns[at.column];
  if (at === undefined || column === undefined) return undefined;
  return { goalId: matrix.rows[at.row]?.goal?.id ?? null, column };
}
