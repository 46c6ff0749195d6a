import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Says that a place is empty and what to do next. `quiet` is for a column or a small panel. */
export function EmptyState({
  title,
  children,
  action,
  quiet,
  page,
}: {
  title: string;
  /** One or two sentences. */
  children?: ReactNode;
  action?: ReactNode;
  quiet?: boolean;
  /** It is all there is on the page, so its title is the page's. */
  page?: boolean;
}) {
  const Title = quiet ? 'p' : page ? 'h1' : 'h2';
  return (
    <div className={styles['empty']} data-quiet={quiet || undefined}>
      <Title className={quiet ? styles['title'] : undefined}>{title}</Title>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
