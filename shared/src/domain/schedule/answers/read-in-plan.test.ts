import { expect, test } from 'vitest';
import { readSchedule } from '../read-schedule.ts';
import { readInPlan } from './read-in-plan.ts';

const LONG = { projectStart: '2021-09-01', projectEnd: '2024-08-31' };

test('a plan that told its year is not asked again', () => {
  const academic = readInPlan('в течение года', { ...LONG, planYear: 'academic' });
  expect([academic.question, academic.recurrence?.freq]).toEqual([null, 'ACADEMIC_YEARLY']);
  const calendar = readInPlan('раз в полугодие', { ...LONG, planYear: 'calendar' });
  expect([calendar.question, calendar.recurrence?.freq]).toEqual([null, 'HALF_YEARLY']);
});

test('a plan that has not told it is asked, and other questions are its own', () => {
  const plain = { ...LONG, planYear: null };
  expect(readInPlan('в течение года', plain)).toEqual(readSchedule('в течение года', plain));
  const years = { ...LONG, planYear: 'academic' } as const;
  expect(readInPlan('15 мая', years).question?.code).toBe('which-year');
});
