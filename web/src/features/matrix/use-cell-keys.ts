import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SlotsOf, type Spot, walk } from './cell-walk.ts';

interface Keys {
  readonly slotsOf: SlotsOf;
  readonly rows: number;
  readonly columns: number;
  /** Something is being carried: the arrows are for that. */
  readonly carrying: boolean;
  /** Where the keyboard has just put something down. */
  readonly landed: Spot | null;
}

/** The one stop of Tab in a plan, and the arrows that lead through its cells. Gives the spot and a way to go to another. */
export function useCellKeys(table: RefObject<HTMLElement | null>, keys: Keys) {
  const [chosen, setChosen] = useState<Spot | null>(null);
  const wanted = useRef<Spot | null>(null);
  const at = settled(keys, chosen);
  const now = useRef({ ...keys, at });
  now.current = { ...keys, at };
  const goTo = useCallback((spot: Spot) => {
    wanted.current = spot;
    setChosen({ ...spot });
  }, []);

  useEffect(() => {
    if (keys.landed !== null) goTo(keys.landed);
  }, [keys.landed, goTo]);
  useLayoutEffect(() => {
    const { current: spot } = wanted;
    if (spot === null) return;
    const found = elementOf(table.current, spot);
    if (found === null) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  useEffect(() => {
    const { current: element } = table;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      const { carrying, slotsOf, rows, columns, at: from } = now.current;
      if (carrying || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(event.target instanceof HTMLElement) || isOwn(event.target)) return;
      const next = walk(slotsOf, { rows, columns }, from, event.key);
      if (next === undefined) return;
      event.preventDefault();
      goTo(next);
    };
    const arrive = ({ target }: FocusEvent) => {
      const spot = target instanceof HTMLElement ? spotOf(target) : undefined;
      if (spot !== undefined && !isSame(spot, now.current.at)) setChosen(spot);
    };
    element.addEventListener('keydown', press);
    element.addEventListener('focusin', arrive);
    return () => {
      element.removeEventListener('keydown', press);
      element.removeEventListener('focusin', arrive);
    };
  }, [table, goTo]);
  return { at, goTo };
}

/** Fields and menus keep their keys. */
function isOwn(target: HTMLElement): boolean {
  return target.closest('input, select, textarea, [role="menu"]') !== null;
}

/** The chosen spot as far as it is still there, else the first one. */
function settled({ slotsOf, rows, columns }: Keys, chosen: Spot | null): Spot {
  const row = Math.min(chosen?.row ?? 0, rows - 1);
  const column = Math.min(chosen?.column ?? 0, columns - 1);
  const slots = slotsOf(row, column);
  const slot = chosen !== null && chosen.slot !== null && slots.includes(chosen.slot);
  return { row, column, slot: slot ? chosen.slot : (slots[0] ?? null) };
}

function elementOf(table: HTMLElement | null, { row, column, slot }: Spot): HTMLElement | null {
  const cell = table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (cell == null || slot === null) return cell ?? null;
  const found = cell.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
  return found?.querySelector<HTMLElement>('a') ?? found;
}

function spotOf(target: HTMLElement): Spot | undefined {
  const cell = target.closest<HTMLElement>('[data-row][data-column]');
  if (cell === null) return undefined;
  const slot = target.closest<HTMLElement>('[data-slot]')?.dataset['slot'] ?? null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']), slot };
}

function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column && a.slot === b.slot;
}
