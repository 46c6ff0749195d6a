import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useKpiFigures } from '../../sync/use-kpi-figures.ts';
import { healthReason } from '../../text/kpi-health.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { HealthMark } from '../../ui/health-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './kpi-line.module.css';

/** A target as it is seen among goals: what is measured, its definition, where it stands and why; all else is in its room. */
export function KpiLine({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { t } = text;
  const { cascadeId } = useCascade();
  const figures = useKpiFigures(kpi);
  const { health } = figures;
  const home = kpi.projectId === null ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${kpi.projectId}`;
  return (
    <li className={styles['kpi']}>
      <Icon name="kpi" size={16} />
      <div className={styles['words']}>
        <p>
          <Link href={`${home}/kpis?kpi=${kpi.id}`}>{kpi.metric}</Link>
        </p>
        <p className={styles['sentence']}>{kpiSentence(kpi, text)}</p>
        <p className={styles['health']}>
          <HealthMark health={health}>{t(`kpi.health.${health}`)}</HealthMark>
          <span className={styles['reason']}>{healthReason(figures, text)}</span>
        </p>
      </div>
    </li>
  );
}
