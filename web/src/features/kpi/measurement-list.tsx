import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './kpi-page.module.css';
import { measuredRows } from './measured-rows.ts';
import list from './measurement-list.module.css';
import { MeasurementRow } from './measurement-row.tsx';

/** Rows beyond these are shown when they are asked for. */
const FIRST = 30;

/** Every figure that was noted, the latest first, each correction under what it corrects. */
export function MeasurementList({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const rows = useView(['measurement'], [kpi.id], (view) => measuredRows(view, kpi.id));
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <section className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h2>{t('kpi.measurements')}</h2>
      </header>
      {rows.length === 0 ? (
        <p className={styles['note']}>{t('kpi.noMeasurements')}</p>
      ) : (
        <ul className={list['list']}>
          {shown.map(({ row, isCorrection }) => (
            <MeasurementRow key={row.id} row={row} isCorrection={isCorrection} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <div>
          <Button small onClick={() => setWhole(true)}>
            {t('kpi.showAll', { n: rows.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
