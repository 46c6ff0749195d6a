import type { OutcomeCard, SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import { fates } from '@kaskad/shared/domain/sprint/outcome-cards.ts';
import type { ReactNode } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useText } from '../../text/use-text.ts';
import styles from './panel.module.css';

/** What came of a closed sprint, as it was frozen: counts, cards by fate with the reasons, the retrospective. */
export function OutcomeView({
  outcome,
  children,
}: {
  outcome: SprintOutcome;
  children: ReactNode;
}) {
  const { t, number } = useText();
  const people = usePeople();
  const { totals, cards, retro, decisions } = outcome;
  const shown = fates.filter((fate) => cards.some((card) => card.fate === fate));
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
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {shown.map((fate) => (
            <FateGroup key={fate} fate={fate} cards={cards.filter((card) => card.fate === fate)} />
          ))}
        </div>
        <div className={styles['stack']}>
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
          {texts.map(([label, body]) => (
            <div key={label} className={styles['words']}>
              <h4>{label}</h4>
              <p className={styles['body']}>{body ?? '—'}</p>
            </div>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}

function FateGroup({ fate, cards }: { fate: OutcomeCard['fate']; cards: readonly OutcomeCard[] }) {
  const { t } = useText();
  return (
    <div className={styles['tight']}>
      <h3>
        {t(`plan.total.${fate}`)} <span className={styles['mark']}>{cards.length}</span>
      </h3>
      <ul className={styles['list']}>
        {cards.map((card) => (
          <li key={card.id}>
            <span className={styles['grow']}>
              {card.fate === 'split' ? (card.doneTitle ?? card.title) : card.title}
              {card.restTitle !== null && ` → ${card.restTitle}`}
              {card.reason !== null && <span className={styles['why']}>{card.reason}</span>}
            </span>
            {!card.promised && <span className={styles['mark']}>{t('plan.addedLater')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
