import { useState } from 'react';
import { useCascade, useView } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DraftRow } from './draft-row.tsx';
import { useKpiRoom } from './kpi-room.ts';
import { ProposalRow } from './proposal-row.tsx';
import { waitingKey, waitingKinds, waitingOf } from './waiting.ts';
import styles from './waiting-inbox.module.css';

/** Rows beyond these are shown when they are asked for. */
const FIRST = 6;

/** «Ждут подтверждения»: figures of done events and noted drafts that count once the lead says so. */
export function WaitingInbox() {
  const { t } = useText();
  const { personId } = useCascade();
  const { projectId } = useKpiRoom();
  const [isWhole, setWhole] = useState(false);
  const waiting = useView(waitingKinds, [projectId, personId], (view) =>
    waitingOf(view, projectId, personId),
  );
  if (waiting.length === 0) return null;
  const shown = isWhole ? waiting : waiting.slice(0, FIRST);
  return (
    <section className={styles['inbox']} aria-labelledby="kpi-waiting">
      <div className={styles['head']}>
        <h2 id="kpi-waiting">{t('kpi.waiting')}</h2>
        <span className={styles['count']}>{waiting.length}</span>
      </div>
      <p className={styles['lead']}>{t('kpi.waitingLead')}</p>
      <ul className={styles['list']}>
        {shown.map((one) =>
          one.kind === 'proposal' ? (
            <ProposalRow key={waitingKey(one)} kpi={one.kpi} proposal={one.proposal} />
          ) : (
            <DraftRow key={waitingKey(one)} kpi={one.kpi} row={one.row} />
          ),
        )}
      </ul>
      {shown.length < waiting.length && (
        <div className={styles['more']}>
          <Button small look="quiet" onClick={() => setWhole(true)}>
            {t('kpi.showAll', { n: waiting.length - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
