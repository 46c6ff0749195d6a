import { liveCards } from '@kaskad/shared/domain/sprint/cards.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CardLines } from './card-lines.tsx';
import { GatedAction } from './gated-action.tsx';
import { IdeaPicker } from './idea-picker.tsx';
import { NewCard } from './new-card.tsx';
import styles from './panel.module.css';
import { PassedDecisions } from './passed-decisions.tsx';
import { readinessOf, readyParts } from './readiness.ts';
import { SprintFields } from './sprint-fields.tsx';
import { useAsk } from './use-ask.ts';

/** A sprint in planning: what the last one leaves to it, what goes in, what may go in, and what is missing to start. */
export function PlanningPanel({
  sprint,
  lead,
  team,
}: {
  sprint: Sprint;
  lead: boolean;
  team: boolean;
}) {
  const { t } = useText();
  const ask = useAsk();
  const { id: sprintId, number } = sprint;
  const cards = useView(['card'], [sprintId], (view) => liveCards(view, sprintId));
  const remove = (cardId: string) =>
    ask('card.return-to-idea', { cardId, reason: null, horizon: number });
  return (
    <>
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          {lead && <SprintFields sprint={sprint} />}
          <PassedDecisions sprint={sprint} />
        </div>
        <div className={styles['tight']}>
          <h3>{t('plan.inSprint', { n: cards.length })}</h3>
          {cards.length === 0 && <p className={styles['quiet']}>{t('plan.inSprintEmpty')}</p>}
          <CardLines
            cards={cards}
            action={(card) =>
              team && (
                <IconButton
                  small
                  icon="undo"
                  label={t('plan.backToIdeas', { title: card.title })}
                  onClick={() => remove(card.id)}
                />
              )
            }
          />
          {team && <NewCard sprint={sprint} />}
        </div>
        {team && <IdeaPicker sprint={sprint} />}
      </div>
      <div className={styles['steps']}>
        <Readiness sprint={sprint} />
        {lead && (
          <GatedAction
            name="sprint.start"
            args={{ sprintId }}
            label={t('plan.doStart', { number })}
          />
        )}
      </div>
    </>
  );
}

function Readiness({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const ready = useView(['sprint', 'card', 'artefact'], [sprint], (view) =>
    readinessOf(view, sprint),
  );
  return (
    <ul className={styles['ready']} aria-label={t('plan.readiness')}>
      {readyParts.map((part) => (
        <li key={part} data-there={ready[part] || undefined}>
          <Icon name={ready[part] ? 'check' : 'close'} size={16} />
          {ready[part] ? t(`plan.ready.${part}`) : t(`plan.unready.${part}`)}
        </li>
      ))}
    </ul>
  );
}
