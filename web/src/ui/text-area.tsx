import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

export type TextAreaProps = FieldProps & {
  value: string;
  onValue: (value: string) => void;
} & Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id' | 'ref'>;

/** Grows with its text up to most of the screen, then scrolls. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  optional,
  value,
  onValue,
  rows = 2,
  ...rest
}: TextAreaProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const area = ref.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return (
    <Field {...{ label, hideLabel, hint, error, optional }}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          ref={ref}
          rows={rows}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          className={cx(styles['control'], styles['area'])}
        />
      )}
    </Field>
  );
}
