import type { KpiFigures, PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './kpi-page.module.css';
import { LockDialog } from './lock-dialog.tsx';
import { PeriodRow } from './period-row.tsx';
import table from './period-table.module.css';

/** Plan and fact of every period, what they were divided from, and which of them are settled. */
export function PeriodTable({ figures }: { figures: KpiFigures }) {
  const { t } = useText();
  const [locking, setLocking] = useState<PeriodFigure>();
  const { kpi, periods, current } = figures;
  const isCounted = kpi.kind !== 'fact' && kpi.kind !== 'text';
  const isShare = kpi.kind === 'share';
  return (
    <section className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h2>{t('kpi.periods')}</h2>
      </header>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t('kpi.column.period')}</th>
              <th scope="col">{t('kpi.column.fact')}</th>
              {isShare && <th scope="col">{t('kpi.column.parts')}</th>}
              {isCounted && <th scope="col">{t('kpi.column.target')}</th>}
              {kpi.kind !== 'text' && <th scope="col">{t('kpi.column.reached')}</th>}
              <th scope="col">{t('kpi.column.lock')}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((one) => (
              <PeriodRow
                key={one.period.startsOn}
                kpi={kpi}
                one={one}
                isCurrent={one === current}
                onLock={() => setLocking(one)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {locking !== undefined && (
        <LockDialog kpi={kpi} one={locking} onClose={() => setLocking(undefined)} />
      )}
    </section>
  );
}
