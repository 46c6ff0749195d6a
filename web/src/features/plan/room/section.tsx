import { type ReactNode, useId } from 'react';
import styles from './room.module.css';

/** One part of the planning room: a heading, what to know at a glance, and the part itself. */
export function Section({
  title,
  note,
  children,
}: {
  title: string;
  /** One quiet line under the heading. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      {children}
    </section>
  );
}
