import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { newId } from '../../sync/new-id.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useRoom } from './room.ts';
import { useDraft } from './use-field.ts';
import styles from './wall.module.css';

/** Writes a note into a column; the field stays where it is, ready for the next one. */
export function Composer({ column, name }: { column: number; name: string }) {
  const { t } = useText();
  const store = useCascade();
  const { sprint } = useRoom();
  const [typed = '', type, forget] = useDraft(`${sprint.id}/note/${column}`);
  const [error, setError] = useState<string>();
  const body = typed.trim();
  const add = (event?: FormEvent) => {
    event?.preventDefault();
    if (body === '') return;
    const args = { noteId: newId(), sprintId: sprint.id, column, body };
    const asked = store.dispatch('note.write', args);
    if (asked.ok) forget();
    setError(asked.ok ? undefined : refusalText(asked.refusal));
  };
  return (
    <form className={styles['composer']} onSubmit={add} data-print="hide">
      <TextArea
        label={t('retro.newNoteIn', { column: name })}
        hideLabel
        placeholder={t('retro.newNote')}
        title={t('retro.keys')}
        maxLength={600}
        rows={1}
        enterKeyHint="send"
        value={typed}
        error={error}
        onValue={type}
        onKeyDown={(event) => isPlainEnter(event) && add(event)}
      />
      {body !== '' && (
        <div className={styles['send']}>
          <span className={styles['keys']}>{t('retro.keys')}</span>
          <Button type="submit" small>
            {t('retro.addNote')}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Enter that neither begins a new line nor chooses among what an input method offers. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
}
