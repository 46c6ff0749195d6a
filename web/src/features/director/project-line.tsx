import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DecisionCounts } from './decision-counts.tsx';
import { OverrideLines } from './override-lines.tsx';
import type { ProjectRow } from './project-row.ts';
import styles from './projects-view.module.css';
import { SmallLocks } from './small-locks.tsx';
import type { Room } from './use-director-query.ts';
import { WaitWords } from './wait-words.tsx';

/** One project in sprints; on a phone it is a card. */
export function ProjectLine({ row, room, today }: { row: ProjectRow; room: Room; today: string }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const people = usePeople();
  const { project, leadIds, carried, overrides } = row;
  const leads = leadIds.map((id) => people.get(id)?.name ?? '…').join(', ');
  return (
    <tr>
      <th scope="row">
        <Link href={`/c/${cascadeId}/p/${project.id}/plan`}>{project.title}</Link>
        <span className={styles['under']}>
          <Now row={row} today={today} />
        </span>
        <span className={styles['under']}>{leads === '' ? t('director.noLead') : leads}</span>
      </th>
      <td>
        <SmallLocks row={row} room={room} />
        <OverrideLines projectId={project.id} overrides={overrides} />
      </td>
      <td data-label={t('director.column.carried')}>
        {carried.cards === 0 ? (
          <span className={styles['quiet']}>{t('director.noCarried')}</span>
        ) : (
          <span className={styles['words']}>
            <span>{t('director.carried', { n: carried.cards })}</span>
            {carried.most > 1 && <span>{t('director.carriedMost', { n: carried.most })}</span>}
          </span>
        )}
      </td>
      <td data-label={t('director.column.decisions')}>
        <DecisionCounts row={row} room={room} />
      </td>
      <td data-label={t('director.column.waits')}>
        <WaitWords row={row} />
      </td>
    </tr>
  );
}

/** Where the project is in its sprint life: number, status, dates. */
function Now({ row: { project, current, cells }, today }: { row: ProjectRow; today: string }) {
  const { t } = useText();
  if (current !== undefined) return <SprintNow sprint={current} today={today} />;
  if (project.phase === 'finished' || project.phase === 'established')
    return t(`projectPhase.${project.phase}`);
  if (cells.every(({ kind }) => kind === 'outline')) return t('director.notBegun');
  const more = cells.some(({ kind }) => kind === 'outline');
  return t(more ? 'director.noSprint' : 'director.allSprintsDone');
}

function SprintNow({ sprint, today }: { sprint: Sprint; today: string }) {
  const { t, date } = useText();
  const { number, status, startsOn, endsOn } = sprint;
  const when =
    startsOn !== null && endsOn !== null
      ? `${date.brief(startsOn, endsOn)} – ${date.brief(endsOn, today)}`
      : endsOn !== null
        ? t('director.sprintTill', { day: date.brief(endsOn, today) })
        : startsOn !== null
          ? t('director.sprintFrom', { day: date.brief(startsOn, today) })
          : undefined;
  const words = [t('director.sprint', { number }), t(`sprintStatus.${status}`).toLowerCase(), when];
  return words.filter(Boolean).join(' · ');
}
