import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { usePeople } from '../../sync/people.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { AttachDocument } from './attach-document.tsx';
import { useMeasurePlace } from './measure-context.ts';
import styles from './measurement-list.module.css';
import { MeasurementMenu } from './measurement-menu.tsx';
import { measuredWords, stateOf } from './measurement-words.ts';
import { SourceLine } from './source-line.tsx';

/** One figure: when, how much, from where, by whom, and what became of it. */
export function MeasurementRow({ row, isCorrection }: { row: Measurement; isCorrection: boolean }) {
  const text = useText();
  const { t, date } = text;
  const { kpi } = useMeasurePlace();
  const people = usePeople();
  const state = useView(['measurement'], [row], (view) => stateOf(view, row));
  const figure = measuredWords(kpi, row, text);
  const counts = state === 'confirmed' || state === 'draft';
  const name = (id: string | null) =>
    id === null ? '' : (people.get(id)?.name ?? t('history.someone'));
  return (
    <li
      className={styles['row']}
      data-correction={isCorrection || undefined}
      data-measurement={row.id}
      data-said={kpi.kind === 'text' || undefined}
    >
      <p className={styles['date']}>{date.range(row.measuredOn, row.measuredOn)}</p>
      <p className={styles['figure']}>{counts ? figure : <del>{figure}</del>}</p>
      <div className={styles['from']}>
        <SourceLine row={row} />
        <p className={styles['small']}>
          {row.confirmedBy !== null && row.confirmedBy !== row.addedBy
            ? t('kpi.notedAndConfirmed', { by: name(row.addedBy), name: name(row.confirmedBy) })
            : t('kpi.noted', { by: name(row.addedBy) })}
        </p>
        <div>
          <AttachDocument row={row} />
        </div>
        {row.reason !== null && (
          <p className={styles['reason']}>
            {t(isCorrection ? 'kpi.correctedWhy' : 'kpi.lateWhy', { reason: row.reason })}
          </p>
        )}
      </div>
      <div className={styles['state']}>
        {state === 'draft' ? (
          <Chip tone="gate">{t('kpi.state.draft')}</Chip>
        ) : (
          <span className={styles['small']}>{t(`kpi.state.${state}`)}</span>
        )}
      </div>
      <div className={styles['menu']}>
        <MeasurementMenu
          row={row}
          label={`${date.range(row.measuredOn, row.measuredOn)}, ${figure}`}
        />
      </div>
    </li>
  );
}
