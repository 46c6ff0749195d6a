import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import { useState } from 'react';
import { useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FrozenRetroView } from './frozen-retro-view.tsx';
import { OutcomeView } from './outcome-view.tsx';
import styles from './panel.module.css';
import { PromiseView } from './promise-view.tsx';
import { useRecords } from './use-records.ts';

/** What was frozen of a sprint: its promise, and once it is closed its outcome beside it. */
export function RecordsView({ sprint }: { sprint: Sprint }) {
  const { t, date } = useText();
  const retro = useRow('retro', sprint.id);
  const reading = useRecords(sprint.id, `${sprint.status} ${retro?.signedAgainAt ?? ''}`);
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
  const { promise, outcome, again = [] } = reading.records;
  if (outcome !== undefined) {
    return (
      <>
        {again.length > 0 && <h3>{t('again.first')}</h3>}
        <OutcomeView outcome={outcome} promise={promise}>
          <div>
            {promise && <Seal of="outcome.sealPromise" {...promise} />}
            <Seal of="outcome.sealOutcome" {...outcome} />
          </div>
        </OutcomeView>
        {again.map((later) => {
          const title = t('again.after', { moment: date.moment(later.content.retroSignedAt) });
          return (
            <div key={later.sha256} className={styles['stack']}>
              <h3>{title}</h3>
              <FrozenRetroView outcome={later.content} names={later.names} title={title} />
              <Seal of="again.seal" {...later} />
            </div>
          );
        })}
      </>
    );
  }
  if (promise === undefined) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('plan.promiseOf', { n: promise.content.cards.length })}</summary>
      <PromiseView promise={promise.content}>
        <Seal of="outcome.sealPromise" {...promise} />
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
  of: 'outcome.sealPromise' | 'outcome.sealOutcome' | 'again.seal';
  sha256: string;
  frozenAt: string;
}) {
  const { t, date } = useText();
  return (
    <p className={styles['seal']}>
      {t(of, { moment: date.moment(frozenAt) })} · SHA-256 <code>{sha256}</code>
    </p>
  );
}
