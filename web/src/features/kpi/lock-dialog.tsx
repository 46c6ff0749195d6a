import type { PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { figureWords, partsWords } from '../../text/kpi-figure.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { useText } from '../../text/use-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import styles from './kpi-dialog.module.css';

/** Settles a period: what that means is said before. */
export function LockDialog({
  kpi,
  one,
  onClose,
}: {
  kpi: Kpi;
  one: PeriodFigure;
  onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const { ask, whyNot } = useAsk();
  const args = { lockId: newId(), kpiId: kpi.id, startsOn: one.period.startsOn };
  const period = kpiPeriodName(kpi.period, one.period, text);
  const parts = partsWords(one.figure, text);
  return (
    <FormDialog
      size="small"
      title={t('kpi.lockTitle', { period })}
      lead={kpi.metric}
      onClose={onClose}
      action={t('kpi.lockDo')}
      refused={whyNot('period.lock', args)}
      onSave={() => ask('period.lock', args) && onClose()}
    >
      <div className={styles['fields']}>
        <p className={styles['was']}>
          {figureWords(kpi, one.figure, text)}
          {parts !== '' && ` (${parts})`}
        </p>
        <p>{t('kpi.lockMeans')}</p>
        {one.draftIds.length > 0 && (
          <p className={styles['asks']}>{t('kpi.lockDrafts', { n: one.draftIds.length })}</p>
        )}
      </div>
    </FormDialog>
  );
}
