import type { CalendarItem } from '../calendar/calendar-items.ts';
import type { Card } from '../card/card.ts';
import { isTimeAxis, noColumn, type PlanAxis, type PlanColumn } from './plan-matrix-columns.ts';

/** A card as it stands in one cell. */
export interface PlanEntry {
  readonly card: Card;
  /** What of it lies in the column; of a series several instances may. Empty where days do not tell the column. */
  readonly items: readonly CalendarItem[];
  /** It begins in this column, and it ends here. What has no end ends nowhere. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It recurs, and its instances stand in its place. */
  readonly isSeries: boolean;
  /** Everything of it in the column has taken place. */
  readonly isDone: boolean;
}

/** A card with what of it lies in a calendar, and the goals of the project it is tied to. */
export interface Shown {
  readonly card: Card;
  readonly items: readonly CalendarItem[];
  readonly goalIds: readonly string[];
}

/** A card with its entries by the index of their column. */
export interface Placed extends Shown {
  readonly entries: ReadonlyMap<number, PlanEntry>;
}

/** Puts cards into the columns in which they lie; those that lie in none are left out. */
export function placedIn(
  columns: readonly PlanColumn[],
  shown: readonly Shown[],
  axis: PlanAxis,
  projectId: string,
): Placed[] {
  const last = columns.length - 1;
  const isTime = isTimeAxis(axis);
  const placed: Placed[] = [];
  for (const { card, items, goalIds } of shown) {
    const entries = isTime
      ? timeEntries(columns, card, items)
      : new Map([[workColumn(columns, card, projectId), wholeEntry(card, items)]]);
    if (isTime && items.length === 0) entries.set(last, wholeEntry(card, items));
    if (entries.size > 0) placed.push({ card, items, goalIds, entries });
  }
  return placed;
}

function timeEntries(
  columns: readonly PlanColumn[],
  card: Card,
  items: readonly CalendarItem[],
): Map<number, PlanEntry> {
  const entries = new Map<number, PlanEntry>();
  const [first, ...others] = items;
  if (first === undefined) return entries;
  let { startsOn: firstDay, endsOn: lastDay } = first;
  for (const { startsOn, endsOn } of others) {
    if (startsOn < firstDay) firstDay = startsOn;
    if (endsOn > lastDay) lastDay = endsOn;
  }
  const recurs = isSeries(items);
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (column?.kind !== 'time') continue;
    const { startsOn: from, endsOn: to } = column.period;
    if (to < firstDay || from > lastDay) continue;
    const lies = ({ startsOn, endsOn }: CalendarItem) => startsOn <= to && endsOn >= from;
    const here = others.length === 0 ? items : items.filter(lies);
    if (here.length === 0) continue;
    entries.set(index, {
      card,
      items: here,
      isFirst: firstDay >= from,
      isLast: lastDay <= to,
      isSeries: recurs,
      isDone: here.every(({ fate }) => fate === 'held'),
    });
  }
  return entries;
}

function workColumn(columns: readonly PlanColumn[], card: Card, projectId: string): number {
  const isOwn = card.projectId === projectId;
  const found = columns.findIndex((column) => {
    if (column.kind === 'sprint') return isOwn && column.sprint.id === card.sprintId;
    if (column.kind !== 'outline') return false;
    return isOwn && card.sprintId === null && column.outline.number === card.horizon;
  });
  return found < 0 ? columns.indexOf(noColumn) : found;
}

function wholeEntry(card: Card, items: readonly CalendarItem[]): PlanEntry {
  const isDone = card.phase === 'done';
  return { card, items, isFirst: true, isLast: true, isSeries: isSeries(items), isDone };
}

function isSeries(items: readonly CalendarItem[]): boolean {
  return items.some(({ occurrence }) => occurrence !== null);
}

/** By first day, what has none last, then by title. */
export function inOrder(a: Shown, b: Shown): number {
  return (
    order(a.items[0]?.startsOn ?? '9999', b.items[0]?.startsOn ?? '9999') ||
    order(a.card.title, b.card.title) ||
    order(a.card.id, b.card.id)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
