import type { PlanRow } from '@kaskad/shared/domain/goal/plan-matrix.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useKpiFigures } from '../../sync/use-kpi-figures.ts';
import { kpiSentence } from '../../text/kpi-sentence.ts';
import { useText } from '../../text/use-text.ts';
import { HealthMark } from '../../ui/health-mark.tsx';
import { useMatrixContext } from './matrix-context.ts';
import styles from './row-end.module.css';

/** By what a task is judged, and who answers for it. */
export function RowEnd({ row }: { row: PlanRow }) {
  const { t } = useText();
  const names = useResponsible(row);
  return (
    <>
      {row.kpis.length > 0 && (
        <ul className={styles['kpis']}>
          {row.kpis.map((kpi) => (
            <KpiLine key={kpi.id} kpi={kpi} />
          ))}
        </ul>
      )}
      {row.kpis.length === 0 && row.goal !== null && (
        <p className={styles['none']}>{t('matrix.noKpis')}</p>
      )}
      {names !== '' && (
        <p className={styles['who']}>
          <span className={styles['label']}>{t('matrix.responsible')}: </span>
          {names}
        </p>
      )}
    </>
  );
}

/** Names of those who answer for a row; empty when nobody does. */
export function useResponsible({ responsibleIds }: PlanRow, most = 4): string {
  const { t } = useText();
  const { people } = useMatrixContext();
  const names = responsibleIds.map((id) => people.get(id)?.name ?? t('board.unknown'));
  const rest = names.length - most;
  return [...names.slice(0, most), ...(rest > 0 ? [t('matrix.andMore', { n: rest })] : [])].join(
    ', ',
  );
}

function KpiLine({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const { cascadeId } = useCascade();
  const { health } = useKpiFigures(kpi);
  const home = kpi.projectId === null ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${kpi.projectId}`;
  return (
    <li className={styles['kpi']}>
      <Link href={`${home}/kpis?kpi=${kpi.id}`}>{kpi.metric}</Link>
      <span className={styles['target']}>{kpiSentence(kpi, text)}</span>
      <HealthMark health={health}>{text.t(`kpi.health.${health}`)}</HealthMark>
    </li>
  );
}
