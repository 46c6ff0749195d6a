import { lastPeriod, nextYear } from '@kaskad/shared/domain/sprint/period.ts';
import { useState } from 'react';
import { useCascade, useView } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import styles from '../plan-screen.module.css';
import { RollOverDialog } from './roll-over-dialog.tsx';

/** The step to the next school year; to the first one with a word of what it brings. Nothing while a year is being planned. */
export function NextYear({
  projectId,
  lead,
  onShow,
}: {
  projectId: string;
  lead: boolean;
  onShow: (number: number) => void;
}) {
  const { t, period } = useText();
  const store = useCascade();
  const today = store.now().slice(0, 10);
  const [open, setOpen] = useState(false);
  const { number, last } = useView(['sprint'], [projectId, today], (view) => ({
    number: nextYear(view, projectId, today),
    last: lastPeriod(view, projectId),
  }));
  const year = period(number);
  const step = (
    <Button
      look={last === undefined ? 'primary' : 'plain'}
      icon="calendar"
      data-print="hide"
      onClick={() => setOpen(true)}
    >
      {t(last === undefined ? 'year.doBegin' : 'year.doRollOver', { year })}
    </Button>
  );
  return (
    <>
      {last === undefined && (
        <EmptyState title={t('year.none')} action={lead && step}>
          <p>{t('year.noneHint')}</p>
        </EmptyState>
      )}
      {last !== undefined && lead && last.status !== 'planning' && (
        <div className={styles['step']}>{step}</div>
      )}
      {open && (
        <RollOverDialog
          projectId={projectId}
          onClose={() => setOpen(false)}
          onDone={(begun) => {
            setOpen(false);
            onShow(begun);
          }}
        />
      )}
    </>
  );
}
