import type { ReactNode } from 'react';
import styles from './still.module.css';

/** A field that only reads: its name above, its words below. */
export function Still({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl className={styles['still']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </dl>
  );
}
