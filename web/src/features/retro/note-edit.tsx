import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { isPlainEnter } from './composer.tsx';
import styles from './wall.module.css';
import type { Sheet } from './wall.ts';

/** Writes one's own note anew while it is unseen. */
export function NoteEdit({ sheet, onClose }: { sheet: Sheet; onClose: () => void }) {
  const { t } = useText();
  const store = useCascade();
  const [body, setBody] = useState(sheet.body);
  const [error, setError] = useState<string>();
  const { id: noteId, sprintId, column } = sheet.note;
  const save = () => {
    if (body.trim() === '') return;
    const asked = store.dispatch('note.write', { noteId, sprintId, column, body: body.trim() });
    if (asked.ok) onClose();
    else setError(refusalText(asked.refusal));
  };
  return (
    <form
      className={styles['composer']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        label={t('retro.editNote')}
        hideLabel
        autoFocus
        maxLength={600}
        rows={2}
        value={body}
        error={error}
        onValue={setBody}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (isPlainEnter(event)) {
            event.preventDefault();
            save();
          }
        }}
      />
      <div className={styles['send']}>
        <Button look="quiet" small onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" small>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
