import { eventTypes, isKnownEventType } from '@kaskad/shared/domain/card/event-type.ts';
import { useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useCard, useEdit } from './card-room.ts';
import { Still } from './still.tsx';
import { useDraft } from './use-draft.ts';

/** The type of an event out of the known ones, or any other word. */
export function EventTypeField() {
  const { t } = useText();
  const id = useId();
  const { card, locked } = useCard();
  const edit = useEdit();
  const { eventType } = card;
  const known = eventTypes.map((type) => ({ type, label: t(`eventType.${type}`) }));
  const shown =
    eventType !== null && isKnownEventType(eventType) ? t(`eventType.${eventType}`) : eventType;
  const draft = useDraft(`${card.id}/eventType`, shown ?? '', (text) => {
    const found = known.find(({ label }) => label.toLowerCase() === text.toLowerCase());
    return edit({ eventType: text === '' ? null : (found?.type ?? text) });
  });
  if (locked !== undefined)
    return <Still label={t('card.eventType')}>{shown ?? t('card.notChosen')}</Still>;
  return (
    <div>
      <TextField
        label={t('card.eventType')}
        list={id}
        maxLength={60}
        hint={t('card.eventTypeHint')}
        placeholder={t('card.notChosen')}
        value={draft.value}
        error={draft.error}
        onValue={draft.type}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
      />
      <datalist id={id}>
        {known.map(({ type, label }) => (
          <option key={type} value={label} />
        ))}
      </datalist>
    </div>
  );
}
