import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says that a place is empty and what to do next. `quiet` is for a column or a small panel. */
export function EmptyState({
  title,
  children,
  action,
  quiet,
}: {
  title: string;
  /** One or two sentences. */
  children?: ReactNode;
  action?: ReactNode;
  quiet?: boolean;
}) {
  return (
    <div className={styles['empty']} data-quiet={quiet || undefined}>
      {quiet ? <p className={styles['title']}>{title}</p> : <h2>{title}</h2>}
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
