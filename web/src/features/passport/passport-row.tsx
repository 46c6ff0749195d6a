import type { ReactNode } from 'react';
import styles from './passport-row.module.css';

/** A line of the passport: its name on the left, what it says on the right. */
export function PassportRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['row']}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>{children}</dd>
    </div>
  );
}
