import { datesReversed } from '@kaskad/shared/domain/dates.ts';
import type { Occurrence } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useCard } from '../card-room.ts';
import styles from './series.module.css';
import { useOccurrenceDays } from './use-occurrence-days.ts';

/** Plans one more time, or one that there is for other days. */
export function PlanDialog({
  occurrence,
  onClose,
}: {
  occurrence?: Occurrence;
  onClose: () => void;
}) {
  const { t, refusal } = useText();
  const store = useCascade();
  const { card } = useCard();
  const daysOf = useOccurrenceDays();
  const [startsOn, setStartsOn] = useState(occurrence?.startsOn ?? null);
  const [endsOn, setEndsOn] = useState(occurrence?.endsOn ?? null);
  const [error, setError] = useState<string>();
  const reversed = datesReversed(startsOn, endsOn) ? t('refusal.dates-reversed') : undefined;
  const missing = endsOn === null ? t('series.planMissing') : reversed;
  const save = () => {
    if (missing !== undefined || endsOn === null) return;
    const days = { startsOn, endsOn };
    const asked =
      occurrence === undefined
        ? store.dispatch('occurrence.add', {
            ...{ occurrenceId: newId(), cardId: card.id, heldOn: null },
            ...days,
          })
        : store.dispatch('occurrence.move', { occurrenceId: occurrence.id, ...days });
    if (asked.ok) onClose();
    else setError(refusal(asked.refusal));
  };
  return (
    <Dialog
      open
      keep
      size="small"
      title={
        occurrence === undefined
          ? t('series.planTitle')
          : t('series.moveOf', { days: daysOf(occurrence) })
      }
      lead={t(occurrence === undefined ? 'series.planLead' : 'series.moveLead')}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button look="primary" refused={missing} onClick={save}>
            {t('series.save')}
          </Button>
        </>
      }
    >
      <div className={styles['pair']}>
        <DateField label={t('series.from')} optional value={startsOn} onValue={setStartsOn} />
        <DateField
          label={t('series.to')}
          value={endsOn}
          error={reversed ?? error}
          onValue={setEndsOn}
        />
      </div>
    </Dialog>
  );
}
