import type { Orphans } from '@kaskad/shared/domain/direction/orphans.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CardRow } from './card-row.tsx';
import { whenOf } from './trace-list.tsx';
import type { OrphanKind } from './trace-query.ts';
import styles from './trace-screen.module.css';
import { useDirectionWords } from './use-direction-words.ts';
import type { TraceRoom } from './use-trace.ts';

/** The rows of one kind that are tied to nothing, each where it can be mended. */
export function OrphanList({
  kind,
  orphans,
  room,
}: {
  kind: OrphanKind;
  orphans: Orphans;
  room: TraceRoom;
}) {
  const { t } = useText();
  return (
    <section className={styles['list']} aria-labelledby="orphan-list">
      <header className={styles['listHead']}>
        <h2 id="orphan-list">{t(`trace.orphan.${kind}`)}</h2>
        <IconButton
          icon="close"
          label={t('trace.closeList')}
          onClick={() => room.change({ orphan: null })}
        />
      </header>
      <ul>
        <Rows {...{ kind, orphans, room }} />
      </ul>
    </section>
  );
}

function Rows({
  kind,
  orphans,
  room,
}: {
  kind: OrphanKind;
  orphans: Orphans;
  room: TraceRoom;
}): ReactNode {
  const { t } = useText();
  const { name, years } = useDirectionWords();
  switch (kind) {
    case 'cards':
      return orphans.cards
        .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))
        .map((card) => <CardRow key={card.id} card={card} room={room} />);
    case 'goals':
      return orphans.goals.map(({ id, projectId, title, level }) => (
        <Row key={id} {...{ projectId, title }} place="goals" facts={t(`goalLevel.${level}`)} />
      ));
    case 'kpis':
      return orphans.kpis.map(({ id, projectId, metric }) => (
        <Row key={id} projectId={projectId} title={metric} place={`kpis?kpi=${id}`} />
      ));
    case 'directions':
      return orphans.directions.map((direction) => (
        <li key={direction.id} className={styles['row']}>
          <Link replace href={room.hrefWith({ direction: direction.id, orphan: null, list: null })}>
            {name(direction)}
          </Link>
          <span className={styles['facts']}>{years(direction)}</span>
        </li>
      ));
  }
}

/** A goal or KPI with the project it belongs to. */
function Row({
  projectId,
  title,
  place,
  facts,
}: {
  projectId: string | null;
  title: string;
  place: string;
  facts?: string;
}) {
  const { t } = useText();
  const store = useCascade();
  const home = projectId === null ? '' : `/p/${projectId}`;
  const project = projectId === null ? undefined : store.view().project.get(projectId);
  const told = [facts, project?.title ?? t('trace.ofProgramme')];
  return (
    <li className={styles['row']}>
      <Link href={`/c/${store.cascadeId}${home}/${place}`}>{title}</Link>
      <span className={styles['facts']}>{told.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
