import { expect, test } from 'vitest';
import type { Context } from './context.ts';
import { readSchedule } from './read-schedule.ts';

const LONG: Context = { projectStart: '2021-01-01', projectEnd: '2024-12-31' };

test('«в течение года» of several years is asked about until somebody has said which year the plan means', () => {
  expect(readSchedule('в течение года', LONG).question?.code).toBe('calendar-or-school');
  const school = readSchedule('в течение года', { ...LONG, planYear: 'academic' });
  expect(school).toMatchObject({
    ...{ ambiguous: false, precision: 'academicYear' },
    recurrence: { freq: 'ACADEMIC_YEARLY', interval: 1 },
  });
  expect(readSchedule('в течение года', { ...LONG, planYear: 'calendar' })).toMatchObject({
    ...{ ambiguous: false, precision: 'year' },
    recurrence: { freq: 'YEARLY', interval: 1 },
  });
});

test('the half-years of a plan by school years are those of school, whatever its days', () => {
  const per = (context: Context) =>
    readSchedule('2 раза в полугодие', { ...LONG, ...context }).minPerPeriod?.per;
  expect(per({})).toBe('halfYear');
  expect(per({ planYear: 'academic' })).toBe('academicHalf');
  const school = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };
  expect(per({ ...school, planYear: 'calendar' })).toBe('halfYear');
});
