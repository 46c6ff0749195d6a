import { decisionsOf } from '@kaskad/shared/domain/retro/retro.ts';
import { type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';

/** What the retrospective of the sprint before decided: to be kept in sight while the next one is planned. */
export function PassedDecisions({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { projectId, number } = sprint;
  const decisions = useView(['decision', 'sprint'], [projectId, number], (view) => {
    const before = sprintsOf(view, projectId).find((other) => other.number === number - 1);
    return before === undefined ? [] : decisionsOf(view, before.id);
  });
  if (decisions.length === 0) return null;
  return (
    <div className={styles['tight']}>
      <h3>{t('plan.decisionsBefore', { number: number - 1 })}</h3>
      <ul className={styles['list']}>
        {decisions.map(({ id, body }) => (
          <li key={id}>{body}</li>
        ))}
      </ul>
    </div>
  );
}
