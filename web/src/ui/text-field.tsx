import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onValue: (value: string) => void;
  /** One icon button at the end, such as showing a password. */
  end?: ReactNode;
} & Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id'>;

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  optional,
  value,
  onValue,
  end,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hideLabel, hint, error, optional }}>
      {(control) => (
        <div className={end === undefined ? undefined : styles['withEnd']}>
          <input
            {...rest}
            {...control}
            value={value}
            onChange={(event) => onValue(event.target.value)}
            className={styles['control']}
          />
          {end !== undefined && <span className={styles['end']}>{end}</span>}
        </div>
      )}
    </Field>
  );
}
