import type { RefObject } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useCalendarContext } from '../calendar-context.ts';
import type { YearSpan } from '../calendar-span.ts';
import { monthName } from '../calendar-words.ts';
import type { YearRow } from '../year/year-rows.ts';
import styles from './cyclogram.module.css';
import { monthCells } from './cyclogram-cells.ts';
import { Paper } from './paper.tsx';

/** The sheet itself: rows against twelve months, in type of the given size. */
export function CyclogramSheet({
  ref,
  measuring,
  size,
  organisation,
  subject,
  title,
  part,
  foot,
  year,
  rows,
  from,
  to,
  titleOf,
}: {
  ref: RefObject<HTMLElement | null>;
  measuring: boolean;
  /** In points. */
  size: number;
  organisation: string;
  subject: string;
  title: string;
  /** Which part of the plan this is; empty where it is whole. */
  part: string;
  foot: string;
  year: YearSpan;
  rows: readonly YearRow[];
  /** The rows of this sheet: the first, and the one after the last. */
  from: number;
  to: number;
  titleOf: (groupId: string) => string;
}) {
  const { t, language } = useText();
  const { people } = useCalendarContext();
  const words = {
    from: (day: number) => t('calendar.from', { day }),
    to: (day: number) => t('cyclogram.till', { day }),
    by: (day: number) => t('calendar.dueBy', { day }),
  };
  const numbers = new Map(
    rows.filter(({ kind }) => kind === 'card').map(({ id }, index) => [id, index + 1]),
  );
  return (
    <Paper label={t('cyclogram.preview')} landscape>
      <article
        ref={ref}
        className={styles['sheet']}
        style={{ fontSize: `${size}pt`, ...(measuring && { visibility: 'hidden' }) }}
      >
        <header className={styles['head']}>
          <p>{organisation}</p>
          <h2>{title}</h2>
          <p className={styles['subject']}>{[subject, part].filter(Boolean).join(', ')}</p>
        </header>
        <table className={styles['table']}>
          <colgroup>
            <col className={styles['number']} />
            <col />
            {year.months.map((month) => (
              <col key={month} className={styles['month']} />
            ))}
            <col className={styles['who']} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('cyclogram.number')}</th>
              <th scope="col">{t('cyclogram.event')}</th>
              {year.months.map((month) => (
                <th key={month} scope="col">
                  {monthName(language, month, 'short')}
                </th>
              ))}
              <th scope="col">{t('cyclogram.responsible')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, to).map((row) =>
              row.card === null ? (
                <tr key={`group ${row.id}`} className={styles['group']}>
                  <th scope="rowgroup" colSpan={15}>
                    {titleOf(row.id)}
                  </th>
                </tr>
              ) : (
                <tr key={row.id}>
                  <td>{numbers.get(row.id)}</td>
                  <th scope="row">{row.card.title}</th>
                  {monthCells(row.items, year.months, words).map(({ marks, bar }, index) => (
                    <td key={year.months[index]} data-bar={bar || undefined}>
                      {marks.join(', ')}
                    </td>
                  ))}
                  <td className={styles['names']}>
                    {row.card.responsible
                      .map((id) => people.get(id)?.name ?? t('board.unknown'))
                      .join(', ')}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
        <p className={styles['foot']}>{foot}</p>
      </article>
    </Paper>
  );
}
