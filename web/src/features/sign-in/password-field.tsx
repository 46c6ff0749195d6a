import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A password that can be looked at while it is typed. */
export function PasswordField({
  label,
  value,
  onValue,
  fresh = false,
  hint,
  error,
}: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** A new password, which a password manager may invent. */
  fresh?: boolean;
  hint?: string;
  error?: string | undefined;
}) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type={shown ? 'text' : 'password'}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      value={value}
      onValue={onValue}
      end={
        <IconButton
          icon={shown ? 'eye-off' : 'eye'}
          label={t(shown ? 'account.hidePassword' : 'account.showPassword')}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
