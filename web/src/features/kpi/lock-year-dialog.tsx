import { useState } from 'react';
import { useAsk } from '../../sync/use-ask.ts';
import { useView } from '../../sync/use-cascade.ts';
import { figureKinds, useToday } from '../../sync/use-kpi-figures.ts';
import { periodNumber } from '../../text/period.ts';
import { useText } from '../../text/use-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './kpi-dialog.module.css';
import { useKpiRoom } from './kpi-room.ts';
import { type LockableYear, lockableYears } from './lockable-years.ts';

/** Settles a year of all KPIs of the project, or of the programme, at once. */
export function LockYearDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const today = useToday();
  const { projectId } = useKpiRoom();
  const { ask, whyNot } = useAsk();
  const years = useView(figureKinds, [projectId, today], (view) =>
    lockableYears(view, projectId, today),
  );
  const [key, setKey] = useState<string>();
  const chosen = years.find((one) => keyOf(one) === key) ?? years[0];
  const args = { projectId, year: chosen?.year, academic: chosen?.academic };
  const refused = chosen === undefined ? t('kpi.nothingToLock') : whyNot('periods.lock', args);
  return (
    <FormDialog
      size="small"
      title={t('kpi.lockYear')}
      onClose={onClose}
      action={t('kpi.lockYearDo')}
      refused={refused}
      onSave={() => ask('periods.lock', args) && onClose()}
    >
      <div className={styles['fields']}>
        {chosen === undefined ? (
          <p>{t('kpi.nothingToLock')}</p>
        ) : (
          <>
            <Select
              label={t('kpi.whichYear')}
              value={keyOf(chosen)}
              onValue={setKey}
              options={years.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
            />
            <p className={styles['was']}>{t('kpi.lockCount', { n: chosen.periods })}</p>
            <p>{t('kpi.lockMeans')}</p>
          </>
        )}
      </div>
    </FormDialog>
  );

  function nameOf({ year, academic }: LockableYear): string {
    return academic
      ? t('kpi.schoolYearName', { year: periodNumber('year', year) })
      : t('kpi.yearName', { year });
  }
}

function keyOf({ year, academic }: LockableYear): string {
  return `${year}${academic ? 'a' : ''}`;
}
