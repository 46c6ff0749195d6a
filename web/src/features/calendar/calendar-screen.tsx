import { type ReactNode, useMemo } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CalendarContext, type CalendarContextValue } from './calendar-context.ts';
import styles from './calendar-screen.module.css';
import { MonthScreen } from './month/month-screen.tsx';
import { CyclogramScreen } from './print/cyclogram-screen.tsx';
import { MonthPlanScreen } from './print/month-plan-screen.tsx';
import { useCalendarAddress } from './use-calendar-address.ts';
import { useOwnProjects } from './use-calendar-items.ts';
import { YearScreen } from './year/year-screen.tsx';

/** The calendar of all projects one sees. */
export function CascadeCalendar() {
  const { t } = useText();
  useTitle(t('calendar.title'));
  return <Calendar projectId={null} title={t('calendar.ofCascade')} />;
}

/** The calendar of one project. */
export function ProjectCalendar({ projectId }: { projectId: string }) {
  const { t } = useText();
  const project = useRow('project', projectId);
  useTitle(project === undefined ? '' : t('calendar.ofProject', { title: project.title }));
  if (project === undefined) {
    return (
      <div className={styles['screen']}>
        <EmptyState title={t('calendar.lost')}>
          <p>{t('calendar.lostHint')}</p>
        </EmptyState>
      </div>
    );
  }
  const title = t('calendar.ofProject', { title: project.title });
  return <Calendar key={projectId} projectId={projectId} title={title} />;
}

function Calendar({ projectId, title }: { projectId: string | null; title: string }) {
  const { t } = useText();
  const store = useCascade();
  const people = usePeople();
  const own = useOwnProjects();
  const address = useCalendarAddress();
  const { open, hrefOf, query } = address;
  const today = store.now().slice(0, 10);
  const context: CalendarContextValue = useMemo(
    () => ({
      projectId,
      today,
      people,
      open,
      hrefOf,
      mayMove: (card) => own.has(card.projectId),
      homeOf: (card) =>
        card.projectId === projectId
          ? null
          : (store.view().project.get(card.projectId)?.title ?? t('board.otherProject')),
    }),
    [projectId, today, people, open, hrefOf, own, store, t],
  );
  return (
    <CalendarContext value={context}>
      <div className={styles['screen']} data-view={query.view}>
        <VisuallyHidden>
          <h1>{title}</h1>
        </VisuallyHidden>
        {screenOf(query.view, { address })}
      </div>
    </CalendarContext>
  );
}

function screenOf(
  view: ReturnType<typeof useCalendarAddress>['query']['view'],
  props: { address: ReturnType<typeof useCalendarAddress> },
): ReactNode {
  switch (view) {
    case 'month':
      return <MonthScreen {...props} />;
    case 'year':
      return <YearScreen {...props} />;
    case 'list':
      return <MonthPlanScreen {...props} />;
    case 'cyclogram':
      return <CyclogramScreen {...props} />;
  }
}
