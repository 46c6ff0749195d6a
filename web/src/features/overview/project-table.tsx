import type { KpiFigures } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HealthCounts } from './health-counts.tsx';
import { Life } from './life.tsx';
import styles from './overview.module.css';
import type { Wait } from './waits.ts';

const columns = ['project', 'life', 'kpis', 'waits'] as const;

/** A row for each project the person sees, and one for the programme where it has KPIs of its own. */
export function ProjectTable({
  figures,
  waits,
}: {
  figures: readonly KpiFigures[];
  waits: readonly Wait[];
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const projects = useView(['project'], [], (view) => [...view.project.values()].sort(byRank));
  const ofProgramme = figures.filter(({ kpi }) => kpi.projectId === null);
  return (
    <section className={styles['part']} aria-labelledby="overview-projects">
      <h2 id="overview-projects">{t('overview.projects')}</h2>
      {projects.length === 0 ? (
        <EmptyState quiet title={t('overview.noProjects')}>
          <p>{t('overview.noProjectsHint')}</p>
        </EmptyState>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {t(`overview.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ofProgramme.length > 0 && (
              <tr>
                <th scope="row">
                  <Link href={`/c/${cascadeId}/kpis`}>{t('overview.programme')}</Link>
                </th>
                <td data-label={t('overview.column.life')}>
                  <span className={styles['quiet']}>—</span>
                </td>
                <td data-label={t('overview.column.kpis')}>
                  <HealthCounts figures={ofProgramme} href={`/c/${cascadeId}/kpis`} />
                </td>
                <td data-label={t('overview.column.waits')}>
                  <WaitCount waits={waits} project={null} />
                </td>
              </tr>
            )}
            {projects.map((project) => (
              <PeriodContext key={project.id} value={periodWords(project.mode)}>
                <ProjectLine
                  project={project}
                  figures={figures.filter(({ kpi }) => kpi.projectId === project.id)}
                  waits={waits}
                />
              </PeriodContext>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ProjectLine({
  project,
  figures,
  waits,
}: {
  project: Project;
  figures: readonly KpiFigures[];
  waits: readonly Wait[];
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const home = `/c/${cascadeId}/p/${project.id}`;
  return (
    <tr>
      <th scope="row">
        <Link href={`${home}/overview`}>{project.title}</Link>
        <span className={styles['under']}>{t(`projectPhase.${project.phase}`)}</span>
      </th>
      <td data-label={t('overview.column.life')}>
        <Life projectId={project.id} />
      </td>
      <td data-label={t('overview.column.kpis')}>
        <HealthCounts figures={figures} href={`${home}/kpis`} />
      </td>
      <td data-label={t('overview.column.waits')}>
        <WaitCount waits={waits} project={project} />
      </td>
    </tr>
  );
}

/** How much waits in the project, as a way to its own overview, where each is named. */
function WaitCount({ waits, project }: { waits: readonly Wait[]; project: Project | null }) {
  const { t, number } = useText();
  const { cascadeId } = useCascade();
  const count = waits
    .filter((wait) => wait.project?.id === project?.id)
    .reduce((sum, wait) => sum + wait.count, 0);
  if (count === 0) return <span className={styles['quiet']}>{t('overview.quiet')}</span>;
  const href =
    project === null ? `/c/${cascadeId}/kpis` : `/c/${cascadeId}/p/${project.id}/overview`;
  return (
    <Link href={href} className={styles['waitCount']}>
      {number(count)}
    </Link>
  );
}
