import { cascadeOf } from '@kaskad/shared/domain/cascade/cascade.ts';
import type { PlanMatrix, PlanRow } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { PlanEntry } from '@kaskad/shared/domain/goal/plan-matrix-placing.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { useView } from '../../sync/use-cascade.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { columnTitle } from './matrix-words.ts';
import { type PrintPart, printParts } from './print-parts.ts';
import styles from './print-sheet.module.css';
import { useResponsible } from './row-end.tsx';
import { rowNumbers } from './row-numbers.ts';
import type { MonthYear } from './use-matrix.ts';

/** The plan as it goes on paper: every card by name, the heading on each sheet. */
export function PrintSheet({
  project,
  matrix,
  year,
}: {
  project: Project;
  matrix: PlanMatrix;
  year: MonthYear;
}) {
  const { t } = useText();
  const cascade = useView(['cascade'], [], cascadeOf);
  const { size, parts } = printParts(matrix.totals.map(({ cards }) => cards));
  const numbers = rowNumbers(matrix.rows);
  const rows = matrix.rows
    .map((row, index) => ({ row, number: numbers[index] ?? '' }))
    .filter(({ row }) => row.goal !== null || row.cards > 0 || row.kpis.length > 0);
  const years = `${year.from.slice(0, 4)}/${year.to.slice(2, 4)}`;
  return (
    <article className={styles['sheet']} data-size={size}>
      <p>{cascade?.organisationName}</p>
      <h2 className={styles['title']}>
        {t(`matrix.paper.${matrix.axis}`)}
        {matrix.axis === 'month' && `, ${year.isSchool ? years : year.number}`}
      </h2>
      <p className={styles['subject']}>{project.title}</p>
      {parts.map((part) => (
        <PartTable key={part.columns[0] ?? 0} {...{ part, matrix, rows }} />
      ))}
      <p className={styles['legend']}>{t('matrix.legend')}</p>
    </article>
  );
}

function PartTable({
  part,
  matrix,
  rows,
}: {
  part: PrintPart;
  matrix: PlanMatrix;
  rows: readonly { row: PlanRow; number: string }[];
}) {
  const words = useText();
  const { t } = words;
  const shown = part.columns.flatMap((index) => matrix.columns[index] ?? []);
  return (
    <table className={styles['table']}>
      <colgroup>
        <col className={styles['number']} />
        <col className={styles['task']} />
        {shown.map(({ key }) => (
          <col key={key} />
        ))}
        {part.isLast && <col className={styles['who']} />}
        {part.isLast && <col className={styles['kpis']} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('cyclogram.number')}</th>
          <th scope="col">{t('matrix.tasks')}</th>
          {shown.map((column) => (
            <th key={column.key} scope="col">
              {columnTitle(column, matrix.axis, words)}
            </th>
          ))}
          {part.isLast && <th scope="col">{t('cyclogram.responsible')}</th>}
          {part.isLast && <th scope="col">{t('matrix.kpis')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, number }) => (
          <Row key={row.goal?.id ?? 'none'} {...{ row, number, part }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, number, part }: { row: PlanRow; number: string; part: PrintPart }) {
  const text = useText();
  const { t } = text;
  const who = useResponsible(row, 8);
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">{row.goal?.title ?? t('matrix.noGoal')}</th>
      {part.columns.map((index) => (
        <td key={index}>
          {row.cells[index]?.entries.map((entry) => (
            <p key={entry.card.id}>
              {entry.isDone && '✓ '}
              {entry.card.title}
              <Times entry={entry} />
            </p>
          ))}
        </td>
      ))}
      {part.isLast && <td>{who}</td>}
      {part.isLast && (
        <td>
          {row.kpis.map((kpi) => (
            <p key={kpi.id}>
              {kpi.metric}: {kpiSentence(kpi, text)}
            </p>
          ))}
        </td>
      )}
    </tr>
  );
}

function Times({ entry }: { entry: PlanEntry }) {
  const { t } = useText();
  const times = entry.isSeries && entry.items.length > 1;
  return times ? <> ({t('matrix.times', { n: entry.items.length })})</> : null;
}
