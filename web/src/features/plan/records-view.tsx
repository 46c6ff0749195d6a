import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OutcomeView } from './outcome-view.tsx';
import styles from './panel.module.css';
import { PromiseView } from './promise-view.tsx';
import { useRecords } from './use-records.ts';

/** What was frozen of a sprint: its promise, and once it is closed its outcome beside it. */
export function RecordsView({ sprint }: { sprint: Sprint }) {
  const { t } = useText();
  const reading = useRecords(sprint.id, sprint.status);
  const [open, setOpen] = useState(false);
  if (reading.kind === 'reading') return <p className={styles['quiet']}>{t('ui.loading')}</p>;
  if (reading.kind === 'failed') {
    return (
      <div className={styles['row']}>
        <p className={styles['quiet']}>{t('plan.recordsFailed')}</p>
        <Button onClick={reading.retry}>{t('plan.again')}</Button>
      </div>
    );
  }
  const { promise, outcome } = reading.records;
  if (outcome !== undefined) {
    return (
      <OutcomeView outcome={outcome} promise={promise}>
        <div>
          {promise && <Seal of="sealPromise" {...promise} />}
          <Seal of="sealOutcome" {...outcome} />
        </div>
      </OutcomeView>
    );
  }
  if (promise === undefined) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('plan.promiseOf', { n: promise.content.cards.length })}</summary>
      <PromiseView promise={promise.content}>
        <Seal of="sealPromise" {...promise} />
      </PromiseView>
    </details>
  );
}

/** When the bytes were frozen, and their checksum by which anybody can see that they are the same. */
function Seal({
  of,
  sha256,
  frozenAt,
}: {
  of: 'sealPromise' | 'sealOutcome';
  sha256: string;
  frozenAt: string;
}) {
  const { t, date } = useText();
  return (
    <p className={styles['seal']}>
      {t(`outcome.${of}`, { moment: date.moment(frozenAt) })} · SHA-256 <code>{sha256}</code>
    </p>
  );
}
