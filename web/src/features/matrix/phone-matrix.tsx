import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { cellKey } from './cell-key.ts';
import { CellBody } from './matrix-cell.tsx';
import { useMatrixContext } from './matrix-context.ts';
import { RowHead } from './matrix-row.tsx';
import { columnTitle, isNow } from './matrix-words.ts';
import styles from './phone-matrix.module.css';
import { RowEnd } from './row-end.tsx';
import { rowNumbers } from './row-numbers.ts';
import type { MatrixAddress } from './use-matrix-address.ts';

/** One column at a time, its tasks one under the other, and a way to any other column. */
export function PhoneMatrix({
  matrix,
  address: { query, change },
}: {
  matrix: PlanMatrix;
  address: MatrixAddress;
}) {
  const words = useText();
  const { t } = words;
  const { today } = useMatrixContext();
  const { columns, rows, totals, axis } = matrix;
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const asked = columns.findIndex(({ key }) => key === query.column);
  const current = columns.findIndex((column) => isNow(column, today));
  const at = Math.max(0, asked >= 0 ? asked : current);
  const column = columns[at];
  if (column === undefined) return null;
  const goTo = (index: number) => change({ column: columns[index]?.key ?? null });
  const title = columnTitle(column, axis, words);
  const numbers = rowNumbers(rows);
  return (
    <>
      <nav className={styles['picker']} aria-label={t('matrix.columns')}>
        <IconButton
          icon="chevron-left"
          label={t('matrix.previous')}
          aria-disabled={at === 0 || undefined}
          onClick={() => at > 0 && goTo(at - 1)}
        />
        <Select
          label={t('matrix.columns')}
          hideLabel
          value={column.key}
          options={columns.map((one, index) => ({
            value: one.key,
            label: `${columnTitle(one, axis, words)} · ${totals[index]?.cards ?? 0}`,
          }))}
          onValue={(key) => change({ column: key })}
        />
        <IconButton
          icon="chevron-right"
          label={t('matrix.next')}
          aria-disabled={at === columns.length - 1 || undefined}
          onClick={() => at < columns.length - 1 && goTo(at + 1)}
        />
      </nav>
      <ol className={styles['rows']}>
        {rows.map((row, index) => {
          const goalId = row.goal?.id ?? null;
          const key = cellKey(goalId, column.key);
          const cell = row.cells[at];
          const name = `${row.goal?.title ?? t('matrix.noGoal')}, ${title}`;
          return (
            <li key={goalId ?? 'none'} className={styles['row']} data-cell={key}>
              <h2 className={styles['task']}>
                <RowHead row={row} number={numbers[index] ?? ''} />
              </h2>
              {cell !== undefined && (
                <CellBody
                  cell={cell}
                  place={{ goalId, column }}
                  name={name}
                  reachable={undefined}
                  isWhole={whole.has(key)}
                  onWhole={() => setWhole(new Set([...whole, key]))}
                />
              )}
              {cell?.entries.length === 0 && (
                <p className={styles['empty']}>{t('matrix.emptyCell', { column: title })}</p>
              )}
              {row.goal !== null && (
                <details className={styles['end']}>
                  <summary>{t('matrix.kpis')}</summary>
                  <RowEnd row={row} />
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
