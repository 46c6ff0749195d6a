import { type ReactNode, useId } from 'react';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  checked: boolean;
  onChecked: (checked: boolean) => void;
  /** The words beside the box; they are part of the target. */
  children: ReactNode;
  hint?: string;
  disabled?: boolean;
  /** Some but not all of what it stands for. */
  partly?: boolean;
  name?: string;
};

export function Checkbox({
  checked,
  onChecked,
  children,
  hint,
  disabled,
  partly,
  name,
}: CheckboxProps) {
  const id = useId();
  return (
    <div className={styles['checkbox']}>
      <label className={styles['row']}>
        <input
          type="checkbox"
          name={name}
          checked={checked}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : id}
          ref={(box) => {
            if (box !== null) box.indeterminate = partly === true && !checked;
          }}
          onChange={(event) => onChecked(event.target.checked)}
          className={styles['box']}
        />
        <span className={styles['words']}>{children}</span>
      </label>
      {hint !== undefined && (
        <p id={id} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
