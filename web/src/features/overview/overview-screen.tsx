import { useAllFigures } from '../../sync/use-all-figures.ts';
import { useRow, useView } from '../../sync/use-cascade.ts';
import { useToday } from '../../sync/use-kpi-figures.ts';
import { useText } from '../../text/use-text.ts';
import { useTitle } from '../../ui/use-title.ts';
import { FlowFigure } from './flow-figure.tsx';
import { KpiPart } from './kpi-part.tsx';
import styles from './overview.module.css';
import { ProjectWaits } from './project-waits.tsx';
import { SprintPart } from './sprint-part.tsx';
import { waitingKinds, waitsOf } from './waits.ts';
import { WeekSection } from './week-section.tsx';

/** A project on one screen: its sprint, how work goes, its KPIs, what waits for whom and what changed. */
export function OverviewScreen({ projectId }: { projectId: string }) {
  const { t } = useText();
  const today = useToday();
  const project = useRow('project', projectId);
  const figures = useAllFigures(projectId);
  const waits = useView(waitingKinds, [figures, today, projectId], (view) =>
    waitsOf(view, figures, today, projectId),
  );
  useTitle(
    project === undefined ? t('overview.title') : `${t('overview.title')}: ${project.title}`,
  );
  if (project === undefined) return null;
  return (
    <div className={styles['screen']}>
      <h1>{t('overview.title')}</h1>
      <div className={styles['cascade']}>
        <SprintPart projectId={projectId} />
        <div className={styles['side']}>
          <ProjectWaits project={project} waits={waits} />
          <WeekSection projectId={projectId} />
        </div>
        <div className={styles['rest']}>
          <FlowFigure projectId={projectId} />
          <KpiPart projectId={projectId} figures={figures} />
        </div>
      </div>
    </div>
  );
}
