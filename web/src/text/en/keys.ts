import type { Translation } from '../message.ts';
import type { keys as russian } from '../ru/keys.ts';

export const keys: Translation<typeof russian> = {
  'keys.space': 'Space',
  'keys.cancel': 'put what is taken back',
  'keys.undo': 'undo your last action',
  'keys.search': 'search',
  'keys.help': 'this help',

  'keys.board.walk': 'from card to card',
  'keys.board.open': 'open the card',
  'keys.board.edit': 'edit the card',
  'keys.board.add': 'new card in the column',
  'keys.board.take': 'take and let go; between, arrows, Home and End',
  'keys.board.menu': 'actions of the card',

  'keys.calendar': 'Keys of the calendar',
  'keys.month.walk': 'from day to day and through the events of each',
  'keys.month.open': 'open the day or the card',
  'keys.month.take': 'take and let go; between, arrows, by a day or a week',
  'keys.month.step': 'previous and next month',
  'keys.month.today': 'today',
  'keys.year.walk': 'from row to row',
  'keys.year.choose': 'from one time of the row to another',
  'keys.year.open': 'open the card',
  'keys.year.take': 'take and let go; between, ← and → by a week, ↑ and ↓ by a month',
};
