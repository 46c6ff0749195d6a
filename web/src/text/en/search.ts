import type { Translation } from '../message.ts';
import type { search as russian } from '../ru/search.ts';

export const search: Translation<typeof russian> = {
  'search.label': 'Find a card',
  'search.placeholder': 'Find a card',
  'search.hint': 'Any form of a word will do',
  'search.results': 'Cards found',
  'search.nothing': 'Nothing found. Try another word.',
  'search.found': { one: '{n} card found', other: '{n} cards found' },
  'search.offline': 'No connection: only the titles on this device are searched.',
};
