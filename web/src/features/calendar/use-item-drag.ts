import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { pointOf } from '../../ui/drag/point-of.ts';
import { type Point, useDrag } from '../../ui/drag/use-drag.ts';
import type { Grain } from './carried.ts';
import type { Held } from './drag-target.ts';
import { useMoves } from './use-moves.ts';

/** How a view of the calendar lays out its days. */
interface Days {
  readonly grain: Grain;
  /** The day at a point. */
  readonly dayAt: (at: Point) => string | undefined;
  /** Where what is carried to a day is put down; the day itself where days are seen one by one. */
  readonly settle?: (item: CalendarItem, from: string, to: string) => string;
  /** Where a key carries, the same day at an end; undefined for keys that carry nothing. */
  readonly carry: (code: string, item: CalendarItem, day: string) => string | undefined;
  /** Where the keyboard takes an item. */
  readonly begin: (item: CalendarItem) => string;
  /** Where an item is when it is carried from one day to another. */
  readonly inWords: (item: CalendarItem, from: string, to: string) => string;
}

/** The drag of a calendar: what it does and what it says. What can be taken has the item in its data. */
export function useItemDrag({ grain, dayAt, settle, carry, begin, inWords }: Days) {
  const { t } = useText();
  const moves = useMoves(grain);
  const [said, setSaid] = useState('');
  const [landed, setLanded] = useState<{ id: string; day: string } | null>(null);
  const land = ({ thing, by }: Held, day: string) => {
    if (by === 'keyboard') setLanded({ id: thing.id, day });
  };
  const back = (held: Held) => {
    setSaid(t('calendar.say.back', { title: held.thing.card.title }));
    land(held, held.from);
  };
  const drag = useDrag<CalendarItem, string>({
    take({ data }, event) {
      const item: CalendarItem | undefined = data.current?.['item'];
      if (item === undefined) return undefined;
      const start: string = data.current?.['from'] ?? begin(item);
      const at = pointOf(event);
      const under = at && dayAt(at);
      return { thing: item, from: under ?? start, to: at === undefined ? start : (under ?? null) };
    },
    placeAt(at, { thing, from }) {
      const day = dayAt(at);
      return day && settle ? settle(thing, from, day) : day;
    },
    placeBy: (code, { thing }, day) => carry(code, thing, day),
    onTaken: ({ thing, from }) =>
      setSaid(
        t('calendar.say.taken', { title: thing.card.title, day: inWords(thing, from, from) }),
      ),
    onOver: ({ thing, from, to }) => {
      if (to !== null) setSaid(inWords(thing, from, to));
    },
    onDropped: (held, to) => {
      const { thing, from } = held;
      if (!moves.move(thing, from, to)) return back(held);
      setSaid(
        t('calendar.say.dropped', { title: thing.card.title, day: inWords(thing, from, to) }),
      );
      land(held, to);
    },
    onCancelled: back,
  });
  return { drag, said, landed };
}
