import type { PlanMatrix } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { DragArea } from '../../ui/drag/drag-area.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { cellKey } from './cell-key.ts';
import { ADD, MORE, type SlotsOf } from './cell-walk.ts';
import { Ghost } from './entry-line.tsx';
import { MOST_SHOWN } from './matrix-cell.tsx';
import { useMatrixContext } from './matrix-context.ts';
import { Count, MatrixRow } from './matrix-row.tsx';
import styles from './matrix-table.module.css';
import { columnTitle, isNow } from './matrix-words.ts';
import { rowNumbers } from './row-numbers.ts';
import { useCellKeys } from './use-cell-keys.ts';
import { useMatrixDrag } from './use-matrix-drag.ts';

/** Tasks against years, sprints or months, on a desk. */
export function MatrixTable({ matrix }: { matrix: PlanMatrix }) {
  const words = useText();
  const { t } = words;
  const { today, mayWork } = useMatrixContext();
  const table = useRef<HTMLTableElement>(null);
  const { columns, rows, totals, axis } = matrix;
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const show = useCallback((key: string) => setWhole((now) => new Set([...now, key])), []);
  const slotsOf: SlotsOf = (row, column) => {
    const at = rows[row];
    const entries = at?.cells[column]?.entries ?? [];
    const isWhole = whole.has(cellKey(at?.goal?.id ?? null, columns[column]?.key ?? ''));
    const shown = isWhole ? entries : entries.slice(0, MOST_SHOWN);
    return [
      ...shown.map(({ card }) => card.id),
      ...(shown.length < entries.length ? [MORE] : []),
      ...(mayWork ? [ADD] : []),
    ];
  };
  const { drag, said, landed } = useMatrixDrag(matrix);
  const { at } = useCellKeys(table, {
    ...{ slotsOf, rows: rows.length, columns: columns.length },
    ...{ carrying: drag.held !== null, landed },
  });
  const titles = useMemo(
    () => columns.map((column) => columnTitle(column, axis, words)),
    [columns, axis, words],
  );
  const numbers = useMemo(() => rowNumbers(rows), [rows]);
  return (
    <DragArea
      drag={drag}
      said={said}
      hint={t('matrix.dragHint')}
      ghost={drag.held && <Ghost title={drag.held.thing.title} />}
      scroll={scroll}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section className={styles['scroller']} tabIndex={0} aria-label={t('matrix.table')}>
        <table ref={table} className={styles['table']} data-axis={axis}>
          <thead>
            <tr data-pinned="">
              <th scope="col" className={styles['corner']}>
                {t('matrix.task')}
              </th>
              {columns.map((column, index) => (
                <th
                  key={column.key}
                  scope="col"
                  data-now={isNow(column, today) || undefined}
                  data-kind={column.kind}
                  data-bare={(column.kind === 'none' && totals[index]?.cards === 0) || undefined}
                >
                  {titles[index]}
                  {isNow(column, today) && <VisuallyHidden>, {t('matrix.now')}</VisuallyHidden>}
                  {(totals[index]?.cards ?? 0) > 0 && <Count {...(totals[index] ?? nothing)} />}
                </th>
              ))}
              <th scope="col" className={styles['end']}>
                {t('matrix.kpis')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MatrixRow
                key={row.goal?.id ?? 'none'}
                {...{ row, index, columns, titles, whole, onWhole: show }}
                number={numbers[index] ?? ''}
                focused={index === at.row ? at : null}
                target={drag.held?.to ?? null}
              />
            ))}
          </tbody>
        </table>
      </section>
    </DragArea>
  );
}

const nothing = { cards: 0, done: 0 };

const scroll = { x: 0.08, y: 0.12 };
