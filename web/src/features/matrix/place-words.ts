import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import type { useText } from '../../text/use-text.ts';
import { columnTitle } from './matrix-words.ts';

/** A cell in words: «2022 год, задача 2 «Создать условия…»». */
export function placeWords(
  { rows, axis }: Pick<PlanMatrix, 'rows' | 'axis'>,
  { goalId, column }: PlanPlace,
  words: ReturnType<typeof useText>,
): string {
  const title = rows.find(({ goal }) => goal?.id === goalId)?.goal?.title;
  const task =
    title === undefined
      ? words.t('matrix.noGoal')
      : words.t('matrix.taskNamed', { title: short(title) });
  return `${columnTitle(column, axis, words)}, ${task}`;
}

const LONGEST = 60;

/** A task is a long sentence; its beginning tells it from the others. */
export function short(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
