import type { Evidence } from '@kaskad/shared/domain/event/evidence.ts';
import { useState } from 'react';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Asks for another name of a piece of evidence. */
export function RenameEvidence({ row, onClose }: { row: Evidence; onClose: () => void }) {
  const { t, refusal } = useText();
  const store = useCascade();
  const [title, setTitle] = useState(row.title);
  const [error, setError] = useState<string>();
  const save = () => {
    if (title.trim() === '') return;
    const asked = store.dispatch('evidence.rename', { evidenceId: row.id, title });
    if (asked.ok) onClose();
    else setError(refusal(asked.refusal));
  };
  return (
    <Dialog
      open
      keep
      size="small"
      title={t('evidence.rename')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" onClick={save}>
            {t('evidence.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('evidence.renameTitle')}
        value={title}
        maxLength={300}
        error={error}
        onValue={setTitle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
    </Dialog>
  );
}
