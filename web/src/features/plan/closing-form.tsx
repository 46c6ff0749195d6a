import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { liveCards, unfinishedCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import { type Choices, choiceOf, dispositionsOf, givenTo, isDecided } from './closing.ts';
import { ClosingBulk } from './closing-bulk.tsx';
import { ClosingRow } from './closing-row.tsx';
import { GatedAction } from './gated-action.tsx';
import styles from './panel.module.css';

/** Choices by sprint, so that another sprint or card may be looked at before the closing. */
const kept = new Map<string, Choices>();

/** The fate of every unfinished card, then the closing itself. */
export function ClosingForm({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { id: sprintId, number } = sprint;
  const { cards, done } = useView(['card'], [sprintId], (view) => ({
    cards: unfinishedCards(view, sprintId),
    done: liveCards(view, sprintId).filter(({ phase }) => phase === 'done').length,
  }));
  const finish = useFinish();
  const [choices, setChoices] = useState<Choices>(() => kept.get(sprintId) ?? {});
  const [pickedIds, setPickedIds] = useState<ReadonlySet<string>>(new Set());
  const change = (next: Choices) => {
    kept.set(sprintId, next);
    setChoices(next);
  };
  const picked = cards.filter(({ id }) => pickedIds.has(id));
  const decided = cards.filter(({ id }) => isDecided(choiceOf(choices, id))).length;
  const pick = (some: readonly Card[], isPicked: boolean) =>
    setPickedIds((before) => {
      const after = new Set(before);
      for (const { id } of some) {
        if (isPicked) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  const give = (given: Parameters<typeof givenTo>[2]) => {
    const ids = picked.map(({ id }) => id);
    change(givenTo(choices, ids, given));
    pick(picked, false);
  };
  return (
    <div className={styles['steps']}>
      <div className={styles['head']}>
        <h3>{t('plan.closing')}</h3>
        <p aria-live="polite">
          {t('closing.sum', { done, decided, left: cards.length - decided })}
        </p>
      </div>
      <p className={styles['quiet']}>
        {cards.length === 0 ? t('plan.nothingUnfinished') : t('plan.closingLead')}
      </p>
      {cards.length > 1 && (
        <ClosingBulk
          picked={picked.length}
          total={cards.length}
          onPickAll={(isPicked) => pick(cards, isPicked)}
          onGive={(kind, reason) => give({ kind, reason })}
          onDone={() => finish(picked)}
        />
      )}
      <ol className={styles['stack']}>
        {cards.map((card) => (
          <ClosingRow
            key={card.id}
            card={card}
            choice={choiceOf(choices, card.id)}
            picked={pickedIds.has(card.id)}
            onChoice={(choice) => change({ ...choices, [card.id]: choice })}
            onPick={(isPicked) => pick([card], isPicked)}
            onDone={() => finish([card])}
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

/** Moves cards that are done after all to where the done ones stand; a single one can be taken back at once. */
function useFinish(): (cards: readonly Card[]) => void {
  const { t } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  return (cards) => {
    const moved = cards.filter(({ id: cardId, projectId: boardProjectId }) => {
      const column = columnsOf(store.view(), boardProjectId).find(({ phase }) => phase === 'done');
      const toColumnId = column?.id ?? '';
      return ask('card.move', { cardId, boardProjectId, toColumnId, before: null });
    });
    const [first] = moved;
    if (first === undefined || moved.length > 1) return;
    const action = { label: t('ui.undo'), onSelect: () => void store.undo() };
    showToast(t('closing.doneOf', { title: first.title }), { tone: 'met', action });
  };
}
