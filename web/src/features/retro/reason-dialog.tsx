import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Asks why a signature is taken back; the reason stays with the retrospective. */
export function ReasonDialog({
  refused,
  onReason,
  onClose,
}: {
  /** Why it cannot be done whatever the reason. */
  refused: string | undefined;
  /** False keeps the dialog and the text. */
  onReason: (reason: string) => boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' ? t('refusal.reason-missing') : refused;
  const send = () => {
    if (missing === undefined && onReason(reason.trim())) onClose();
  };
  return (
    <Dialog
      open
      keep
      size="small"
      title={t('retro.doReopen')}
      lead={t('retro.reopenLead')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={send}>
            {t('retro.doReopen')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('retro.reopenReason')}
        value={reason}
        onValue={setReason}
        maxLength={1000}
        rows={3}
      />
    </Dialog>
  );
}
