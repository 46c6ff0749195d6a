import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { createContext, useContext } from 'react';
import type { Directory } from '../../sync/people.ts';

/** What every part of one calendar needs; changes rarely. */
export interface CalendarContextValue {
  /** Null for the calendar of all projects. */
  readonly projectId: string | null;
  /** `YYYY-MM-DD` of the domain. */
  readonly today: string;
  readonly people: Directory;
  /** The person may work on cards of this home. */
  mayMove(card: Card): boolean;
  /** Title of the project that is the home of a card; null where it is the one on the screen. */
  homeOf(card: Card): string | null;
  hrefOf(cardId: string): string;
  open(cardId: string): void;
}

export const CalendarContext = createContext<CalendarContextValue | null>(null);

export function useCalendarContext(): CalendarContextValue {
  const calendar = useContext(CalendarContext);
  if (calendar === null) throw new Error('no calendar around this part');
  return calendar;
}
