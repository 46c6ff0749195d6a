import type { eventFormats, eventLevels } from '../card/card.ts';
import type { EventType } from '../card/event-type.ts';
import type { Meaning } from '../schedule/meaning.ts';
import type { Place } from '../words/token.ts';

export type Level = (typeof eventLevels)[number];
export type Format = (typeof eventFormats)[number];

/** Where an event takes place: an organisation of the register, or words that name none of it. */
export interface LinePlace {
  readonly organisationId: string | null;
  readonly words: string;
}

/** What one typed line says of an event. Whatever is not known is null. */
export interface LineReading {
  /** The line without what was taken out of it; the words of a place that the register has not are still in it. */
  readonly title: string;
  readonly eventType: EventType | null;
  readonly level: Level | null;
  readonly format: Format | null;
  readonly international: boolean;
  readonly place: LinePlace | null;
  /** The words about time as they were typed. */
  readonly scheduleText: string | null;
  /** What they mean; null without any. */
  readonly meaning: Meaning | null;
  /** What is no longer in the title, by its place in the line. */
  readonly taken: readonly Place[];
}
