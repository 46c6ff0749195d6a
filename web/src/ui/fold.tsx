import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

/** What is there for those who ask for it, under a line that opens and closes it. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={styles['fold']}>
      <summary className={styles['summary']}>
        <Icon name="chevron-right" size={16} />
        {summary}
      </summary>
      {children}
    </details>
  );
}
