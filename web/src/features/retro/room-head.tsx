import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { HereNow } from './here-now.tsx';
import { useRoom } from './room.ts';
import styles from './room-head.module.css';

/** Which sprint is looked back on, and who is here. */
export function RoomHead() {
  const { t, date } = useText();
  const { sprint, retro } = useRoom();
  const { number, goal, startsOn, endsOn } = sprint;
  const project = useRow('project', sprint.projectId);
  const { reopenedAt, reopenReason } = retro;
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        {project && <p className={styles['project']}>{project.title}</p>}
        <h1>{t('retro.titleOf', { number })}</h1>
        <p className={styles['goal']}>
          {startsOn !== null && endsOn !== null && <span>{date.range(startsOn, endsOn)}</span>}
          {goal}
        </p>
        {reopenedAt !== null && (
          <p className={styles['goal']}>
            {t('retro.reopened', { moment: date.moment(reopenedAt), reason: reopenReason ?? '' })}
          </p>
        )}
      </div>
      <HereNow />
    </div>
  );
}
