import type { CalendarItem } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import { isExact } from '@kaskad/shared/domain/calendar/calendar-items.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import type { CardSchedule } from '@kaskad/shared/domain/schedule/card-schedule.ts';
import { addDays } from '@kaskad/shared/domain/schedule/day.ts';
import { makeMeaning } from '@kaskad/shared/domain/schedule/make-meaning.ts';
import type { Meaning, MeaningKind } from '@kaskad/shared/domain/schedule/meaning.ts';
import { daysFromTo } from './calendar-span.ts';

interface Intent {
  readonly name: CommandName;
  readonly args: Readonly<Record<string, unknown>>;
}

type Days = { readonly startsOn: string | null; readonly endsOn: string | null };

/**
 * What carrying an item from one day to another means: it keeps its length. What only a month was known of takes place
 * on that day. `several`: its words tell of more days than one place in a calendar can stand for. Undefined when it
 * stays where it is.
 */
export function moveIntent(
  item: CalendarItem,
  schedule: CardSchedule | undefined,
  from: string,
  to: string,
): Intent | 'several' | undefined {
  const { card, occurrence } = item;
  const rough = !isExact(item);
  if (from === to && !rough) return undefined;
  const days = rough ? { startsOn: to, endsOn: to } : shifted(occurrence ?? card, from, to);
  if (occurrence !== null)
    return { name: 'occurrence.move', args: { occurrenceId: occurrence.id, ...days } };
  if (card.scheduleText === null || schedule === undefined)
    return { name: 'card.edit', args: { cardId: card.id, ...days, precision: 'day' } };
  if (severalKinds.has(schedule.meaning.kind)) return 'several';
  const meaning = meaningOf(days, item, schedule.meaning);
  const words = { text: card.scheduleText, meaning, corrected: true };
  return { name: 'card.schedule', args: { cardId: card.id, ...words } };
}

const severalKinds: ReadonlySet<MeaningKind> = new Set([
  'recurring',
  'multi',
  'continuous',
  'irregular',
]);

function shifted({ startsOn, endsOn }: Pick<Card, keyof Days>, from: string, to: string): Days {
  const by = daysFromTo(from, to);
  const moved = (day: string | null) => (day === null ? null : addDays(day, by));
  return { startsOn: moved(startsOn), endsOn: moved(endsOn) };
}

/** What the words mean from now on: the person's days against their own. */
function meaningOf({ startsOn, endsOn }: Days, item: CalendarItem, was: Meaning): Meaning {
  const time = isExact(item) ? was.time : null;
  const told = { start: startsOn, end: endsOn, precision: 'day', time } as const;
  if (startsOn === null) return makeMeaning('deadline', told);
  if (item.shape === 'open') return makeMeaning('openEnded', { ...told, openEnded: true });
  if (endsOn === null || endsOn === startsOn)
    return makeMeaning('date', { ...told, end: endsOn ?? startsOn });
  return makeMeaning('range', told);
}
