import { expect, test } from 'vitest';
import { isFiltered, noFilters } from '../../sync/filter-address.ts';
import { changedSearch } from '../../ui/changed-search.ts';
import { parseQuery } from './board-query.ts';

test('what makes no sense in the address counts as not given', () => {
  const query = parseQuery('lanes=moon&sprint=two&from=30.09.2022&person=');
  expect(query).toMatchObject({ lanes: null, sprint: null, from: null, person: null });
  expect(isFiltered(query)).toBe(false);
});

test('the address says lanes, sprint and filters', () => {
  const query = parseQuery('lanes=goal&sprint=0&type=seminar&to=2022-10-31');
  expect(query).toMatchObject({ lanes: 'goal', sprint: 0, type: 'seminar', to: '2022-10-31' });
  expect(isFiltered(query)).toBe(true);
});

test('the number of a school year has four digits', () => {
  expect(parseQuery('sprint=2022').sprint).toBe(2022);
});

test('lanes and sprint are no filters', () => {
  expect(isFiltered(parseQuery('lanes=stage&sprint=1'))).toBe(false);
});

test('a change keeps the keys of others and takes away what is null or empty', () => {
  expect(changedSearch('card=1&type=seminar', { type: null, lanes: 'goal' })).toBe(
    '?card=1&lanes=goal',
  );
  expect(changedSearch('lanes=goal', { lanes: '' })).toBe('');
});

test('clearing takes away every filter and nothing else', () => {
  const all = 'person=p&stage=s&goal=g&direction=d&type=t&from=2022-01-01&to=2022-12-31&lanes=goal';
  expect(changedSearch(all, noFilters)).toBe('?lanes=goal');
});
