import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { FormDialog } from './form-dialog.tsx';
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
    <FormDialog
      keep
      size="small"
      title={title}
      lead={lead}
      onClose={onClose}
      action={action}
      refused={missing}
      onSave={send}
    >
      {children}
      <TextArea label={label} value={reason} onValue={setReason} maxLength={max} rows={3} />
    </FormDialog>
  );
}
