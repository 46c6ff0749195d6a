import { useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './roll-over.module.css';
import { givenUp } from './roll-over.ts';

/** Events of the last year that were cancelled, with why: nothing of them goes on. */
export function GivenUp({ projectId }: { projectId: string }) {
  const { t } = useText();
  const cards = useView(['card', 'sprint'], [projectId], (view) => givenUp(view, projectId));
  if (cards.length === 0) return null;
  return (
    <details className={styles['givenUp']}>
      <summary>{t('year.cancelledLast', { n: cards.length })}</summary>
      <ul>
        {cards.map(({ id, title, cancelReason }) => (
          <li key={id}>
            {title}
            {cancelReason !== null && <span className={styles['soft']}>{cancelReason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
