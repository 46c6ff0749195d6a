import { expect, test } from 'vitest';
import { changedSearch } from '../../ui/changed-search.ts';
import { isFiltered, noFilters, parseQuery } from './cascade-query.ts';

test('an empty address shows the board, unfiltered', () => {
  const query = parseQuery('');
  expect(query).toEqual({ view: 'board', phase: null, mode: null, lead: null, direction: null });
  expect(isFiltered(query)).toBe(false);
});

test('words the address cannot mean count as not given', () => {
  expect(parseQuery('?view=wall&phase=done&mode=chaos&lead=')).toEqual(parseQuery(''));
});

test('a filter and the view are read together', () => {
  const query = parseQuery('?view=list&phase=running&lead=p1');
  expect(query).toMatchObject({ view: 'list', phase: 'running', lead: 'p1' });
  expect(isFiltered(query)).toBe(true);
});

test('changing a key keeps the keys of others, and clearing keeps the view', () => {
  const search = changedSearch('?card=c1&view=list', { lead: 'p1' });
  expect(search).toBe('?card=c1&view=list&lead=p1');
  expect(changedSearch(search, noFilters)).toBe('?card=c1&view=list');
  expect(changedSearch('?lead=p1', { lead: null })).toBe('');
});
