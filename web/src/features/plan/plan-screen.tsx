import { useRow, useSync } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonPage } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PeriodPlan } from './period-plan.tsx';
import styles from './plan-screen.module.css';
import { RulesPanel } from './room/rules-panel.tsx';
import { SprintPlan } from './sprint-plan.tsx';
import { Stages } from './stages.tsx';

/** The plan of one project: its stages, and its sprints as chambers with gates, or its school years or checkpoints. */
export function PlanScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const loading = useSync(({ phase }) => phase === 'loading');
  const project = useRow('project', projectId);
  useTitle(project === undefined ? '' : `${t('plan.title')} · ${project.title}`);

  if (loading) return <SkeletonPage />;
  if (project === undefined) {
    return (
      <div className={styles['screen']}>
        <EmptyState page title={t('plan.lost')}>
          <p>{t('plan.lostHint')}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles['screen']}>
      <Stages project={project} />
      {project.mode === 'sprints' ? (
        <SprintPlan project={project} />
      ) : (
        <PeriodPlan project={project} />
      )}
      <RulesPanel projectId={projectId} />
    </div>
  );
}
