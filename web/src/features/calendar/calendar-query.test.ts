import { expect, test } from 'vitest';
import { parseQuery } from './calendar-query.ts';

test('without a word the calendar shows a month, the current one, of all cards', () => {
  expect(parseQuery('')).toMatchObject({
    ...{ view: 'month', month: null, year: null, kind: 'school', rows: 'cards', part: 1 },
  });
});

test('the address says view, month, year and the filters of the board', () => {
  const query = parseQuery(
    'view=year&month=2022-10&year=2021&by=calendar&rows=groups&part=2&type=forum&person=p',
  );
  expect(query).toMatchObject({ view: 'year', month: '2022-10', year: 2021, kind: 'calendar' });
  expect(query).toMatchObject({ rows: 'groups', part: 2, filter: { type: 'forum', person: 'p' } });
});

test('what makes no sense in the address counts as not given', () => {
  const query = parseQuery('view=moon&month=2022-13&year=22&by=week&rows=x&part=0&from=1.9.2022');
  expect(query).toMatchObject({ view: 'month', month: null, year: null, kind: 'school', part: 1 });
  expect(query.filter.from).toBeNull();
});
