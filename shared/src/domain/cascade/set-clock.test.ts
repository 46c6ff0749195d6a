import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { forDirectors, verdicts } from '../../testing/verb.ts';
import { buildWorld } from '../../testing/world.ts';
import { cascadeOf } from './cascade.ts';

const DAY_MS = 86_400_000;

test.each([
  ['forward', '2022-10-13', 10],
  ['back over a new year', '2021-12-31', -276],
  ['over a leap day', '2024-03-03', 517],
  ['to the day it is', '2022-10-03', 0],
])('F14 the clock goes %s by whole days, so that the time of day stays', (_way, day, days) => {
  const centre = buildCentre();
  centre.must(centre.director, 'cascade.set-clock', { day });
  expect(cascadeOf(centre.state)?.clockOffsetMs).toBe(days * DAY_MS);
});

test('a second setting adds to the first', () => {
  const centre = buildCentre();
  centre.must(centre.director, 'cascade.set-clock', { day: '2022-10-04' });
  centre.now = '2022-10-04T09:00:00.000Z';
  centre.must(centre.director, 'cascade.set-clock', { day: '2022-10-06' });
  expect(cascadeOf(centre.state)?.clockOffsetMs).toBe(3 * DAY_MS);
});

test('a real centre lives in real time', () => {
  const world = buildWorld();
  world.found('cascade.found', {
    cascadeId: world.id('cascade'),
    directorId: world.id('director'),
    organisationName: 'Центр',
    organisationShortName: 'Ц',
    programmeTitle: 'Программа',
    programmeStartsOn: null,
    programmeEndsOn: null,
    demonstration: false,
  });
  const refusal = world.refused(world.id('director'), 'cascade.set-clock', { day: '2022-10-13' });
  expect(refusal.code).toBe('clock-not-demonstration');
});

test.each(['2022-02-30', '1999-12-31', '2101-01-01', '13.10.2022'])('%s is no day', (day) => {
  const centre = buildCentre();
  expect(centre.refused(centre.director, 'cascade.set-clock', { day })).toEqual({
    code: 'wrong-arguments',
    params: { path: 'day' },
  });
});

test('only a director sets the clock', () => {
  expect(verdicts(buildCentre(), 'cascade.set-clock', { day: '2022-11-01' })).toEqual(forDirectors);
});
