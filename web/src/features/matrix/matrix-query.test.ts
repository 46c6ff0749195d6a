import { expect, test } from 'vitest';
import { noFilters } from '../../sync/filter-address.ts';
import { parseQuery } from './matrix-query.ts';

test('an empty address asks for nothing', () => {
  expect(parseQuery('?card=1')).toEqual({
    ...{ axis: null, year: null, column: null },
    filter: noFilters,
  });
});

test('what an address tells is read', () => {
  expect(parseQuery('?by=month&year=2022&column=2022-10-01&type=seminar')).toEqual({
    ...{ axis: 'month', year: 2022, column: '2022-10-01' },
    filter: { ...noFilters, type: 'seminar' },
  });
});

test.each(['?by=day', '?year=22', '?year=20222', '?column='])(
  '%s counts as not given',
  (search) => {
    expect(parseQuery(search)).toEqual(parseQuery(''));
  },
);
