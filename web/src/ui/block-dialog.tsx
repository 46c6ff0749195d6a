import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './block-dialog.module.css';
import { FormDialog } from './form-dialog.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

/** Asks why work on a card stands and whom it waits for; the words may be known from before. */
export function BlockDialog({
  title,
  reason: reasonBefore,
  waitingFor: waitingBefore,
  onBlock,
  onClose,
}: {
  /** Of the card. */
  title: string;
  reason: string | null;
  waitingFor: string | null;
  /** Gives the sentence of a refusal; undefined closes the dialog. */
  onBlock: (reason: string, waitingFor: string | null) => string | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState(reasonBefore ?? '');
  const [waitingFor, setWaitingFor] = useState(waitingBefore ?? '');
  const [refused, setRefused] = useState<string>();
  const missing = reason.trim() === '' ? t('refusal.reason-missing') : undefined;
  const send = () => {
    if (missing !== undefined) return;
    const whom = waitingFor.trim();
    const no = onBlock(reason.trim(), whom === '' ? null : whom);
    setRefused(no);
    if (no === undefined) onClose();
  };
  return (
    <FormDialog
      keep
      size="small"
      title={t('run.blockTitle', { title })}
      lead={t('run.blockLead')}
      onClose={onClose}
      action={t('run.blockDo')}
      refused={missing}
      onSave={send}
    >
      <div className={styles['fields']}>
        <TextArea
          label={t('run.blockReason')}
          value={reason}
          onValue={setReason}
          error={refused}
          maxLength={600}
          rows={3}
        />
        <TextField
          label={t('run.blockWaiting')}
          hint={t('run.blockWaitingHint')}
          optional
          value={waitingFor}
          onValue={setWaitingFor}
          maxLength={200}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) send();
          }}
        />
      </div>
    </FormDialog>
  );
}
