import { expect, test } from 'vitest';
import { changedSearch } from '../../ui/changed-search.ts';
import { isFiltered, noFilters, parseQuery } from './director-query.ts';

test('an empty address shows the whole cascade and filters nothing', () => {
  const query = parseQuery('');
  expect(query).toMatchObject({ view: 'overview', by: 'sprint', sprint: null, q: '' });
  expect(isFiltered(query)).toBe(false);
});

test('words the address cannot mean count as not given', () => {
  expect(parseQuery('?view=wall&by=mood&sprint=-1&state=lost&owner=')).toEqual(parseQuery(''));
});

test('filters are read together; sprint 0 is a sprint', () => {
  const query = parseQuery(
    '?view=decisions&state=open&sprint=0&q=%D0%B7%D0%B0%D1%8F%D0%B2%D0%BA%D0%B8',
  );
  expect(query).toMatchObject({ view: 'decisions', state: 'open', sprint: '0', q: 'заявки' });
  expect(isFiltered(query)).toBe(true);
});

test('a change keeps the keys of others, and taking filters away keeps the view', () => {
  const search = changedSearch('?card=c&view=decisions', { sprint: 0, owner: 'p' });
  expect(search).toBe('?card=c&view=decisions&sprint=0&owner=p');
  expect(changedSearch(search, noFilters)).toBe('?card=c&view=decisions');
});
