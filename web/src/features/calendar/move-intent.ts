import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { CardSchedule } from '@kaskad/shared/domain/schedule/card-schedule.ts';
import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning, MeaningKind } from '@kaskad/shared/domain/schedule/meaning.ts';
import { carrying, type Grain } from './carried.ts';

interface Intent {
  readonly name: CommandName;
  readonly args: Readonly<Record<string, unknown>>;
}

type Days = { readonly startsOn: string | null; readonly endsOn: string | null };

/**
 * What carrying an item from one day to another means: it keeps its length. What only a month was known of takes place
 * on that day, or goes to that month where only months are chosen. `several`: its words tell of more days than one place
 * in a calendar can stand for. Undefined when it stays where it is.
 */
export function moveIntent(
  item: CalendarItem,
  schedule: CardSchedule | undefined,
  from: string,
  to: string,
  grain: Grain,
): Intent | 'several' | undefined {
  const { card, occurrence } = item;
  const settles = !isExact(item) && grain === 'day';
  const carry = carrying(item, from, to, grain);
  if (!settles && carry.first(item.startsOn) === item.startsOn) return undefined;
  const days = settles ? { startsOn: to, endsOn: to } : shifted(occurrence ?? card, carry);
  const precision = settles ? 'day' : item.precision;
  if (occurrence !== null)
    return { name: 'occurrence.move', args: { occurrenceId: occurrence.id, ...days } };
  if (card.scheduleText === null || schedule === undefined)
    return { name: 'card.edit', args: { cardId: card.id, ...days, precision } };
  if (severalKinds.has(schedule.meaning.kind)) return 'several';
  const meaning = meaningOf(days, item, schedule.meaning, precision === 'day');
  const words = { text: card.scheduleText, meaning, corrected: true };
  // Words know more ways to be rough than the days that follow from them.
  const told = precision === 'day' ? {} : { days: { ...days, precision } };
  return { name: 'card.schedule', args: { cardId: card.id, ...words, ...told } };
}

const severalKinds: ReadonlySet<MeaningKind> = new Set([
  'recurring',
  'multi',
  'continuous',
  'irregular',
]);

function shifted(
  { startsOn, endsOn }: Pick<Card, keyof Days>,
  { first, last }: ReturnType<typeof carrying>,
): Days {
  return { startsOn: startsOn && first(startsOn), endsOn: endsOn && last(endsOn) };
}

/** What the words mean from now on: the person's days against their own. */
function meaningOf(
  { startsOn, endsOn }: Days,
  item: CalendarItem,
  was: Meaning,
  isExactNow: boolean,
): Meaning {
  const time = isExact(item) ? was.time : null;
  const rough = was.precision === 'none' ? 'month' : was.precision;
  const precision = isExactNow ? 'day' : rough;
  const told = { start: startsOn, end: endsOn, precision, time } as const;
  if (startsOn === null) return makeMeaning('deadline', told);
  if (item.shape === 'open') return makeMeaning('openEnded', { ...told, openEnded: true });
  if (endsOn === null || endsOn === startsOn)
    return makeMeaning('date', { ...told, end: isExactNow ? startsOn : endsOn });
  return makeMeaning('range', told);
}
