import type { FormEvent } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { isPlainEnter } from './composer.tsx';
import { useRoom } from './room.ts';
import styles from './topics.module.css';
import { useDraft } from './use-field.ts';

/** Writes down one more decision; who and how are added in its row. */
export function NewDecision() {
  const { t } = useText();
  const { ask } = useAsk();
  const { sprint } = useRoom();
  const [typed = '', type, forget] = useDraft(`${sprint.id}/decision`);
  const body = typed.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const decision = { decisionId: newId(), sprintId: sprint.id, body };
    if (body !== '' && ask('decision.add', { ...decision, ownerId: null, evidence: null }))
      forget();
  };
  return (
    <form className={styles['add']} onSubmit={add} data-print="hide">
      <TextArea
        label={t('retro.newDecision')}
        hideLabel
        placeholder={t('retro.newDecision')}
        maxLength={600}
        rows={1}
        value={typed}
        onValue={type}
        onKeyDown={(event) => isPlainEnter(event) && add(event)}
      />
      <Button type="submit" icon="plus">
        {t('retro.addDecision')}
      </Button>
    </form>
  );
}
