import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

/** A dialog that ends in doing what it asks about, or in leaving it. */
export function FormDialog({
  note,
  action,
  refused,
  onSave,
  ...dialog
}: Omit<DialogProps, 'open' | 'footer'> & {
  /** Stands before the buttons. */
  note?: ReactNode;
  /** What is done, in a word or two; without it things are saved. */
  action?: string;
  /** Why it cannot be done now. */
  refused?: string | undefined;
  onSave: () => void;
}) {
  const { t } = useText();
  return (
    <Dialog
      {...dialog}
      open
      footer={
        <>
          {note}
          <Button look="quiet" onClick={dialog.onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={refused} onClick={onSave}>
            {action ?? t('ui.save')}
          </Button>
        </>
      }
    />
  );
}
