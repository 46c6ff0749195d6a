import type { ChecklistItem } from '@kaskad/shared/domain/card/card.ts';
import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAsk, useCard } from './card-room.ts';
import styles from './checklist.module.css';
import { useDraft } from './use-draft.ts';

/** One thing to do: a tick, its words, and what changes or removes it. */
export function ChecklistRow({ item }: { item: ChecklistItem }) {
  const { t } = useText();
  const { card, locked } = useCard();
  const ask = useAsk();
  const [editing, setEditing] = useState(false);
  const of = { cardId: card.id, itemId: item.id };
  if (editing) return <EditedRow item={item} onDone={() => setEditing(false)} />;
  return (
    <li className={styles['row']} data-done={item.doneAt !== null || undefined}>
      <Checkbox
        checked={item.doneAt !== null}
        disabled={locked !== undefined}
        onChecked={(done) => ask('card.edit-item', { ...of, done })}
      >
        {item.body}
      </Checkbox>
      {locked === undefined && (
        <span className={styles['tools']}>
          <IconButton
            small
            icon="edit"
            label={t('card.editItem', { what: item.body })}
            onClick={() => setEditing(true)}
          />
          <IconButton
            small
            icon="close"
            label={t('card.remove', { what: item.body })}
            onClick={() => ask('card.remove-item', of)}
          />
        </span>
      )}
    </li>
  );
}

function EditedRow({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const draft = useDraft(`${card.id}/item/${item.id}`, item.body, (body) => {
    const asked = store.dispatch('card.edit-item', { cardId: card.id, itemId: item.id, body });
    if (asked.ok) onDone();
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <li>
      <TextField
        label={t('card.item')}
        hideLabel
        autoFocus
        maxLength={300}
        value={draft.value}
        error={draft.error}
        onValue={draft.type}
        onBlur={() => {
          draft.commit();
          if (!draft.dirty) onDone();
        }}
        onKeyDown={(event) => {
          const closes = event.key === 'Escape' || (event.key === 'Enter' && !draft.dirty);
          draft.onKeyDown(event);
          if (!closes) return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
    </li>
  );
}
