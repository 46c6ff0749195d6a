import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { RefObject } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useCalendarContext } from '../calendar-context.ts';
import type { YearSpan } from '../calendar-span.ts';
import { daysInWords } from '../calendar-words.ts';
import { carried } from '../carried.ts';
import type { Held } from '../drag-target.ts';
import { useItemDrag } from '../use-item-drag.ts';
import { carryBy, dayAcross, settleOn } from './year-carry.ts';

/** The drag of a year: along its months, whatever row the hand is over. `months` is what lies over their whole width. */
export function useYearDrag(year: YearSpan, months: RefObject<HTMLElement | null>) {
  const words = useText();
  const { today } = useCalendarContext();
  const isShown = (day: string) => day >= year.from && day <= year.to;
  const inWords = (item: CalendarItem, from: string, to: string) => {
    const days = carried(item, from, to, 'month');
    return daysInWords({ ...item, startsOn: days.from, endsOn: days.to }, words, today);
  };
  const item = useItemDrag({
    grain: 'month',
    dayAt({ x, y }) {
      const across = months.current?.getBoundingClientRect();
      const around = months.current?.closest('[data-year]')?.getBoundingClientRect();
      if (across === undefined || around === undefined) return undefined;
      if (y < around.top || y > around.bottom) return undefined;
      return dayAcross(year, (x - across.left) / across.width);
    },
    settle: settleOn,
    carry(code, item, day) {
      const to = carryBy(code, item, day);
      return to === undefined || isShown(to) ? to : day;
    },
    begin: ({ startsOn }) => (isShown(startsOn) ? startsOn : year.from),
    inWords,
  });
  return {
    ...item,
    /** When what is held would take place. */
    inWords: ({ thing, from, to }: Held) => inWords(thing, from, to ?? from),
  };
}
