import { periodWords } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { Link } from 'wouter';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText, useTexts } from '../../text/use-text.ts';
import styles from './goal-behind.module.css';
import { useGoalRoom } from './goal-room.ts';

/** The periods of work that touched a goal, each leading to its plan; by projects where there are several. */
export function GoalSprints({ sprints }: { sprints: readonly Sprint[] }) {
  const { t } = useText();
  const byProject = Map.groupBy(sprints, ({ projectId }) => projectId);
  return (
    <ul className={styles['sprints']} aria-label={t('goal.touchedBy')}>
      {[...byProject].map(([projectId, own]) => (
        <OfProject key={projectId} projectId={projectId} sprints={own} />
      ))}
    </ul>
  );
}

function OfProject({ projectId, sprints }: { projectId: string; sprints: readonly Sprint[] }) {
  const { cascadeId } = useCascade();
  const room = useGoalRoom();
  const project = useRow('project', projectId);
  const textOf = useTexts();
  return (
    <li className={styles['sprint']}>
      {room.projectId !== projectId && project !== undefined && <span>{project.title}:</span>}
      {sprints.map(({ id, mode, number }) => (
        <Link key={id} href={`/c/${cascadeId}/p/${projectId}/plan?sprint=${number}`}>
          {textOf(periodWords(mode)).t('cascade.sprint', { number })}
        </Link>
      ))}
    </li>
  );
}
