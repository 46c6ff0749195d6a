import { isOpen } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { onPurpose, useFindingCounts } from '../../sync/use-finding-counts.ts';
import { useText } from '../../text/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import styles from './director-screen.module.css';
import type { ProjectRow } from './project-row.ts';
import { registerKinds, registerOf } from './register.ts';
import { isUnread, retroSheetKinds, retroSheetsOf } from './retro-sheet-of.ts';
import { homeOf } from './use-director-query.ts';

/** What waits for somebody in the whole cascade, each fact a way to see it. */
export function RoomFacts({ rows }: { rows: readonly ProjectRow[] }) {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const home = homeOf(cascadeId);
  const waiting = rows.filter(({ wait }) => wait !== undefined).length;
  const open = useView(registerKinds, [], (view) => registerOf(view).filter(isOpen).length);
  const unread = useView(
    retroSheetKinds,
    [],
    (view) => retroSheetsOf(view).filter(isUnread).length,
  );
  const plans = useView(['project'], [], (view) => [...view.project.values()].map(({ id }) => id));
  const counts = useFindingCounts(plans, onPurpose);
  const findings = plans.reduce((sum, id) => sum + (counts[id]?.waiting ?? 0), 0);
  if (rows.length === 0) return null;
  return (
    <ul className={styles['facts']}>
      {waiting > 0 && (
        <Fact icon="gate-closed" href={`${home}?view=projects`}>
          {t('director.projectsWait', { n: waiting })}
        </Fact>
      )}
      {open > 0 && (
        <Fact icon="decision" href={`${home}?view=decisions&state=open`}>
          {t('director.decisionsOpen', { n: open })}
        </Fact>
      )}
      {unread > 0 && (
        <Fact icon="eye" href={`${home}?view=retros`}>
          {t('director.unread', { n: unread })}
        </Fact>
      )}
      {findings > 0 && (
        <Fact icon="checklist" href={`/c/${cascadeId}/check`}>
          {t('finding.inPlans', { n: findings })}
        </Fact>
      )}
      {waiting + open + unread === 0 && (
        <li>
          <Icon name="check" size={16} />
          {t('director.calm')}
        </li>
      )}
    </ul>
  );
}

function Fact({ icon, href, children }: { icon: IconName; href: string; children: ReactNode }) {
  return (
    <li data-waits>
      <Icon name={icon} size={16} />
      <Link href={href}>{children}</Link>
    </li>
  );
}
