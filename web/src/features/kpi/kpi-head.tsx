import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { Link } from 'wouter';
import { figureWords, partsWords } from '../../text/kpi-figure.ts';
import { healthReason } from '../../text/kpi-health.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { HealthMark } from '../../ui/health-mark.tsx';
import { useKpiHref } from './kpi-address.ts';
import { KpiMenu } from './kpi-menu.tsx';
import styles from './kpi-page.module.css';
import { useMeasurePlace } from './measure-context.ts';
import { useKpiRights } from './use-kpi-rights.ts';

/** What is measured, where it stands now and why. */
export function KpiHead({ figures }: { figures: KpiFigures }) {
  const text = useText();
  const { t } = text;
  const { kpi, current, health } = figures;
  const href = useKpiHref();
  const { measure } = useMeasurePlace();
  const { team } = useKpiRights(kpi.projectId);
  const figure = current?.figure ?? null;
  const parts = partsWords(figure, text);
  return (
    <header className={styles['header']}>
      <div className={styles['head']}>
        <h1 className={styles['title']}>{kpi.metric}</h1>
        {team && (
          <div className={styles['tools']} data-print="hide">
            <Button look="primary" icon="plus" onClick={() => measure({ kind: 'add', begun: {} })}>
              {t('kpi.measure')}
            </Button>
            <KpiMenu kpi={kpi} />
          </div>
        )}
      </div>
      {current !== null && figure !== null && (
        <div className={styles['stands']}>
          <p className={styles['now']}>
            <Link href={href(kpi.id, current.period.startsOn)}>
              {figureWords(kpi, figure, text)}
            </Link>
          </p>
          <p className={styles['reason']}>
            {[kpiPeriodName(kpi.period, current.period, text), parts]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </div>
      )}
      <p className={styles['health']}>
        <HealthMark health={health}>{t(`kpi.health.${health}`)}</HealthMark>
        <span className={styles['reason']}>{healthReason(figures, text)}</span>
      </p>
    </header>
  );
}
