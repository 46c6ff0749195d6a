import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { academicYearOf, placeOn, stageBars, timeScale } from './stage-lanes.ts';

const scale = { startsOn: '2021-09-01', endsOn: '2022-08-31' };

test('the scale takes in whole months and the academic years they meet, cut at its ends', () => {
  expect(timeScale(['2022-01-15', null, '2022-10-02'])).toEqual({
    startsOn: '2022-01-01',
    endsOn: '2022-10-31',
    years: [
      { year: 2021, startsOn: '2022-01-01', endsOn: '2022-08-31' },
      { year: 2022, startsOn: '2022-09-01', endsOn: '2022-10-31' },
    ],
  });
  expect(timeScale([null])).toBeUndefined();
});

test('the last month of a leap winter keeps its last day', () => {
  expect(timeScale(['2024-02-03'])?.endsOn).toBe('2024-02-29');
});

test('August belongs to the year that ends, September to the one that begins', () => {
  expect(academicYearOf('2022-08-31')).toBe(2021);
  expect(academicYearOf('2022-09-01')).toBe(2022);
});

test('a span is placed by days, its last one whole, and cut where the scale ends', () => {
  expect(placeOn(scale, scale)).toEqual({ left: 0, width: 1 });
  const day = placeOn(scale, { startsOn: '2021-09-02', endsOn: '2021-09-02' });
  expect(day.left * 365).toBeCloseTo(1);
  expect(day.width * 365).toBeCloseTo(1);
  const over = placeOn(scale, { startsOn: '2021-08-01', endsOn: '2023-01-01' });
  expect(over).toEqual({ left: 0, width: 1 });
});

test('stages that share days stand in lanes of their own and name each other', () => {
  const bars = stageBars(
    [
      stage('main', '2021-09-01', '2022-03-31'),
      stage('closing', '2022-03-01', '2022-08-31'),
      stage('after', '2022-04-01', null),
    ],
    scale,
  );
  expect(bars.map(({ stage: { title }, lane, overlaps }) => [title, lane, overlaps])).toEqual([
    ['main', 0, ['closing']],
    ['closing', 1, ['main', 'after']],
    ['after', 0, ['closing']],
  ]);
});

test('stages that only touch share a lane', () => {
  const bars = stageBars(
    [stage('a', '2021-09-01', '2021-12-31'), stage('b', '2022-01-01', '2022-03-01')],
    scale,
  );
  expect(bars.map(({ lane }) => lane)).toEqual([0, 0]);
});

test('a stage with one day reaches to the end of the scale and says so; without any it has no bar', () => {
  expect(
    stageBars([stage('until', null, '2022-03-01'), stage('when', null, null)], scale),
  ).toMatchObject([{ startsOn: scale.startsOn, openStart: true, openEnd: false }]);
});

function stage(title: string, startsOn: string | null, endsOn: string | null) {
  return buildSprints().putCard(title, { kind: 'stage', startsOn, endsOn });
}
