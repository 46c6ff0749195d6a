import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { useGoalRoom } from './goal-room.ts';
import { KpiLine } from './kpi-line.tsx';
import styles from './side-section.module.css';

/** Targets that measure the whole and no single goal. */
export function LooseKpis() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { projectId } = useGoalRoom();
  const kpis = useView(['kpi'], [projectId], (view) =>
    [...view.kpi.values()]
      .filter((kpi) => kpi.projectId === projectId && kpi.goalId === null)
      .sort((a, b) => (a.metric < b.metric ? -1 : 1)),
  );
  const home = projectId === null ? `/c/${cascadeId}` : `/c/${cascadeId}/p/${projectId}`;
  return (
    <section className={styles['section']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{t('goal.kpisOfWhole')}</h2>
        <Link href={`${home}/kpis`}>{t('goal.toKpis')}</Link>
      </header>
      {kpis.length === 0 ? (
        <p className={styles['note']}>{t('goal.noLooseKpis')}</p>
      ) : (
        <ul className={styles['list']}>
          {kpis.map((kpi) => (
            <KpiLine key={kpi.id} kpi={kpi} />
          ))}
        </ul>
      )}
    </section>
  );
}
