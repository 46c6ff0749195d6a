import type { Organisation } from '@kaskad/shared/domain/organisation/organisation.ts';
import type { LineReading } from '@kaskad/shared/domain/quick-line/line-reading.ts';
import type { Context } from '@kaskad/shared/domain/schedule/context.ts';
import type { Meaning } from '@kaskad/shared/domain/schedule/meaning.ts';
import { withoutGuess } from '../../reading/understood.ts';
import type { Grammar } from '../../reading/use-grammar.ts';

/** A typed line with the meaning of its time as the card will hold it. */
export interface QuickLine extends LineReading {
  readonly meaning: Meaning | null;
}

export function quickLine(
  grammar: Grammar,
  line: string,
  register: readonly Organisation[],
  context: Context,
): QuickLine {
  const reading = grammar.line(line, register, context);
  const { scheduleText } = reading;
  return {
    ...reading,
    meaning: scheduleText === null ? null : withoutGuess(grammar.read(scheduleText, context)),
  };
}

/** The line as a row of `card.add-many`, without the id of its card. */
export function quickRow(line: QuickLine) {
  const { title, eventType, level, format, international, place, scheduleText, meaning } = line;
  const placeId = place?.organisationId ?? null;
  return { title, eventType, level, format, international, placeId, scheduleText, meaning };
}

/** Whether anything was read in the line but its title. */
export function isTelling({ taken, eventType, level, place }: QuickLine): boolean {
  return taken.length > 0 || eventType !== null || level !== null || place?.organisationId != null;
}

export type QuickRow = ReturnType<typeof quickRow>;
