import {
  type CardEvent,
  cardHistory,
  type JournalEntry,
} from '@kaskad/shared/domain/card/history.ts';
import type { NamedRows } from '@kaskad/shared/domain/card/rewind.ts';

/** What one person did to a card by one command. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly events: readonly CardEvent[];
}

/** The history of a card, newest first, from pages of the journal that come newest first; rows are as they stand now. */
export function historyLines(
  cardId: string,
  newestFirst: readonly JournalEntry[],
  rows?: NamedRows,
): HistoryLine[] {
  const lines = new Map<number, CardEvent[]>();
  for (const event of cardHistory(cardId, [...newestFirst].reverse(), rows)) {
    const line = lines.get(event.seq);
    if (line === undefined) lines.set(event.seq, [event]);
    else line.push(event);
  }
  return [...lines.entries()]
    .map(([seq, events]) => ({
      seq,
      at: events[0]?.at ?? '',
      by: events[0]?.by ?? '',
      events: withoutEcho(events),
    }))
    .reverse();
}

/** The precision that comes along with days says nothing new. */
function withoutEcho(events: readonly CardEvent[]): readonly CardEvent[] {
  const isEdit = ({ fact }: CardEvent, fields: readonly string[]) =>
    fact.kind === 'edited' && fields.includes(fact.field);
  if (!events.some((event) => isEdit(event, ['startsOn', 'endsOn']))) return events;
  return events.filter((event) => !isEdit(event, ['precision']));
}
