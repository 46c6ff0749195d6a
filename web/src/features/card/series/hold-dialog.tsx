import { type Occurrence, occurrenceSchema } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import { useState } from 'react';
import { newId } from '../../../sync/new-id.ts';
import { useCascade } from '../../../sync/use-cascade.ts';
import { useText } from '../../../text/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCard } from '../card-room.ts';
import styles from './series.module.css';
import { useOccurrenceDays } from './use-occurrence-days.ts';

/** Tells that one time was held: on which day, how many came, what came of it. Without an occurrence it is a new one. */
export function HoldDialog({
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
  const today = store.now().slice(0, 10);
  const [heldOn, setHeldOn] = useState<string | null>(
    occurrence?.heldOn ?? likelyDay(occurrence, today),
  );
  const [people, setPeople] = useState(String(occurrence?.attended ?? ''));
  const [result, setResult] = useState(occurrence?.result ?? '');
  const [error, setError] = useState<string>();
  const attended = people.trim() === '' ? null : Number(people.trim());
  const isCount = occurrenceSchema.shape.attended.safeParse(attended).success;
  const missing =
    heldOn === null
      ? t('refusal.occurrence-days-missing')
      : isCount
        ? undefined
        : t('series.peopleWrong');
  const save = () => {
    if (missing !== undefined) return;
    const fact = { heldOn, attended, result: result.trim() === '' ? null : result.trim() };
    const asked =
      occurrence === undefined
        ? store.dispatch('occurrence.add', { occurrenceId: newId(), cardId: card.id, ...fact })
        : store.dispatch('occurrence.hold', { occurrenceId: occurrence.id, ...fact });
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
          ? t('series.addHeldTitle')
          : t('series.holdOf', { days: daysOf(occurrence) })
      }
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
      <div className={styles['form']}>
        <DateField
          label={t('series.day')}
          value={heldOn}
          max={today}
          error={error}
          onValue={(day) => {
            setHeldOn(day);
            setError(undefined);
          }}
        />
        <TextField
          label={t('series.people')}
          optional
          inputMode="numeric"
          maxLength={7}
          value={people}
          error={isCount ? undefined : t('series.peopleWrong')}
          onValue={setPeople}
        />
        <TextArea
          label={t('series.result')}
          optional
          rows={3}
          maxLength={1000}
          value={result}
          onValue={setResult}
        />
        <p className={styles['soft']}>{t('series.proofLater')}</p>
      </div>
    </Dialog>
  );
}

/** Today, or the last day of a window that is past. */
function likelyDay(occurrence: Occurrence | undefined, today: string): string {
  const { endsOn = null } = occurrence ?? {};
  return endsOn !== null && endsOn < today ? endsOn : today;
}
