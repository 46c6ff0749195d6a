import type { Translation } from '../message.ts';
import type { ui as russian } from '../ru/ui.ts';

export const ui: Translation<typeof russian> = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.save': 'Save',
  'ui.undo': 'Undo',
  'ui.loading': 'Loading',
  'ui.optional': 'optional',
  'ui.messages': 'Messages',
  'ui.more': 'More',
  'ui.refused': 'It did not work: the server refused ({code}). Reload the page.',
  'ui.nothingChosen': 'Not chosen',
  'ui.chamber': '{value} of {total}',
  'ui.andOthers': { one: 'and {n} more', other: 'and {n} more' },
  'date.today': 'today',
  'date.yesterday': 'yesterday',
  'date.tomorrow': 'tomorrow',
  'date.inDays': { one: 'in {n} day', other: 'in {n} days' },
  'date.daysAgo': { one: '{n} day ago', other: '{n} days ago' },
  'date.justNow': 'just now',
  'date.minutesAgo': { one: '{n} minute ago', other: '{n} minutes ago' },
  'date.hoursAgo': { one: '{n} hour ago', other: '{n} hours ago' },
  'date.days': { one: '{n} day', other: '{n} days' },
};
