import type { PeriodFigure } from '@kaskad/shared/domain/kpi/figures.ts';
import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { newId } from '../../sync/new-id.ts';
import { useAsk } from '../../sync/use-ask.ts';
import { figureWords, partsWords } from '../../text/kpi-figure.ts';
import { kpiPeriodName } from '../../text/kpi-period.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
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
    <Dialog
      open
      size="small"
      title={t('kpi.lockTitle', { period })}
      lead={kpi.metric}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            look="primary"
            refused={whyNot('period.lock', args)}
            onClick={() => ask('period.lock', args) && onClose()}
          >
            {t('kpi.lockDo')}
          </Button>
        </>
      }
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
    </Dialog>
  );
}
