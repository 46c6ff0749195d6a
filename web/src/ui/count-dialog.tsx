import { useState } from 'react';
import { ReasonDialog } from './reason-dialog.tsx';
import { TextField } from './text-field.tsx';

/** Asks for another number and why it changes. */
export function CountDialog({
  count,
  countLabel,
  why,
  onCount,
  ...words
}: {
  title: string;
  lead: string;
  /** Label of the reason. */
  label: string;
  action: string;
  count: number;
  countLabel: string;
  /** Why a number cannot be; undefined when it can. */
  why: (count: number) => string | undefined;
  /** False keeps the dialog and what is typed. */
  onCount: (count: number, reason: string) => boolean;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState(String(count));
  const refused = why(Number(typed));
  return (
    <ReasonDialog
      {...words}
      refused={refused}
      onReason={(reason) => onCount(Number(typed), reason)}
    >
      <TextField
        type="number"
        min={1}
        max={52}
        label={countLabel}
        value={typed}
        error={refused}
        onValue={setTyped}
      />
    </ReasonDialog>
  );
}
