import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import { fates } from '@kaskad/shared/domain/sprint/outcome-cards.ts';
import type { Promised } from '@kaskad/shared/domain/sprint/promise.ts';
import type { ReactNode } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import { ComparedTable } from './compared-table.tsx';
import styles from './panel.module.css';

/** What came of a closed sprint, as it was frozen: counts, promise and outcome side by side, the retrospective. */
export function OutcomeView({
  outcome,
  promise,
  children,
}: {
  outcome: SprintOutcome;
  promise: Promised | undefined;
  /** When both were frozen. */
  children: ReactNode;
}) {
  const { t, number } = useText();
  const people = usePeople();
  const { totals, retro, decisions } = outcome;
  const shown = fates.filter((fate) => (totals[fate] ?? 0) > 0);
  const texts = [
    [t('plan.retro.wentWell'), retro.wentWell],
    [t('plan.retro.hindered'), retro.hindered],
    [t('plan.retro.tryNext'), retro.tryNext],
  ] as const;
  return (
    <div className={styles['stack']}>
      <dl className={styles['facts']}>
        {(['promised', 'added', ...shown] as const).map((name) => (
          <div key={name}>
            <dt>{t(`plan.total.${name}`)}</dt>
            <dd>{number(totals[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <ComparedTable outcome={outcome} promise={promise} />
      {children}
      <div className={styles['columns']}>
        <div className={styles['tight']}>
          <h3>{t('plan.decisionsTitle')}</h3>
          <ol className={styles['list']}>
            {decisions.map(({ id, body, ownerId }) => (
              <li key={id}>
                <span className={styles['grow']}>{body}</span>
                {ownerId !== null && (
                  <span className={styles['mark']}>{people.get(ownerId)?.name}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
        <div className={styles['stack']}>
          {texts
            .filter(([, body]) => body !== null)
            .map(([label, body]) => (
              <div key={label} className={styles['words']}>
                <h3 className={styles['label']}>{label}</h3>
                <p className={styles['body']}>{body}</p>
              </div>
            ))}
        </div>
      </div>
    </div>
  );
}
