import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { type FormEvent, useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';

/** Writes a new event straight into a sprint; the field stays ready for the next one. */
export function NewCard({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const { id: sprintId, projectId } = sprint;
    const card = { cardId: newId(), projectId, kind: 'event', title: title.trim(), sprintId };
    if (ask('card.add', card)) setTitle('');
  };
  return (
    <form className={styles['row']} onSubmit={add}>
      <div className={styles['grow']}>
        <TextField
          label={t('plan.newCard')}
          hideLabel
          placeholder={t('plan.newCard')}
          maxLength={300}
          value={title}
          onValue={setTitle}
        />
      </div>
      <Button type="submit" icon="plus">
        {t('plan.add')}
      </Button>
    </form>
  );
}
