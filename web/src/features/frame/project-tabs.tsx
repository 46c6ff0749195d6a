import { useLocation } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { TabNav } from '../../ui/tab-nav.tsx';
import styles from './project-tabs.module.css';

/** The four looks at one project. */
export function ProjectTabs({ projectId }: { projectId: string }) {
  const { cascadeId } = useCascade();
  const { t } = useText();
  const [path] = useLocation();
  const home = `/c/${cascadeId}/p/${projectId}`;
  const items = [
    { href: home, label: t('frame.tabBoard'), icon: 'board' },
    { href: `${home}/plan`, label: t('frame.tabPlan') },
    { href: `${home}/goals`, label: t('frame.tabGoals') },
    { href: `${home}/passport`, label: t('frame.tabPassport') },
  ] as const;
  const current = openTab(path, home);
  return (
    <div className={styles['tabs']} data-print="hide">
      <TabNav label={t('frame.tabs')} items={items} current={current} />
    </div>
  );
}

/** The board is the project's home, the room of a retrospective belongs to the plan. */
function openTab(path: string, home: string): string {
  if (path === `${home}/board`) return home;
  return path.startsWith(`${home}/retro/`) ? `${home}/plan` : path;
}
