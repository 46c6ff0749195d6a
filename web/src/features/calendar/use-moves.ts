import { type CalendarItem, isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { inverseOf } from '@kaskad/shared/domain/execute.ts';
import { useMemo, useRef } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import { monthsInWords } from './calendar-words.ts';
import { carried, type Grain } from './carried.ts';
import { moveIntent } from './move-intent.ts';

/** Carries items to other days or months; says what came of it, why not, and offers to take it back. */
export function useMoves(grain: Grain) {
  const store = useCascade();
  const { t, date, language } = useText();
  const hideLast = useRef<() => void>(() => undefined);
  return useMemo(() => {
    const movedWords = (
      { card: { scheduleText: text } }: CalendarItem,
      name: string,
      days: string,
    ) =>
      name === 'card.schedule' && text !== null
        ? t('calendar.movedWords', { days, text })
        : t('calendar.moved', { days });
    return {
      /** Carries an item from one day to another; false when it stays. */
      move(item: CalendarItem, from: string, to: string): boolean {
        const schedule = store.view().schedule.get(item.card.id);
        const intent = moveIntent(item, schedule, from, to, grain);
        if (intent === undefined) return false;
        if (intent === 'several') return refuse(t('calendar.several'));
        const { name, args } = intent;
        const inverse = inverseOf(store.view(), { id: '', name, args });
        const submitted = store.dispatch(name, args);
        if (!submitted.ok) return refuse(refusalText(submitted.refusal));
        const after = carried(item, from, to, grain);
        const ends = [after.from, item.shape === 'open' ? after.from : after.to] as const;
        const isRough = grain === 'month' && !isExact(item);
        const days = isRough ? monthsInWords(language, ...ends) : date.range(...ends);
        const said = movedWords(item, name, days);
        hideLast.current();
        hideLast.current = showToast(said, {
          stay: 6_000,
          ...(inverse !== null && {
            action: {
              label: t('ui.undo'),
              onSelect: () => void store.dispatch(inverse.name as CommandName, inverse.args),
            },
          }),
        });
        return true;
      },
    };
  }, [store, t, date, language, grain]);
}

function refuse(sentence: string): false {
  showToast(sentence, { tone: 'gate' });
  return false;
}
