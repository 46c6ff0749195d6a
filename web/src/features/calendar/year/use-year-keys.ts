import { type RefObject, useEffect, useRef, useState } from 'react';
import { useCalendarContext } from '../calendar-context.ts';
import { takenOf } from './year-carry.ts';
import type { YearRow } from './year-rows.ts';

/**
 * The one row that Tab leads to, and in it the time that keys take: arrows lead up and down through the rows, and from
 * one time of a row to another.
 */
export function useYearKeys(
  scroller: RefObject<HTMLElement | null>,
  keys: {
    readonly rows: readonly YearRow[];
    readonly isCarrying: boolean;
    /** The item the keyboard has just put down. */
    readonly landed: { readonly id: string } | null;
    readonly reveal: (index: number) => void;
    readonly onChosen: (row: YearRow, itemId: string) => void;
  },
) {
  const { today } = useCalendarContext();
  const [at, setAt] = useState(0);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const wanted = useRef(false);
  const { rows, landed } = keys;
  const focused = Math.min(at, rows.length - 1);
  const now = useRef({ ...keys, focused, chosenId, today });
  now.current = { ...keys, focused, chosenId, today };

  useEffect(() => {
    if (!wanted.current) return;
    const name = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${focused}"] [data-title]`,
    );
    if (name == null) return;
    wanted.current = false;
    name.focus({ preventScroll: true });
  });
  // What was put down may stand in another place of the order.
  useEffect(() => {
    if (landed === null) return;
    const index = now.current.rows.findIndex(({ items }) =>
      items.some(({ id }) => id === landed.id),
    );
    if (index < 0) return;
    wanted.current = true;
    setChosenId(landed.id);
    setAt(index);
    now.current.reveal(index);
  }, [landed]);

  useEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (now.current.isCarrying || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const row = now.current.rows[now.current.focused];
      const along = sideways[event.key];
      if (along !== undefined && row !== undefined) {
        const taken = takenOf(row.items, now.current.chosenId, now.current.today);
        const next = taken && row.items[row.items.indexOf(taken) + along];
        event.preventDefault();
        if (next === undefined) return;
        setChosenId(next.id);
        now.current.onChosen(row, next.id);
        return;
      }
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = now.current.focused + step;
      const index = Math.max(0, Math.min(now.current.rows.length - 1, next));
      wanted.current = true;
      now.current.reveal(index);
      setAt(index);
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [scroller]);

  return { focused, chosenId, setAt };
}

const sideways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
