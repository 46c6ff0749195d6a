import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export type SelectOption<V extends string> = { value: V; label: string; disabled?: boolean };

export type SelectProps<V extends string> = FieldProps & {
  value: V;
  onValue: (value: V) => void;
  options: readonly SelectOption<V>[];
} & Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'className' | 'id' | 'children'>;

/** The device's own list of choices, in the product's clothes. */
export function Select<V extends string>({
  label,
  hideLabel,
  hint,
  error,
  optional,
  value,
  onValue,
  options,
  ...rest
}: SelectProps<V>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onValue(option.value);
  };
  return (
    <Field {...{ label, hideLabel, hint, error, optional }}>
      {(control) => (
        <div className={styles['withEnd']}>
          <select
            {...rest}
            {...control}
            value={value}
            onChange={(event) => choose(event.target.value)}
            className={styles['control']}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={cx(styles['end'], styles['chevron'])}>
            <Icon name="chevron-down" size={16} />
          </span>
        </div>
      )}
    </Field>
  );
}
