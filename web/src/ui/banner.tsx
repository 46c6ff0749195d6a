import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Icon } from './icon.tsx';

/** A message that stays with the page. `gate` is for what is closed, `stuck` for work that stands: both wait for a person. */
export function Banner({
  tone = 'info',
  title,
  children,
  action,
  live = false,
}: {
  tone?: 'info' | 'gate' | 'stuck' | 'missed';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears by itself. */
  live?: boolean;
}) {
  return (
    <div className={styles['banner']} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}

const icons = {
  info: 'info',
  gate: 'gate-closed',
  stuck: 'stuck',
  missed: 'warning',
} as const;
