import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export type FieldProps = {
  label: string;
  /** Keeps the label for screen readers only, where the place says what the field is. */
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  /** What is wrong and what to do; also marks the field as invalid. */
  error?: string | undefined;
  optional?: boolean | undefined;
};

/** What ties a control to its label, hint and error: spread it on the control. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** Label above, control, then hint or error below. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useText();
  const id = useId();
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={cx(styles['label'], hideLabel && styles['unseen'])}>
        {label}
        {optional && <span className={styles['optional']}>{t('ui.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div aria-live="polite">
        {error !== undefined && (
          <p id={`${id}error`} className={styles['error']}>
            <Icon name="warning" size={16} />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
