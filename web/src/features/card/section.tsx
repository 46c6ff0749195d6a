import { type ReactNode, useId } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { foldOf, keepFold } from './folds.ts';
import styles from './section.module.css';

/** A part of the card under its own heading, with one action at the end of the heading. */
export function Section({
  title,
  note,
  action,
  children,
}: {
  title: string;
  note?: string | undefined;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['title']}>
          {title}
        </h3>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
        {action !== undefined && <span className={styles['action']}>{action}</span>}
      </div>
      {children}
    </section>
  );
}

/** A part that unfolds; whether it is open is remembered for all cards. */
export function Fold({
  name,
  title,
  note,
  onOpen,
  called = false,
  children,
}: {
  name: string;
  title: string;
  note?: string | undefined;
  onOpen?: () => void;
  /** The address leads here, so it is open whatever was left. */
  called?: boolean;
  children: ReactNode;
}) {
  return (
    <details
      className={styles['fold']}
      open={called || foldOf(name)}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        keepFold(name, open);
        if (open) onOpen?.();
      }}
    >
      <summary className={styles['summary']}>
        <Icon name="chevron-right" size={16} />
        <span className={styles['title']}>{title}</span>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
