import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { goalsOf } from '@kaskad/shared/domain/goal/goals-of.ts';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useBoardContext } from './board-context.ts';
import styles from './goal-strip.module.css';
import type { GoalTiesProps } from './goal-ties.tsx';
import type { Held } from './use-board-drag.ts';

/** Ways to say what a card is for: goals to let it go on while it is carried, or a dialog that asks. */
export function GoalStrip({ held, asked, onClose }: GoalTiesProps) {
  if (held?.by === 'pointer') return <Strip held={held} />;
  return asked === null ? null : <Goals card={asked} onClose={onClose} />;
}

/** The goals and tasks of the board's project, and the link of a card to each where there is one. */
function useTies(cardId: string): { goal: Goal; linkId: string | undefined }[] {
  const { projectId } = useBoardContext();
  return useView(['goal', 'link'], [projectId, cardId], (view) => {
    const links = [...view.link.where('cardId', cardId)];
    return goalsOf(view, projectId).flatMap((goalId) => {
      const goal = view.goal.get(goalId);
      const linkId = links.find((link) => link.goalId === goalId)?.id;
      return goal === undefined ? [] : [{ goal, linkId }];
    });
  });
}

/** At the foot of the screen, out of the way of the columns. */
function Strip({ held }: { held: Held }) {
  const { t } = useText();
  const ties = useTies(held.thing);
  if (ties.length === 0) return null;
  return (
    <div className={styles['strip']} aria-hidden="true">
      <p className={styles['lead']}>{t('goal.strip.lead')}</p>
      <ul className={styles['goals']}>
        {ties.map(({ goal, linkId }) => (
          <li
            key={goal.id}
            className={styles['goal']}
            data-tie={goal.id}
            data-over={held.to?.goalId === goal.id || undefined}
          >
            <Icon name={linkId === undefined ? 'goal' : 'check'} size={16} />
            <span className={styles['title']}>{goal.title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Goals({ card, onClose }: { card: Card; onClose: () => void }) {
  const { t } = useText();
  const { ask } = useAsk();
  const ties = useTies(card.id);
  const change = (goal: Goal, linkId: string | undefined) =>
    linkId === undefined
      ? ask('card.link', { cardId: card.id, linkId: newId(), to: { goalId: goal.id } })
      : ask('card.unlink', { linkId });
  return (
    <Dialog
      open
      title={t('goal.strip.title')}
      lead={card.title}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('goal.strip.ready')}
        </Button>
      }
    >
      {ties.length === 0 ? (
        <p>{t('goal.strip.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {ties.map(({ goal, linkId }) => (
            <li key={goal.id}>
              <Checkbox checked={linkId !== undefined} onChecked={() => void change(goal, linkId)}>
                {goal.title}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
