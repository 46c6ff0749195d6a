import { traceOf } from '@kaskad/shared/domain/direction/trace.ts';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TabNav } from '../../ui/tab-nav.tsx';
import { useTitle } from '../../ui/use-title.ts';
import screen from './direction-screen.module.css';
import { OrphansPart } from './orphans-part.tsx';
import { TraceFilters } from './trace-filters.tsx';
import { TraceList } from './trace-list.tsx';
import styles from './trace-screen.module.css';
import { TraceTable } from './trace-table.tsx';
import { traceKinds, useTraceRoom } from './use-trace.ts';

/** What serves what: directions of the National Projects by projects, goals or years, and what is tied to nothing. */
export function TraceScreen() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const room = useTraceRoom();
  const { options, measure, place, orphan } = room.query;
  const trace = useView(traceKinds, [options], (view) => traceOf(view, options, room.units));
  const axes = (['project', 'goal', 'period'] as const).map((by) => ({
    by,
    href: room.hrefWith({ by: by === 'project' ? null : by, list: null }),
    label: t(`trace.by.${by}`),
  }));
  useTitle(t('trace.title'));
  return (
    <div className={styles['screen']}>
      <header className={screen['head']}>
        <div>
          <h1 className={screen['title']}>{t('trace.title')}</h1>
          <p className={screen['lead']}>{t('trace.lead')}</p>
          <details className={styles['how']}>
            <summary>{t('trace.how')}</summary>
            <p className={screen['lead']}>{t('trace.rules')}</p>
          </details>
        </div>
        <div className={screen['actions']} data-print="hide">
          <LinkButton href={`/c/${cascadeId}/directions`} icon="direction">
            {t('direction.toCatalogue')}
          </LinkButton>
        </div>
      </header>
      <TabNav
        label={t('trace.axes')}
        items={axes}
        current={axes.find(({ by }) => by === options.by)?.href ?? ''}
      />
      <TraceFilters room={room} />
      {measure === 'given' && <p className={styles['where']}>{t('trace.givenHint')}</p>}
      {trace.total.cards === 0 ? (
        <EmptyState title={t('trace.empty')}>
          <p>{t('trace.emptyHint')}</p>
        </EmptyState>
      ) : (
        <TraceTable trace={trace} room={room} />
      )}
      {place !== null && <TraceList place={place} room={room} />}
      <OrphansPart room={room} open={orphan} />
    </div>
  );
}
