import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { areSprints } from './period-key.ts';
import { ProjectLine } from './project-line.tsx';
import { otherProjectsOf, type ProjectRow } from './project-row.ts';
import styles from './projects-view.module.css';
import type { Room } from './use-director-query.ts';

/** Every project in sprints as one row: its chambers, what it carries, its decisions, whom it waits for. */
export function ProjectsView({
  rows,
  room,
  today,
}: {
  rows: readonly ProjectRow[];
  room: Room;
  today: string;
}) {
  const { t } = useText();
  const of = areSprints(rows.map(({ project }) => project)) ? 'sprints' : 'periods';
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('director.noProjects')}>
          <p>{t('director.noProjectsHint')}</p>
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too
        <section className={styles['scroll']} aria-label={t('director.view.projects')} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {t(`director.column.${name === 'sprints' ? of : name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PeriodContext key={row.project.id} value={periodWords(row.project.mode)}>
                  <ProjectLine row={row} room={room} today={today} />
                </PeriodContext>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <OtherProjects title={t(of === 'sprints' ? 'director.others' : 'director.notYet')} />
    </>
  );
}

const columns = ['project', 'sprints', 'carried', 'decisions', 'waits'] as const;

/** Projects without a period so far and mere ideas, in one line. */
function OtherProjects({ title }: { title: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const others = useView(['project', 'sprint'], [], otherProjectsOf);
  if (others.length === 0) return null;
  return (
    <div className={styles['others']}>
      <h2>{title}</h2>
      <ul>
        {others.map(({ id, title: name, mode, phase }) => (
          <li key={id}>
            <Link href={`/c/${cascadeId}/p/${id}`}>{name}</Link>{' '}
            {phase === 'idea' ? t('director.otherIdea') : t(`projectMode.${mode}`).toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
