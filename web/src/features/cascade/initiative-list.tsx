import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { PeriodContext } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { HealthChips } from './health-chips.tsx';
import type { Initiative } from './initiative.ts';
import styles from './initiative-list.module.css';
import { MoveMenu } from './move-menu.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { sprintWords } from './sprint-words.ts';

/** Initiatives as a table; on a phone each row becomes a small sheet. */
export function InitiativeList({
  initiatives,
  today,
}: {
  initiatives: readonly Initiative[];
  today: string;
}) {
  const { t } = useText();
  const besideIn = (phase: string) =>
    initiatives.filter(({ project }) => project.phase === phase).map(({ project }) => project.id);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {t(`cascade.column.${name}`)}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{t('cascade.column.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {byPhase(initiatives).map((initiative) => (
            <PeriodContext key={initiative.project.id} value={periodWords(initiative.project.mode)}>
              <Row
                initiative={initiative}
                today={today}
                beside={besideIn(initiative.project.phase)}
              />
            </PeriodContext>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** From what runs or waits for it to what is settled; within a phase in the board's order. */
function byPhase(initiatives: readonly Initiative[]): Initiative[] {
  return phaseOrder.flatMap((phase) =>
    initiatives.filter(({ project }) => project.phase === phase),
  );
}

const phaseOrder = ['running', 'approved', 'idea', 'finished', 'established'] as const;
const columns = [
  'initiative',
  'lead',
  'sprint',
  'dates',
  'health',
  'directions',
  'progress',
] as const;

function Row({
  initiative,
  today,
  beside,
}: {
  initiative: Initiative;
  today: string;
  beside: readonly string[];
}) {
  const { t, language } = useText();
  const { cascadeId } = useCascade();
  const people = usePeople();
  const { project, leadIds, directions, sprint, progress, health } = initiative;
  return (
    <tr>
      <th scope="row">
        <Link href={`/c/${cascadeId}/p/${project.id}`}>{project.title}</Link>
        <span className={styles['under']}>
          {t(`projectPhase.${project.phase}`)} · {t(`projectMode.${project.mode}`)}
        </span>
      </th>
      <td data-label={t('cascade.column.lead')}>
        {leadIds.length === 0 ? '—' : leadIds.map((id) => people.get(id)?.name ?? '').join(', ')}
      </td>
      <td data-label={t('cascade.column.sprint')}>
        {sprint === undefined ? '—' : sprintWords(sprint.row, today, t)}
      </td>
      <td data-label={t('cascade.column.dates')}>
        <Dates initiative={initiative} />
      </td>
      <td data-label={t('cascade.column.health')}>
        {health.length === 0 ? '—' : <HealthChips facts={health} all />}
      </td>
      <td data-label={t('cascade.column.directions')}>
        {directions.length === 0
          ? '—'
          : directions.map((direction) => directionName(direction, language)).join(' · ')}
      </td>
      <td data-label={t('cascade.column.progress')} className={styles['progress']}>
        {progress.total === 0 ? (
          t('cascade.noEvents')
        ) : (
          <ProgressBar label={t('cascade.events')} progress={progress} />
        )}
      </td>
      <td className={styles['menu']}>
        <MoveMenu project={project} beside={beside} />
      </td>
    </tr>
  );
}

/** The dates of a project, or the plan's own words about them. */
function Dates({ initiative: { project } }: { initiative: Initiative }) {
  const { t, date } = useText();
  const { startsOn, endsOn, scheduleText } = project;
  if (startsOn !== null && endsOn !== null) return date.range(startsOn, endsOn);
  if (endsOn !== null) return t('cascade.until', { date: date.range(endsOn, endsOn) });
  if (startsOn !== null) return t('cascade.from', { date: date.range(startsOn, startsOn) });
  return scheduleText ?? '—';
}
