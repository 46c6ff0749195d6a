import { addMonths } from '@kaskad/shared/domain/schedule/day.ts';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useCalendarContext } from '../calendar-context.ts';
import { monthOf } from '../calendar-span.ts';
import type { Held } from '../drag-target.ts';
import { barsOn, MORE, type Spot, walk, weekOf } from './day-walk.ts';
import type { Week } from './week-lanes.ts';

interface Keys {
  readonly weeks: readonly Week[];
  readonly month: string;
  readonly held: Held | null;
  readonly onMonth: (month: string) => void;
}

/** The one stop of Tab in a month, and the arrows that lead from day to day and through the bars of each. */
export function useMonthKeys(
  grid: RefObject<HTMLElement | null>,
  keys: Keys & {
    /** Where the keyboard has just put an item down. */
    readonly landed: (Omit<Spot, 'slot'> & { readonly id: string }) | null;
  },
): Spot {
  const { today } = useCalendarContext();
  const { weeks, month, landed } = keys;
  const [chosen, setChosen] = useState<Spot | null>(null);
  const wanted = useRef<Spot | null>(null);
  const start: Spot = { day: monthOf(today) === month ? today : `${month}-01`, slot: null };
  const at = chosen !== null && isThere(weeks, chosen) ? chosen : start;
  const now = useRef({ ...keys, at });
  now.current = { ...keys, at };
  const goTo = useCallback((spot: Spot) => {
    wanted.current = spot;
    setChosen(spot);
  }, []);

  useEffect(() => {
    if (landed !== null) goTo({ day: landed.day, slot: landed.id });
  }, [landed, goTo]);
  useLayoutEffect(() => {
    const { current: spot } = wanted;
    if (spot === null || grid.current === null) return;
    const found = elementOf(grid.current, weeks, spot);
    if (found === null) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    const { current: element } = grid;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      const { held, onMonth, ...from } = now.current;
      if (held !== null || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const day = addMonths(from.at.day, step);
        goTo({ day, slot: null });
        onMonth(monthOf(day));
        return;
      }
      const next = walk(from.weeks, from.at, event.key);
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    };
    const arrive = ({ target }: FocusEvent) => {
      const from = now.current;
      const spot = target instanceof HTMLElement ? spotOf(from.weeks, target, from.at) : undefined;
      if (spot !== undefined && (spot.day !== from.at.day || spot.slot !== from.at.slot))
        setChosen(spot);
    };
    element.addEventListener('keydown', press);
    element.addEventListener('focusin', arrive);
    return () => {
      element.removeEventListener('keydown', press);
      element.removeEventListener('focusin', arrive);
    };
  }, [grid, goTo]);
  return at;
}

const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

function isThere(weeks: readonly Week[], { day, slot }: Spot): boolean {
  const week = weekOf(weeks, day);
  if (week === undefined) return false;
  if (slot === null) return true;
  if (slot === MORE) return (week.hidden[week.days.indexOf(day)] ?? 0) > 0;
  return barsOn(week, day).some(({ item }) => item.id === slot);
}

function elementOf(grid: HTMLElement, weeks: readonly Week[], spot: Spot): HTMLElement | null {
  const { day, slot } = spot;
  if (slot === null) return grid.querySelector<HTMLElement>(`[data-number="${day}"]`);
  if (slot === MORE) return grid.querySelector<HTMLElement>(`[data-more="${day}"]`);
  const index = weeks.findIndex(({ days }) => days.includes(day));
  return grid.querySelector<HTMLElement>(`[data-item="${slot}"][data-week="${index}"]`);
}

/** What got the focus; a bar over several days keeps the day one came from. */
function spotOf(weeks: readonly Week[], target: HTMLElement, at: Spot): Spot | undefined {
  const { number, more, item, week } = target.dataset;
  if (number !== undefined) return { day: number, slot: null };
  if (more !== undefined) return { day: more, slot: MORE };
  const found = weeks[Number(week)];
  const segment = found?.segments.find((one) => one.item.id === item);
  if (found === undefined || segment === undefined || item === undefined) return undefined;
  const column = found.days.indexOf(at.day);
  const isOver = segment.first <= column && column <= segment.last;
  const day = isOver ? at.day : found.days[segment.first];
  return day === undefined ? undefined : { day, slot: item };
}
