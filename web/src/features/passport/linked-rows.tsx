import { stagesOf } from '@kaskad/shared/domain/card/card.ts';
import { isLead } from '@kaskad/shared/domain/member/member.ts';
import { progressOf } from '@kaskad/shared/domain/project/progress.ts';
import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { directionName } from '../../sync/use-names.ts';
import { useText } from '../../text/use-text.ts';
import styles from './passport-row.module.css';
import { PassportRow } from './passport-row.tsx';

/** Lines of the passport that live on screens of their own: shown here, changed there. */
export function GoalsRow({ project }: { project: Project }) {
  const { t } = useText();
  const objectives = useView(['goal'], [project.id], (view) =>
    [...view.goal.where('projectId', project.id)]
      .filter(({ level }) => level === 'objective')
      .sort(byRank),
  );
  return (
    <Linked
      name={t('passport.objectives')}
      to={`/p/${project.id}/goals`}
      words={t('passport.toGoals')}
    >
      {objectives.length > 0 && (
        <ol className={styles['list']}>
          {objectives.map(({ id, title }, index) => (
            <li key={id}>
              {index + 1}. {title}
            </li>
          ))}
        </ol>
      )}
    </Linked>
  );
}

export function StagesRow({ project }: { project: Project }) {
  const { t, date } = useText();
  const stages = useView(['card'], [project.id], (view) => stagesOf(view, project.id));
  return (
    <Linked name={t('passport.stages')} to={`/p/${project.id}/plan`} words={t('passport.toPlan')}>
      {stages.length > 0 && (
        <ul className={styles['list']}>
          {stages.map(({ id, title, startsOn, endsOn, scheduleText }) => (
            <li key={id}>
              {title}{' '}
              <span className={styles['when']}>
                {scheduleText ??
                  (startsOn !== null && endsOn !== null ? date.range(startsOn, endsOn) : '')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Linked>
  );
}

export function EventsRow({ project }: { project: Project }) {
  const { t, number } = useText();
  const progress = useView(['card', 'participation'], [project.id], (view) =>
    progressOf(view, [project.id]),
  );
  return (
    <Linked name={t('passport.events')} to={`/p/${project.id}`} words={t('passport.toBoard')}>
      {progress.total > 0 && (
        <p className={styles['text']}>
          {t('passport.eventCount', { n: progress.total, done: number(progress.done) })}
        </p>
      )}
    </Linked>
  );
}

export function LeadsRow({ project }: { project: Project }) {
  const { t } = useText();
  const people = usePeople();
  const leads = useView(['projectMember', 'member'], [project.id], (view) =>
    [...view.projectMember.where('projectId', project.id)]
      .filter(({ role, personId }) => role === 'lead' && isLead(view, project.id, personId))
      .map(({ personId }) => personId),
  );
  return (
    <Linked name={t('passport.leads')} to="/people" words={t('passport.toPeople')}>
      {leads.length > 0 && (
        <ul className={styles['list']}>
          {leads.map((id) => (
            <li key={id}>{people.get(id)?.name}</li>
          ))}
        </ul>
      )}
    </Linked>
  );
}

export function DirectionsRow({ project }: { project: Project }) {
  const { t, language } = useText();
  const directions = useView(['link', 'direction'], [project.id], (view) =>
    [...view.link.where('projectId', project.id)].flatMap(({ directionId }) =>
      directionId === null ? [] : (view.direction.get(directionId) ?? []),
    ),
  );
  return (
    <Linked
      name={t('passport.directions')}
      to={`/p/${project.id}/directions`}
      words={t('passport.toDirections')}
    >
      {directions.length > 0 && (
        <ul className={styles['list']}>
          {directions.map((direction) => (
            <li key={direction.id}>{directionName(direction, language)}</li>
          ))}
        </ul>
      )}
    </Linked>
  );
}

function Linked({
  name,
  to,
  words,
  children,
}: {
  name: string;
  /** After the cascade's own address. */
  to: string;
  words: string;
  children: ReactNode;
}) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  return (
    <PassportRow name={name}>
      {children || <p className={styles['none']}>{t('passport.notFilled')}</p>}
      <p className={styles['when']}>
        <Link href={`/c/${cascadeId}${to}`}>{words}</Link>
      </p>
    </PassportRow>
  );
}
