import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

export type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or null for no date. */
  value: string | null;
  onValue: (value: string | null) => void;
  min?: string;
  max?: string;
} & Omit<
    ComponentProps<'input'>,
    'value' | 'onChange' | 'className' | 'id' | 'type' | 'min' | 'max'
  >;

/** The device's own calendar. A half-typed date leaves the value as it was. */
export function DateField({
  label,
  hideLabel,
  hint,
  error,
  optional,
  value,
  onValue,
  ...rest
}: DateFieldProps) {
  return (
    <Field {...{ label, hideLabel, hint, error, optional }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          value={value ?? ''}
          onChange={(event) => {
            if (event.target.validity.badInput) return;
            onValue(event.target.value === '' ? null : event.target.value);
          }}
          className={styles['control']}
        />
      )}
    </Field>
  );
}
