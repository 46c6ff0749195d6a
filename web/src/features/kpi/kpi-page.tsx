import { trendChart } from '@kaskad/shared/domain/chart/trend-chart.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { lockOn } from '@kaskad/shared/domain/kpi/locks.ts';
import type { Measurement } from '@kaskad/shared/domain/kpi/measurement.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useKpiFigures, useToday } from '../../sync/use-kpi-figures.ts';
import { trendWords } from '../../text/trend-words.ts';
import { useText } from '../../text/use-text.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { BackToKpis } from './back-to-kpis.tsx';
import { ExplainSheet } from './explain-sheet.tsx';
import { useKpiAddress } from './kpi-address.ts';
import { KpiCards } from './kpi-cards.tsx';
import { KpiDefinition } from './kpi-definition.tsx';
import { KpiHead } from './kpi-head.tsx';
import styles from './kpi-page.module.css';
import { MeasureContext } from './measure-context.ts';
import { MeasurementDialog, type Measuring } from './measurement-dialog.tsx';
import { MeasurementList } from './measurement-list.tsx';
import { PeriodTable } from './period-table.tsx';
import { ReadingBanner } from './reading-banner.tsx';

/** Everything about one KPI: what it asks, how it stands and why, its periods, its measurements, who works for it. */
export function KpiPage({ kpiId }: { kpiId: string }) {
  const { t } = useText();
  const kpi = useRow('kpi', kpiId);
  if (kpi !== undefined) return <OpenKpi kpi={kpi} />;
  return (
    <div className={styles['page']}>
      <BackToKpis />
      <EmptyState page title={t('kpi.gone')}>
        <p>{t('kpi.goneHint')}</p>
      </EmptyState>
    </div>
  );
}

function OpenKpi({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { explained, open } = useKpiAddress();
  const today = useToday();
  const figures = useKpiFigures(kpi);
  const store = useCascade();
  const { ask } = useAsk();
  const [measuring, setMeasuring] = useState<Measuring>();
  const [withdrawing, setWithdrawing] = useState<Measurement>();
  useTitle(kpi.metric);
  const withdraw = (row: Measurement) => {
    if (lockOn(store.view(), kpi.id, row.measuredOn) !== undefined) setWithdrawing(row);
    else ask('measurement.withdraw', { measurementId: row.id });
  };
  // Yes, no and words have no way to draw: their table says it all.
  const isCounted = kpi.kind !== 'fact' && kpi.kind !== 'text';
  const shown = figures.periods.find(({ period }) => period.startsOn === explained);
  return (
    <MeasureContext value={{ kpi, measure: setMeasuring, withdraw }}>
      <article className={styles['page']}>
        <div className={styles['top']}>
          <BackToKpis />
          <KpiHead figures={figures} />
        </div>
        <ReadingBanner kpi={kpi} />
        <KpiDefinition kpi={kpi} />
        {isCounted && (
          <section className={styles['section']}>
            <Drawing
              draw={(size) =>
                trendChart({ figures, today, words: trendWords(figures, text), size })
              }
              heading={<h2 className={styles['heading']}>{text.t('kpi.trend')}</h2>}
            />
          </section>
        )}
        <PeriodTable figures={figures} />
        <MeasurementList kpi={kpi} />
        <KpiCards kpi={kpi} />
      </article>
      {shown !== undefined && (
        <ExplainSheet kpi={kpi} period={shown.period} onClose={() => open({ explain: null })} />
      )}
      {measuring !== undefined && (
        <MeasurementDialog
          kpi={kpi}
          measuring={measuring}
          onClose={() => setMeasuring(undefined)}
        />
      )}
      {withdrawing !== undefined && (
        <ReasonDialog
          title={text.t('kpi.withdraw')}
          lead={text.t('kpi.lockedHint')}
          label={text.t('kpi.withdrawWhy')}
          action={text.t('kpi.withdraw')}
          onReason={(reason) =>
            ask('measurement.withdraw', { measurementId: withdrawing.id, reason })
          }
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </MeasureContext>
  );
}
