import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';

/** What the team promised at the start, in the words of that day. */
export function PromiseView({ promise, children }: { promise: Promised; children: ReactNode }) {
  const { t } = useText();
  const { sprint, cards } = promise;
  return (
    <div className={styles['tight']}>
      {sprint.goal !== null && <p className={styles['body']}>{sprint.goal}</p>}
      <ol className={styles['list']}>
        {cards.map(({ id, title, scheduleText, carryCount }) => (
          <li key={id}>
            <span className={styles['grow']}>{title}</span>
            {scheduleText !== null && <span className={styles['mark']}>{scheduleText}</span>}
            {carryCount > 0 && (
              <span className={styles['mark']}>{t('plan.carriedTimes', { n: carryCount })}</span>
            )}
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
