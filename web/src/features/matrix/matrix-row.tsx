import type { PlanCount, PlanRow } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanColumn } from '@kaskad/shared/domain/goal/plan-matrix-columns.ts';
import { type CSSProperties, memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { cellKey } from './cell-key.ts';
import type { Spot } from './cell-walk.ts';
import { CellBody } from './matrix-cell.tsx';
import styles from './matrix-table.module.css';
import { RowEnd } from './row-end.tsx';

/** One task across the years. */
export const MatrixRow = memo(function MatrixRow({
  row,
  index,
  number,
  columns,
  titles,
  whole,
  onWhole,
  focused,
  target,
}: {
  row: PlanRow;
  index: number;
  number: string;
  columns: readonly PlanColumn[];
  titles: readonly string[];
  whole: ReadonlySet<string>;
  onWhole: (key: string) => void;
  /** Where Tab stops, when that is in this row. */
  focused: Spot | null;
  /** The cell over which something is carried. */
  target: string | null;
}) {
  const { t } = useText();
  const goalId = row.goal?.id ?? null;
  const name = row.goal?.title ?? t('matrix.noGoal');
  return (
    <tr data-goal={goalId ?? 'none'}>
      <th
        scope="row"
        className={styles['task']}
        style={{ '--depth': row.depth } as CSSProperties}
        data-pinned=""
      >
        <RowHead row={row} number={number} />
      </th>
      {row.cells.map((cell, column) => {
        const across = columns[column];
        if (across === undefined) return null;
        const key = cellKey(goalId, across.key);
        const here = focused?.column === column ? focused : null;
        const isBare = here !== null && here.slot === null;
        return (
          <td
            key={across.key}
            data-cell={key}
            data-row={index}
            data-column={column}
            data-kind={across.kind}
            data-target={target === key || undefined}
            tabIndex={here === null ? undefined : isBare ? 0 : -1}
          >
            <CellBody
              cell={cell}
              place={{ goalId, column: across }}
              name={`${name}, ${titles[column]}`}
              reachable={here?.slot ?? null}
              isWhole={whole.has(key)}
              onWhole={() => onWhole(key)}
            />
          </td>
        );
      })}
      <td className={styles['end']}>
        <RowEnd row={row} />
      </td>
    </tr>
  );
});

/** A task in words, with what stands behind it; of one behind which nothing stands it is said. */
export function RowHead({ row, number }: { row: PlanRow; number: string }) {
  const { t } = useText();
  const { goal, cards } = row;
  const isAim = goal !== null && goal.level !== 'objective';
  return (
    <>
      {isAim && <span className={styles['level']}>{t(`goalLevel.${goal.level}`)}</span>}
      <span className={styles['words']}>
        {number !== '' && <span className={styles['number']}>{number}. </span>}
        {goal?.title ?? t('matrix.noGoal')}
      </span>
      {cards > 0 && <Count {...row} />}
      {cards === 0 && !isAim && (
        <span className={styles['count']} data-empty="">
          {t(goal === null ? 'matrix.allServe' : 'matrix.nothing')}
        </span>
      )}
    </>
  );
}

/** How many cards there are, and how many of them are done. */
export function Count({ cards, done }: PlanCount) {
  const { t } = useText();
  return (
    <span className={styles['count']}>
      {done === 0 ? t('matrix.cards', { n: cards }) : t('matrix.doneOf', { n: cards, done })}
    </span>
  );
}
