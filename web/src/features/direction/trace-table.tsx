import type { Trace, TraceRow } from '@kaskad/shared/domain/direction/trace.ts';
import { NONE, type TraceCount } from '@kaskad/shared/domain/direction/trace-options.ts';
import { Link } from 'wouter';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { placeKey } from './trace-query.ts';
import styles from './trace-table.module.css';
import type { TraceRoom } from './use-trace.ts';
import { useTraceWords } from './use-trace-words.ts';

/** The matrix. Every number leads to the list behind it; the more of it, the darker its place. */
export function TraceTable({ trace, room }: { trace: Trace; room: TraceRoom }) {
  const { t } = useText();
  const { options, measure } = room.query;
  const words = useTraceWords(options);
  const national = useView(
    ['direction'],
    [],
    (view) =>
      new Set(
        [...view.direction.values()]
          .filter(({ level }) => level === 'national')
          .map(({ id }) => id),
      ),
  );
  const most = Math.max(
    1,
    ...trace.rows
      .filter(({ directionId }) => !national.has(directionId ?? ''))
      .flatMap(({ cells }) => cells.map((cell) => cell[measure])),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section className={styles['scroll']} tabIndex={0} aria-label={t('trace.title')}>
      <table className={styles['table']} data-by={options.by}>
        <caption className={styles['caption']}>{t(`trace.measure.${measure}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trace.row')}</th>
            {trace.columns.map((key) => (
              <th key={key} scope="col" title={words.column(key)}>
                <span className={styles['clamp']}>{words.column(key)}</span>
              </th>
            ))}
            <th scope="col">{t('trace.total')}</th>
          </tr>
        </thead>
        <tbody>
          {trace.rows.map((row) => (
            <Row
              key={row.directionId ?? NONE}
              {...{ row, trace, room, most }}
              isWhole={national.has(row.directionId ?? '')}
            />
          ))}
        </tbody>
        <tfoot className={styles['sums']}>
          <tr>
            <th scope="row">{t('trace.total')}</th>
            {trace.columns.map((column, at) => (
              <Cell key={column} {...{ room, column }} direction={null} count={trace.totals[at]} />
            ))}
            <Cell room={room} direction={null} column={null} count={trace.total} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({
  row,
  trace,
  room,
  most,
  isWhole,
}: {
  row: TraceRow;
  trace: Trace;
  room: TraceRoom;
  most: number;
  isWhole: boolean;
}) {
  const words = useTraceWords(room.query.options);
  const direction = row.directionId ?? NONE;
  return (
    <tr data-whole={isWhole || undefined} data-none={row.directionId === null || undefined}>
      <th scope="row">{words.row(row.directionId)}</th>
      {trace.columns.map((column, at) => (
        <Cell
          key={column}
          {...{ room, direction, column }}
          count={row.cells[at]}
          most={isWhole ? undefined : most}
        />
      ))}
      <Cell {...{ room, direction }} column={null} count={row.total} />
    </tr>
  );
}

function Cell({
  room,
  direction,
  column,
  count,
  most,
}: {
  room: TraceRoom;
  direction: string | null;
  column: string | null;
  count: TraceCount | undefined;
  /** The largest number of the matrix; a total has no heat. */
  most?: number | undefined;
}) {
  const { number } = useText();
  const shown = count?.[room.query.measure] ?? 0;
  if (shown === 0) return <td className={styles['zero']}>0</td>;
  const list = placeKey({ direction, column });
  const { place } = room.query;
  const isOpen = place !== null && placeKey(place) === list;
  const heat = most === undefined ? undefined : Math.ceil((shown / most) * 5);
  return (
    <td data-heat={heat}>
      <Link
        href={room.hrefWith({ list, orphan: null })}
        replace
        aria-current={isOpen || undefined}
        className={styles['number']}
      >
        {number(shown)}
      </Link>
    </td>
  );
}
