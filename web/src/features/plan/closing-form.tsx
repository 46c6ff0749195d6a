import { unfinishedCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import {
  type Choice,
  type Choices,
  choiceOf,
  dispositionsOf,
  isDecided,
  sameForAll,
} from './closing.ts';
import { ClosingRow } from './closing-row.tsx';
import { GatedAction } from './gated-action.tsx';
import styles from './panel.module.css';

/** Choices by sprint, so that another sprint or card may be looked at before the closing. */
const kept = new Map<string, Choices>();

/** The fate of every unfinished card, then the closing itself. */
export function ClosingForm({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { id: sprintId, number } = sprint;
  const cards = useView(['card'], [sprintId], (view) => unfinishedCards(view, sprintId));
  const [choices, setChoices] = useState<Choices>(() => kept.get(sprintId) ?? {});
  const change = (next: Choices) => {
    kept.set(sprintId, next);
    setChoices(next);
  };
  const decided = cards.filter(({ id }) => isDecided(choiceOf(choices, id))).length;
  const choose = (cardId: string, choice: Choice) => change({ ...choices, [cardId]: choice });
  return (
    <div className={styles['steps']}>
      <div className={styles['head']}>
        <h3>{t('plan.closing')}</h3>
        {cards.length > 0 && (
          <p aria-live="polite">{t('plan.decided', { decided, total: cards.length })}</p>
        )}
      </div>
      <p className={styles['quiet']}>
        {cards.length === 0 ? t('plan.nothingUnfinished') : t('plan.closingLead')}
      </p>
      <ol className={styles['stack']}>
        {cards.map((card) => (
          <ClosingRow
            key={card.id}
            card={card}
            choice={choiceOf(choices, card.id)}
            onChoice={(choice) => choose(card.id, choice)}
            onSame={() => change(sameForAll(choices, cards, card.id))}
          />
        ))}
      </ol>
      <GatedAction
        name="sprint.close"
        args={{ sprintId, dispositions: dispositionsOf(choices, cards) }}
        label={t('plan.doClose', { number })}
        onDone={() => kept.delete(sprintId)}
      />
    </div>
  );
}
