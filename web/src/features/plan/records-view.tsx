import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { OutcomeView } from './outcome-view.tsx';
import styles from './panel.module.css';
import { PromiseView } from './promise-view.tsx';
import { useRecords } from './use-records.ts';

/** What was frozen of a sprint: its outcome once it is closed, and its promise. */
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
  return (
    <div className={styles['stack']}>
      {outcome && (
        <OutcomeView outcome={outcome.content}>
          <Seal sha256={outcome.sha256} frozenAt={outcome.frozenAt} />
        </OutcomeView>
      )}
      {promise && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('plan.promiseOf', { n: promise.content.cards.length })}</summary>
          <PromiseView promise={promise.content}>
            <Seal sha256={promise.sha256} frozenAt={promise.frozenAt} />
          </PromiseView>
        </details>
      )}
    </div>
  );
}

/** When the bytes were frozen and the beginning of their checksum. */
function Seal({ sha256, frozenAt }: { sha256: string; frozenAt: string }): ReactNode {
  const { t, date } = useText();
  return (
    <p className={styles['mark']} title={sha256}>
      {t('plan.frozen', { moment: date.moment(frozenAt), sum: sha256.slice(0, 12) })}
    </p>
  );
}
