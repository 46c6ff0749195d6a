import type { ReactNode } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { TabNav } from '../../ui/tab-nav.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DecisionsView } from './decisions-view.tsx';
import { roomViews } from './director-query.ts';
import styles from './director-screen.module.css';
import { projectRowKinds, projectRowsOf } from './project-row.ts';
import { ProjectsView } from './projects-view.tsx';
import { RetrosView } from './retros-view.tsx';
import { RoomFacts } from './room-facts.tsx';
import { homeOf, useRoom } from './use-director-query.ts';

/** The director's room: the cascade on one screen, projects in their sprint life, retrospectives and decisions. */
export function DirectorScreen({ overview }: { overview: ReactNode }) {
  const { t } = useText();
  const store = useCascade();
  const room = useRoom();
  const today = store.now().slice(0, 10);
  const rows = useView(projectRowKinds, [today], (view) => projectRowsOf(view, today));
  useTitle(t('director.title'));
  const home = homeOf(store.cascadeId);
  const { view } = room.query;
  const tabs = roomViews.map((name) => ({
    name,
    href: name === 'overview' ? home : `${home}?view=${name}`,
    label: t(`director.view.${name}`),
  }));
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <h1>{t('director.title')}</h1>
        <RoomFacts rows={rows} />
      </header>
      <TabNav
        label={t('director.views')}
        items={tabs}
        current={tabs.find(({ name }) => name === view)?.href ?? home}
      />
      {view === 'overview' && overview}
      {view === 'projects' && <ProjectsView rows={rows} room={room} today={today} />}
      {view === 'retros' && <RetrosView room={room} />}
      {view === 'decisions' && <DecisionsView room={room} />}
    </div>
  );
}
