import type { Translation } from '../message.ts';
import type { period as russian } from '../ru/period.ts';

export const period: Translation<typeof russian> = {
  'period.now': 'now',
  'period.retro': 'Retrospective',
  'period.kept': 'Done',

  'year.none': 'No school year has been started',
  'year.noneHint':
    'Start one and the events of the board go into it. At its end come a review and a short retrospective, and the next year can repeat its events.',
  'year.doBegin': 'Start school year {year}',
  'year.doRollOver': 'Roll over to school year {year}',
  'year.begin': 'Start of a school year',
  'year.rollOver': 'Rolling over to school year {year}',
  'year.which': 'Which school year starts',
  'year.lead': 'Tick what goes into school year {year}. Beside each: how it went last time.',
  'year.leadFirst': 'Tick what goes into school year {year}.',
  'year.toRepeat': 'Repeat in the new year',
  'year.toTake': 'Goes into the year as it is',
  'year.chosen': { one: '{n} of {total} ticked', other: '{n} of {total} ticked' },
  'year.all': 'Tick all',
  'year.nothing': 'Untick all',
  'year.willRepeat': {
    one: 'School year {year} gets {n} event, a year later and with nothing marked as done. The old one stays where it is, with its fact.',
    other:
      'School year {year} gets {n} events, a year later and with nothing marked as done. The old ones stay where they are, with their facts.',
  },
  'year.willTake': {
    one: '{n} card goes in unchanged.',
    other: '{n} cards go in unchanged.',
  },
  'year.willBeEmpty': 'Nothing is ticked: the plan of the year opens empty.',
  'year.noEvents': 'There are no events yet: the plan of the year opens empty.',
  'year.undated': 'no date',
  'year.was': 'Was',
  'year.becomes': 'Becomes',
  'year.held': 'held',
  'year.notHeld': 'not held',
  'year.open': 'not over yet',
  'year.cancelled': 'cancelled',
  'year.cancelledLast': {
    one: 'Cancelled and not repeated: {n}',
    other: 'Cancelled and not repeated: {n}',
  },
  'year.byMonths': 'Events by month',
  'year.last': 'Last year',
  'year.lastPlanned': 'expected: {result}',
  'year.missing': {
    one: 'Held last year, missing in this: {n}',
    other: 'Held last year, missing in this: {n}',
  },
  'year.doRepeat': 'Repeat',
  'year.repeat': 'Repeat: {title}',
  'year.repeated': 'In the plan of the year: “{title}”',
};
