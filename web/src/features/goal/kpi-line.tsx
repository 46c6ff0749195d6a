import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './kpi-line.module.css';

/** A target as it is seen among goals: what is measured and its definition; all else stands in the room of KPIs. */
export function KpiLine({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { cascadeId } = useCascade();
  const home = kpi.projectId === null ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${kpi.projectId}`;
  return (
    <li className={styles['kpi']}>
      <Icon name="kpi" size={16} />
      <div className={styles['words']}>
        <p>
          <Link href={`${home}/kpis?kpi=${kpi.id}`}>{kpi.metric}</Link>
        </p>
        <p className={styles['sentence']}>{kpiSentence(kpi, text)}</p>
      </div>
    </li>
  );
}
