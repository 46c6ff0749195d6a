import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';

/** What the team promised at the start, in the words of that day. */
export function PromiseView({ promise, children }: { promise: Promised; children: ReactNode }) {
  const { t } = useText();
  const { sprint, cards } = promise;
  return (
    <div className={styles['stack']}>
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
      <Expected promise={promise} />
      <Answers promise={promise} />
      {children}
    </div>
  );
}

function Expected({ promise: { expectations } }: { promise: Promised }) {
  const { t, number } = useText();
  if (expectations.length === 0) return null;
  return (
    <div className={styles['tight']}>
      <h3>{t('promise.expected')}</h3>
      <ul className={styles['list']}>
        {expectations.map(({ kpi, unit, amount, body }) => (
          <li key={kpi.id}>
            <span className={styles['grow']}>
              {kpi.title}
              {body !== null && <span className={styles['why']}>{body}</span>}
            </span>
            {amount !== null && (
              <span className={styles['mark']}>{`${number(amount)} ${unit ?? ''}`.trim()}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ promise: { answers } }: { promise: Promised }) {
  const { t } = useText();
  if (answers.length === 0) return null;
  return (
    <div className={styles['tight']}>
      <h3>{t('promise.answers')}</h3>
      <ul className={styles['list']}>
        {answers.map(({ decision, kind, target, reason }) => (
          <li key={decision.id}>
            <span className={styles['grow']}>
              {decision.body}
              <span className={styles['why']}>
                {[t(`planning.answered.${kind}`), target?.title, reason].filter(Boolean).join(' ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
