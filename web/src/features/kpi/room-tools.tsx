import { useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { AddKpi } from './add-kpi.tsx';
import { useKpiRoom } from './kpi-room.ts';
import styles from './kpi-screen.module.css';
import { LockYearDialog } from './lock-year-dialog.tsx';
import { useKpiRights } from './use-kpi-rights.ts';

/** What is done with KPIs together: headcounts, a year to settle, a new one. */
export function RoomTools() {
  const { t } = useText();
  const { cascadeId } = useCascade();
  const { projectId } = useKpiRoom();
  const { lead, team } = useKpiRights(projectId);
  const [isLocking, setLocking] = useState(false);
  return (
    <div className={styles['tools']} data-print="hide">
      <LinkButton look="quiet" icon="people" href={`/c/${cascadeId}/headcounts`}>
        {t('kpi.headcounts')}
      </LinkButton>
      {lead && (
        <Button look="quiet" icon="lock" onClick={() => setLocking(true)}>
          {t('kpi.lockYear')}
        </Button>
      )}
      {team && <AddKpi />}
      {isLocking && <LockYearDialog onClose={() => setLocking(false)} />}
    </div>
  );
}
