import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useCard } from './card-room.ts';
import styles from './checklist.module.css';
import { ChecklistRow } from './checklist-row.tsx';
import { Section } from './section.tsx';
import { useDraft } from './use-draft.ts';

/** What is to be done for the card; absent while it is an idea and may have no such list. */
export function Checklist() {
  const { t } = useText();
  const { card, locked, undetailed } = useCard();
  const { checklist } = card;
  const open = locked === undefined && undetailed === undefined;
  if (checklist.length === 0 && !open) return null;
  const done = checklist.filter((item) => item.doneAt !== null).length;
  return (
    <Section
      title={t('card.todo')}
      note={checklist.length === 0 ? undefined : t('card.todoCount', { done, n: checklist.length })}
    >
      <ul className={styles['list']}>
        {checklist.map((item) => (
          <ChecklistRow key={item.id} item={item} />
        ))}
      </ul>
      {open && <NewItem />}
    </Section>
  );
}

function NewItem() {
  const { t } = useText();
  const store = useCascade();
  const { card } = useCard();
  const draft = useDraft(`${card.id}/new-item`, '', (body) => {
    const asked = store.dispatch('card.add-item', { cardId: card.id, itemId: newId(), body });
    return asked.ok ? undefined : asked.refusal;
  });
  return (
    <TextField
      label={t('card.newItem')}
      hideLabel
      placeholder={t('card.newItem')}
      maxLength={300}
      value={draft.value}
      error={draft.error}
      onValue={draft.type}
      onBlur={draft.commit}
      onKeyDown={draft.onKeyDown}
    />
  );
}
