import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import { Link } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { HealthShape } from '../../ui/health-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './overview.module.css';
import { healthCounts } from './standing.ts';

/** How many KPIs stand how, each number a way to them. */
export function HealthCounts({ figures, href }: { figures: readonly KpiFigures[]; href: string }) {
  const { t, number } = useText();
  if (figures.length === 0) return <span className={styles['quiet']}>{t('overview.noKpis')}</span>;
  return (
    <ul className={styles['healths']}>
      {healthCounts(figures).map(({ health, count }) => (
        <li key={health}>
          <Link href={href} title={t(`kpi.health.${health}`)}>
            <HealthShape health={health} />
            <VisuallyHidden>
              {t('overview.healthCount', { health: t(`kpi.health.${health}`), n: count })}
            </VisuallyHidden>
            <span aria-hidden="true">{number(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
