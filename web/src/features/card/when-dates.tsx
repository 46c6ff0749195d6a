import { type Card, precisions } from '@kaskad/shared/domain/card/card.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { type KeyboardEvent, useState } from 'react';
import { isOfDays, meaningOfDays } from '../../reading/hand-days.ts';
import { useCascade, useRow } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useCard, useEdit } from './card-room.ts';
import styles from './when-dates.module.css';

type Days = Partial<Pick<Card, 'startsOn' | 'endsOn'>>;

/**
 * The days of a card. Both are saved on leaving either, so that an event can move past its old end; a refused pair
 * stays typed. An idea (`vague`) has no exact day: its days count as a month until another span is chosen.
 */
export function WhenDates({ vague }: { vague: boolean }) {
  const text = useText();
  const { t } = text;
  const { card } = useCard();
  const edit = useEditDays();
  const [typed, setTyped] = useState<Days>({});
  const [refusal, setRefusal] = useState<Refusal>();
  const days = { startsOn: card.startsOn, endsOn: card.endsOn, ...typed };

  const commit = () => {
    if (Object.keys(typed).length === 0) return;
    const span = vague && card.precision === null ? { precision: 'month' as const } : {};
    const no = edit({ ...typed, ...span });
    setRefusal(no);
    if (no === undefined) setTyped({});
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || Object.keys(typed).length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    setTyped({});
    setRefusal(undefined);
  };
  const field = (name: 'startsOn' | 'endsOn') => ({
    label: t(`card.${name}`),
    value: days[name],
    onValue: (day: string | null) => setTyped({ ...typed, [name]: day }),
    onBlur: commit,
    onKeyDown,
    min: '1990-01-01',
    max: '2100-12-31',
  });
  const undated = days.startsOn === null && days.endsOn === null;
  return (
    <div className={styles['dates']}>
      <DateField {...field('startsOn')} />
      <DateField {...field('endsOn')} />
      <Select
        label={t('card.precision')}
        value={card.precision ?? (vague ? 'month' : 'day')}
        disabled={undated}
        onValue={(precision) => setRefusal(edit({ ...typed, precision }))}
        options={precisions.map((value) => ({
          value,
          label: t(`precision.${value}`),
          disabled: value === 'day' && vague,
        }))}
      />
      <p className={styles['note']} role="status">
        {refusal !== undefined && text.refusal(refusal)}
      </p>
    </div>
  );
}

/**
 * Changes days and their precision. Where the plan's own words stand beside them, the days are a correction of what the
 * words were understood to mean; the words stay, and of a series only the card moves.
 */
function useEditDays(): (fields: Partial<Card>) => Refusal | undefined {
  const store = useCascade();
  const edit = useEdit();
  const { card } = useCard();
  const schedule = useRow('schedule', card.id);
  return (fields) => {
    const { id: cardId, scheduleText: text } = card;
    if (text === null || schedule === undefined || !isOfDays(schedule.meaning)) return edit(fields);
    const meaning = meaningOfDays({ ...card, ...fields });
    const args = { cardId, text, meaning, corrected: meaning !== null };
    const asked = store.dispatch('card.schedule', args);
    return asked.ok ? undefined : asked.refusal;
  };
}
