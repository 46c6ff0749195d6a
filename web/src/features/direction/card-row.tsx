import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import styles from './trace-screen.module.css';
import type { TraceRoom } from './use-trace.ts';

/** A card of a list: it opens over the matrix. */
export function CardRow({
  card,
  room,
  children,
}: {
  card: Card;
  room: TraceRoom;
  /** Its share of the number. */
  children?: ReactNode;
}) {
  const { t, date } = useText();
  const project = useRow('project', card.projectId);
  const { startsOn, endsOn, scheduleText } = card;
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  const when = scheduleText ?? (from === null || to === null ? null : date.range(from, to));
  const facts = [project?.title, when ?? t('trace.noDay'), t(`columnPhase.${card.phase}`)];
  return (
    <li className={styles['row']}>
      <Link href={room.hrefWith({ card: card.id })}>{card.title}</Link>
      <span className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</span>
      {children && <span className={styles['share']}>{children}</span>}
    </li>
  );
}
