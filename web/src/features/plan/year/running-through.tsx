import { runningThrough } from '@kaskad/shared/domain/sprint/period.ts';
import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './roll-over.module.css';

/** Events that last longer than a year, and series of the whole project: they go on by themselves. */
export function RunningThrough({ projectId }: { projectId: string }) {
  const { t } = useText();
  const cards = useView(['card', 'schedule'], [projectId], (view) =>
    runningThrough(view, projectId),
  );
  if (cards.length === 0) return null;
  return (
    <details className={styles['givenUp']}>
      <summary>{t('series.runsThrough', { n: cards.length })}</summary>
      <ul>
        {cards.map(({ id, title, scheduleText }) => (
          <li key={id}>
            {title}
            {scheduleText !== null && <span className={styles['soft']}>{scheduleText}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
