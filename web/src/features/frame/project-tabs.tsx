import { useLocation } from 'wouter';
import { useCascade } from '../../sync/use-cascade.ts';
import { inPassing, useFindingCounts } from '../../sync/use-finding-counts.ts';
import { useText } from '../../text/use-text.ts';
import { TabNav } from '../../ui/tab-nav.tsx';
import styles from './project-tabs.module.css';

/** The looks at one project. */
export function ProjectTabs({ projectId }: { projectId: string }) {
  const { cascadeId } = useCascade();
  const { t } = useText();
  const [path] = useLocation();
  const found = useFindingCounts([projectId], inPassing)[projectId]?.waiting;
  const home = `/c/${cascadeId}/p/${projectId}`;
  const items = [
    { href: home, label: t('frame.tabBoard'), icon: 'board' },
    { href: `${home}/plan`, label: t('frame.tabPlan') },
    { href: `${home}/calendar`, label: t('frame.tabCalendar') },
    { href: `${home}/goals`, label: t('frame.tabGoals') },
    { href: `${home}/kpis`, label: t('frame.tabKpis') },
    { href: `${home}/overview`, label: t('frame.tabOverview') },
    { href: `${home}/passport`, label: t('frame.tabPassport') },
    { href: `${home}/check`, label: t('frame.tabCheck'), ...countOf(found) },
  ] as const;
  const current = openTab(path, home);
  return (
    <div className={styles['tabs']} data-print="hide">
      <TabNav label={t('frame.tabs')} items={items} current={current} />
    </div>
  );
}

/** A plan without findings wears no number. */
function countOf(found: number | undefined): { count?: number } {
  return found === undefined || found === 0 ? {} : { count: found };
}

/** The board is the project's home, the room of a retrospective belongs to the plan, directions and the plan by years to the goals. */
function openTab(path: string, home: string): string {
  if (path === `${home}/board`) return home;
  if (path === `${home}/directions` || path === `${home}/matrix`) return `${home}/goals`;
  return path.startsWith(`${home}/retro/`) ? `${home}/plan` : path;
}
