import { useDraggable } from '@dnd-kit/core';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { dateWarnings } from '@kaskad/shared/domain/card/warnings.ts';
import { isGated } from '@kaskad/shared/domain/sprint/period.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { usePeople } from '../../../sync/people.ts';
import { useAsk } from '../../../sync/use-ask.ts';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { warningText } from '../../../text/refusal-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { CardName } from '../card-lines.tsx';
import { LastYear } from './last-year.tsx';
import { NumberField } from './number-field.tsx';
import styles from './planned-card.module.css';

/** A card in the plan: who, when, how much work, and what is odd about its days. */
export function PlannedCard({ card, sprint, team }: { card: Card; sprint: Sprint; team: boolean }) {
  const { t, date, number } = useText();
  const store = useCascade();
  const { ask } = useAsk();
  const people = usePeople();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id, disabled: !team });
  const warnings = useView(['card', 'sprint'], [card, sprint], (view) => dateWarnings(view, card));
  const { id: cardId, title, responsible, startsOn, endsOn, effort } = card;
  const owners = responsible.map((id) => people.get(id)?.name ?? '…').join(', ');
  const days = startsOn ?? endsOn;
  const facts = [
    owners === '' ? t('planning.noOwner') : owners,
    days === null ? null : date.range(days, endsOn ?? days),
  ];
  const horizon = isGated(sprint) ? sprint.number : null;
  const weigh = (value: number | null) => {
    const asked = store.dispatch('card.weigh', { cardId, effort: value });
    return asked.ok ? undefined : asked.refusal;
  };
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={styles['card']}
      data-dragged={isDragging || undefined}
    >
      <div className={styles['head']}>
        <CardName card={card} />
        {team && (
          <IconButton
            small
            icon="undo"
            label={t('plan.backToIdeas', { title })}
            onClick={() => ask('card.return-to-idea', { cardId, reason: null, horizon })}
          />
        )}
      </div>
      <div className={styles['facts']}>
        <span className={styles['who']}>
          {facts.filter((fact) => fact !== null).join('\u00A0· ')}
        </span>
        <span className={styles['effort']}>
          {team ? (
            <NumberField
              field={`${cardId}/effort`}
              label={t('planning.effortOf', { title })}
              unit={t('planning.days')}
              stored={effort}
              save={weigh}
            />
          ) : (
            effort !== null && `${number(effort)} ${t('planning.days')}`
          )}
        </span>
      </div>
      <LastYear card={card} />
      {warnings.map((warning) => (
        <p key={warning.code} className={styles['odd']}>
          <Icon name="warning" size={16} />
          {warningText(warning)}
        </p>
      ))}
    </li>
  );
}
