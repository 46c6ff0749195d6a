import { NONE } from '@kaskad/shared/domain/direction/trace-options.ts';
import { expect, test } from 'vitest';
import { parseTrace, placeKey } from './trace-query.ts';

test('an address without words asks for all cards by project', () => {
  expect(parseTrace('')).toEqual({
    options: {
      ...{ by: 'project', year: 'academic', projectId: null, goalId: null, directionId: null },
      period: null,
    },
    ...{ measure: 'cards', place: null, orphan: null },
  });
});

test('every filter, the measure and the open list are in the address', () => {
  const search =
    '?by=period&year=calendar&project=p&goal=g&direction=d&period=2022&count=done&list=d~2022&orphan=kpis';
  expect(parseTrace(search)).toEqual({
    options: {
      ...{ by: 'period', year: 'calendar', projectId: 'p', goalId: 'g', directionId: 'd' },
      period: 2022,
    },
    ...{ measure: 'done', place: { direction: 'd', column: '2022' }, orphan: 'kpis' },
  });
});

test('what makes no sense is not asked for', () => {
  const search = '?by=colour&year=lunar&period=22&count=all&list=one&orphan=people';
  expect(parseTrace(search)).toEqual(parseTrace(''));
  expect(parseTrace('?list=a~b~c').place).toBeNull();
});

test('a place comes back from the address as it was', () => {
  for (const place of [
    { direction: 'd', column: 'c' },
    { direction: null, column: '2022' },
    { direction: NONE, column: null },
    { direction: null, column: null },
  ])
    expect(parseTrace(`?list=${encodeURIComponent(placeKey(place))}`).place).toEqual(place);
});
