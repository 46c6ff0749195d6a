import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { Link } from 'wouter';
import { useKpiFigures } from '../../sync/use-kpi-figures.ts';
import { figureWords, sizeWords } from '../../text/kpi-figure.ts';
import { healthReason } from '../../text/kpi-health.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { HealthMark } from '../../ui/health-mark.tsx';
import { useKpiHref } from './kpi-address.ts';
import styles from './kpi-row.module.css';
import { KpiSpark } from './kpi-spark.tsx';

/** A KPI in the list: what is measured, its way in small, plan and fact of now, how it stands and why. */
export function KpiRow({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { t } = text;
  const href = useKpiHref();
  const figures = useKpiFigures(kpi);
  const { current, health } = figures;
  const name = current === null ? '' : kpiPeriodName(kpi.period, current.period, text);
  const has = current !== null && current.figure !== null;
  return (
    <li className={styles['row']} data-kpi={kpi.id}>
      <div className={styles['words']}>
        <p className={styles['metric']}>
          <Link href={href(kpi.id)}>{kpi.metric}</Link>
        </p>
        <p className={styles['sentence']}>{kpiSentence(kpi, text)}</p>
      </div>
      <KpiSpark figures={figures} />
      <div className={styles['figures']}>
        {has ? (
          <p className={styles['now']}>
            <Link href={href(kpi.id, current.period.startsOn)}>
              {figureWords(kpi, current.figure, text)}
            </Link>
          </p>
        ) : (
          health !== 'no-data' && <p className={styles['none']}>{t('kpi.noData')}</p>
        )}
        <p className={styles['plan']}>
          {current === null || current.target === null
            ? name
            : t('kpi.planOn', { size: sizeWords(kpi, current.target, text), period: name })}
        </p>
      </div>
      <div className={styles['health']}>
        <HealthMark health={health}>{t(`kpi.health.${health}`)}</HealthMark>
        <p className={styles['reason']}>{healthReason(figures, text)}</p>
      </div>
    </li>
  );
}
