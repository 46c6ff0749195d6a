import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { inverseOf } from '@kaskad/shared/domain/execute.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { useMemo, useRef } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { useText } from '../../text/use-text.ts';
import { showToast } from '../../ui/toast.ts';
import { daysFromTo } from './calendar-span.ts';
import { moveIntent } from './move-intent.ts';

/** Carries items to other days; says what came of it, why not, and offers to take it back. */
export function useMoves() {
  const store = useCascade();
  const { t, date } = useText();
  const hideLast = useRef<() => void>(() => undefined);
  return useMemo(
    () => ({
      /** Carries an item from one day to another; false when it stays. */
      move(item: CalendarItem, from: string, to: string): boolean {
        const schedule = store.view().schedule.get(item.card.id);
        const intent = moveIntent(item, schedule, from, to);
        if (intent === undefined) return false;
        if (intent === 'several') return refuse(t('calendar.several'));
        const { name, args } = intent;
        const inverse = inverseOf(store.view(), { id: '', name, args });
        const submitted = store.dispatch(name, args);
        if (!submitted.ok) return refuse(refusalText(submitted.refusal));
        const days = date.range(...daysAfter(item, from, to));
        const text = item.card.scheduleText;
        const said =
          name === 'card.schedule' && text !== null
            ? t('calendar.movedWords', { days, text })
            : t('calendar.moved', { days });
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
    }),
    [store, t, date],
  );
}

function refuse(sentence: string): false {
  showToast(sentence, { tone: 'gate' });
  return false;
}

function daysAfter(item: CalendarItem, from: string, to: string): [string, string] {
  if (!isExact(item) || item.shape === 'open') return [to, to];
  const by = daysFromTo(from, to);
  return [addDays(item.startsOn, by), addDays(item.endsOn, by)];
}
