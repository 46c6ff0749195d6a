import { type FormEvent, useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './panel.module.css';

/** Writes down one more decision; who and how are added in its row. */
export function NewDecision({ sprintId }: { sprintId: string }) {
  const { t } = useText();
  const { ask } = useAsk();
  const [body, setBody] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() === '') return;
    const decision = { decisionId: newId(), sprintId, body: body.trim() };
    if (ask('decision.add', { ...decision, ownerId: null, evidence: null })) setBody('');
  };
  return (
    <form className={styles['row']} onSubmit={add}>
      <div className={styles['grow']}>
        <TextField
          label={t('plan.newDecision')}
          hideLabel
          placeholder={t('plan.newDecision')}
          maxLength={600}
          value={body}
          onValue={setBody}
        />
      </div>
      <Button type="submit" icon="plus">
        {t('plan.add')}
      </Button>
    </form>
  );
}
