import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useGoalRoom } from './goal-room.ts';
import { KpiLine } from './kpi-line.tsx';
import styles from './side-section.module.css';

/** Targets that measure the whole and no single goal. */
export function LooseKpis() {
  const { t } = useText();
  const { projectId, edit } = useGoalRoom();
  const { whyNot } = useAsk();
  const kpis = useView(['kpi'], [projectId], (view) =>
    [...view.kpi.values()]
      .filter((kpi) => kpi.projectId === projectId && kpi.goalId === null)
      .sort((a, b) => (a.metric < b.metric ? -1 : 1)),
  );
  const refused = whyNot('kpi.add', { ...blank, projectId });
  return (
    <section className={styles['section']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{t('kpi.ofWhole')}</h2>
        <IconButton
          icon="plus"
          label={refused ?? t('kpi.add')}
          aria-disabled={refused !== undefined || undefined}
          onClick={() => refused === undefined && edit({ kind: 'add-kpi', goal: null })}
        />
      </header>
      {kpis.length === 0 ? (
        <p className={styles['note']}>{t('kpi.noneLoose')}</p>
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

/** Stands in the question whether a target may be added; it is never sent. */
const blank = {
  kpiId: '00000000-0000-7000-8000-000000000000',
  goalId: null,
  metric: '?',
  kind: 'number',
  unit: null,
  comparator: 'at-least',
  value: null,
  base: null,
  period: 'once',
  cumulative: false,
  deadline: null,
};
