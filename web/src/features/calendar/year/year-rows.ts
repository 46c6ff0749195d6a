import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { RowKind } from '../calendar-query.ts';

/** One row of a year: a card with all its windows there, or what cards belong to with those of all of them. */
export interface YearRow {
  /** Of the card, else of the project or initiative; empty for cards that belong to none. */
  readonly id: string;
  readonly kind: 'group' | 'card' | 'stages';
  readonly card: Card | null;
  readonly items: readonly CalendarItem[];
  /** How many cards a group holds. */
  readonly count: number;
}

/** The group of events that belong to none. */
export const NO_GROUP = '';

/**
 * The rows of a year: groups in the given order with their cards by first day, or the groups alone. A single group of
 * those that belong to none needs no row of its own. A guest from another project may belong to what has no group here: it
 * stands with those that belong to none. Stages stand above all in one row.
 */
export function yearRows(
  items: readonly CalendarItem[],
  rows: RowKind,
  groupOf: (card: Card) => string,
  order: readonly string[],
): YearRow[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const knownGroupOf = (card: Card) => (places.has(groupOf(card)) ? groupOf(card) : NO_GROUP);
  const groups = cardsByGroup(items, knownGroupOf);
  const placeOf = (id: string) => places.get(id) ?? order.length;
  const sorted = [...groups].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const isPlain = sorted.length === 1 && groups.has(NO_GROUP);
  const found = sorted.flatMap(([id, cards]): YearRow[] => {
    const withCards = rows === 'cards' || isPlain;
    const all = withCards ? [] : [...cards.values()].flat();
    return [
      ...(isPlain
        ? []
        : [{ id, kind: 'group', card: null, items: all, count: cards.size } as const]),
      ...(withCards ? [...cards].map(rowOfCard) : []),
    ];
  });
  const stages = items.filter(({ card }) => card.kind === 'stage');
  if (stages.length === 0) return found;
  const row = { id: 'stages', kind: 'stages', card: null, items: stages } as const;
  return [{ ...row, count: stages.length }, ...found];
}

function rowOfCard([id, items]: readonly [string, readonly CalendarItem[]]): YearRow {
  return { id, kind: 'card', card: items[0]?.card ?? null, items, count: 1 };
}

/** The windows of events by group and card. */
function cardsByGroup(items: readonly CalendarItem[], groupOf: (card: Card) => string) {
  const groups = new Map<string, Map<string, CalendarItem[]>>();
  for (const item of items) {
    const { card } = item;
    if (card.kind !== 'event') continue;
    const group = groupOf(card);
    const cards = groups.get(group) ?? new Map<string, CalendarItem[]>();
    groups.set(group, cards);
    const known = cards.get(card.id);
    if (known === undefined) cards.set(card.id, [item]);
    else known.push(item);
  }
  return groups;
}
