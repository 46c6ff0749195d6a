import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import type { KpiSection } from './kpi-list.ts';
import { useKpiRoom } from './kpi-room.ts';
import { KpiRow } from './kpi-row.tsx';
import styles from './kpi-screen.module.css';

/** KPIs by whom they belong to and by the goal they measure. */
export function KpiListView({ sections }: { sections: readonly KpiSection[] }) {
  return sections.map((section) => (
    <Section key={section.project?.id ?? 'programme'} section={section} />
  ));
}

function Section({ section: { project, groups } }: { section: KpiSection }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const room = useKpiRoom();
  const isWhole = room.projectId === null;
  const Group = isWhole ? 'h3' : 'h2';
  return (
    <section className={styles['section']}>
      {isWhole && (
        <h2 className={styles['owner']}>
          {project === null ? (
            t('kpi.programme')
          ) : (
            <Link href={`/c/${cascadeId}/p/${project.id}/kpis`}>{project.title}</Link>
          )}
        </h2>
      )}
      {groups.map(({ goal, kpis }) => (
        <div key={goal?.id ?? 'whole'} className={styles['group']}>
          <Group className={styles['goal']}>
            {goal?.title ?? t(project === null ? 'kpi.programmeWhole' : 'kpi.projectWhole')}
          </Group>
          <ul className={styles['rows']}>
            {kpis.map((kpi) => (
              <KpiRow key={kpi.id} kpi={kpi} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
