import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { EventFacts } from '@kaskad/shared/domain/event/event.ts';
import type { Day } from './content.ts';

/** What is known of an event beyond its card, by keys of events and of organisations. */
export interface DemoFacts {
  readonly card: string;
  /** The day on which the plan of the event was written down. */
  readonly on: Day;
  readonly format?: NonNullable<Card['format']>;
  readonly level?: NonNullable<Card['level']>;
  readonly role?: NonNullable<EventFacts['role']>;
  readonly international?: true;
  readonly place?: string;
  readonly partners?: readonly string[];
  readonly funding?: string;
  readonly hours?: number;
  readonly particulars?: EventFacts['particulars'];
  readonly external?: readonly [system: string, number: string, url: string];
  /** Category, planned, actual; the actual number is written down on `heldOn`. */
  readonly people?: readonly (readonly [string, number | null, number | null])[];
  readonly heldOn?: Day;
  readonly outcomes?: readonly Omit<EventFacts['outcomes'][number], 'id'>[];
}
