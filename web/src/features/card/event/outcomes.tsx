import type { EventOutcome } from '@kaskad/shared/domain/event/event.ts';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useAsk, useCard } from '../card-room.ts';
import { Section } from '../section.tsx';
import own from './event.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import { useEvent } from './use-event.ts';

/** Documents, practices, awards and publications that came of the event, each with the level it reached. */
export function Outcomes() {
  const { t } = useText();
  const { locked } = useCard();
  const { outcomes } = useEvent();
  const [editing, setEditing] = useState<EventOutcome | 'new'>();
  if (locked !== undefined && outcomes.length === 0) return null;
  return (
    <Section
      title={t('event.outcomes')}
      action={
        locked === undefined &&
        editing === undefined && (
          <Button small look="quiet" icon="plus" onClick={() => setEditing('new')}>
            {t('event.addOutcome')}
          </Button>
        )
      }
    >
      {outcomes.length === 0 && editing === undefined && (
        <p className={own['soft']}>{t('event.outcomeHint')}</p>
      )}
      <ul className={own['outcomes']}>
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            {editing !== 'new' && editing?.id === outcome.id ? (
              <OutcomeForm outcome={outcome} onClose={() => setEditing(undefined)} />
            ) : (
              <Outcome outcome={outcome} onEdit={() => setEditing(outcome)} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && <OutcomeForm onClose={() => setEditing(undefined)} />}
    </Section>
  );
}

function Outcome({ outcome, onEdit }: { outcome: EventOutcome; onEdit: () => void }) {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const { id, kind, title, level } = outcome;
  return (
    <div className={own['outcome']}>
      <span>
        {t(`outcomeKind.${kind}`)}: {title}
        {level !== null && <span className={own['soft']}> · {t(`eventLevel.${level}`)}</span>}
      </span>
      {locked === undefined && (
        <span className={own['tools']}>
          <IconButton
            icon="edit"
            small
            label={t('card.editItem', { what: title })}
            onClick={onEdit}
          />
          <IconButton
            icon="remove"
            small
            label={t('card.remove', { what: title })}
            onClick={() => ask('event.edit', { cardId: card.id, without: { outcomes: [id] } })}
          />
        </span>
      )}
    </div>
  );
}
