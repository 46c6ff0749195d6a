import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useText } from '../../../text/use-text.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useSavedText } from '../use-saved-text.ts';
import { numberFrom } from './number-from.ts';
import styles from './room.module.css';

/** A small field for a number, saved on leaving it; emptied it gives null. Its name is read out, not shown. */
export function NumberField({
  field,
  label,
  unit,
  placeholder,
  stored,
  save,
}: {
  /** Tells drafts apart: `<row id>/<field>`. */
  field: string;
  label: string;
  /** Stands behind the field. */
  unit?: string | undefined;
  placeholder?: string;
  stored: number | null;
  save: (value: number | null) => Refusal | undefined;
}) {
  const { number } = useText();
  const shown = stored === null ? null : number(stored);
  const { error, ...saved } = useSavedText(field, shown, (text) => {
    const value = text === null ? null : numberFrom(text);
    if (value === undefined) return { code: 'wrong-arguments', params: { path: label } };
    return value === stored ? undefined : save(value);
  });
  return (
    <span className={styles['number']}>
      <TextField
        label={label}
        hideLabel
        inputMode="decimal"
        size={5}
        placeholder={placeholder}
        error={error}
        {...saved}
      />
      {unit !== undefined && <span>{unit}</span>}
    </span>
  );
}
