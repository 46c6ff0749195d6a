import { Link, useParams } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './kpi-page.module.css';

/** Leads back to the list of KPIs of the place that is open. */
export function BackToKpis() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { projectId } = useParams<{ projectId?: string }>();
  const home = projectId === undefined ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${projectId}`;
  return (
    <Link href={`${home}/kpis`} className={styles['back']}>
      <Icon name="arrow-left" size={16} />
      {t('kpi.all')}
    </Link>
  );
}
