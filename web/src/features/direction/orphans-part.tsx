import { type Orphans, orphansOf } from '@kaskad/shared/domain/direction/orphans.ts';
import { Link } from 'wouter';
import { useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { OrphanList } from './orphan-list.tsx';
import { type OrphanKind, orphanKinds } from './trace-query.ts';
import styles from './trace-screen.module.css';
import { type TraceRoom, traceKinds } from './use-trace.ts';

/** What is tied to nothing, on either side, each number with the list behind it. */
export function OrphansPart({ room, open }: { room: TraceRoom; open: OrphanKind | null }) {
  const { t } = useText();
  const { projectId } = room.query.options;
  const orphans = useView(traceKinds, [projectId], (view) =>
    orphansOf(view, projectId, room.units),
  );
  return (
    <section className={styles['orphans']}>
      <header>
        <h2>{t('trace.orphans')}</h2>
        {projectId !== null && <p className={styles['where']}>{t('trace.orphansLead')}</p>}
      </header>
      <ul className={styles['kinds']}>
        {orphanKinds.map((kind) => (
          <Kind key={kind} {...{ kind, orphans, room }} isOpen={kind === open} />
        ))}
      </ul>
      {open !== null && <OrphanList kind={open} orphans={orphans} room={room} />}
    </section>
  );
}

function Kind({
  kind,
  orphans,
  room,
  isOpen,
}: {
  kind: OrphanKind;
  orphans: Orphans;
  room: TraceRoom;
  isOpen: boolean;
}) {
  const { t, number } = useText();
  const count = orphans[kind].length;
  return (
    <li className={styles['kind']} data-open={isOpen || undefined}>
      <h3>{t(`trace.orphan.${kind}`)}</h3>
      {count === 0 ? (
        <span className={styles['calm']}>{t('trace.noOrphans')}</span>
      ) : (
        <Link
          replace
          href={room.hrefWith({ orphan: isOpen ? null : kind, list: null })}
          aria-current={isOpen || undefined}
          aria-label={`${t(`trace.orphan.${kind}`)}: ${number(count)}`}
        >
          {number(count)}
        </Link>
      )}
      <p>{t(`trace.orphanHint.${kind}`)}</p>
    </li>
  );
}
