import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Asks why a card leaves a sprint that is under way. The reason stays in its history. */
export function ReasonDialog({
  card,
  onReason,
  onClose,
}: {
  card: Card;
  /** False keeps the dialog and the text. */
  onReason: (reason: string) => boolean;
  onClose: () => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const missing = reason.trim() === '' ? t('refusal.reason-missing') : undefined;
  const send = () => {
    if (missing === undefined && onReason(reason.trim())) onClose();
  };
  return (
    <Dialog
      open
      keep
      size="small"
      title={t('board.toIdeas')}
      lead={t('board.reasonLead', { title: card.title })}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={send}>
            {t('board.toIdeas')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('board.reason')}
        value={reason}
        onValue={setReason}
        maxLength={1000}
        rows={3}
      />
    </Dialog>
  );
}
