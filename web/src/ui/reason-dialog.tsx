import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-area.tsx';

/** A step that leaves its reason behind. */
export function ReasonDialog({
  title,
  lead,
  label,
  action,
  refused,
  max = 1000,
  onReason,
  onClose,
  children,
}: {
  title: string;
  lead: string;
  label: string;
  action: string;
  /** Why it cannot be done whatever the reason. */
  refused?: string | undefined;
  max?: number;
  /** False keeps the dialog and the text. */
  onReason: (reason: string) => boolean;
  onClose: () => void;
  children?: ReactNode;
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
      title={title}
      lead={lead}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={send}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <TextArea label={label} value={reason} onValue={setReason} maxLength={max} rows={3} />
    </Dialog>
  );
}
