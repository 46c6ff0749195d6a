import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';

const rule = 'words-unsettled';

test('words that ask something wait until somebody has settled them', () => {
  const plan = buildPlans();
  plan.worded('Ясно', 'октябрь 2022 г.');
  plan.worded('Неясно', 'в течение года');
  expect(plan.titles(rule)).toEqual([['Неясно']]);
  expect(plan.mend(rule, 'settle-words')).toEqual([]);
  expect(plan.cardRow('Неясно').scheduleText).toBe('в течение года');
});

test('words that nothing understands are found, with nothing to confirm', () => {
  const plan = buildPlans();
  plan.event('Слова', { scheduleText: 'когда рак на горе' });
  expect(plan.found(rule)).toMatchObject([{ params: { question: 'not-understood' }, fixes: [] }]);
});

test('days without a meaning, set by hand, ask nothing', () => {
  const plan = buildPlans();
  plan.event('Дни', { scheduleText: 'осенью', startsOn: '2022-10-01', precision: 'day' });
  expect(plan.titles(rule)).toEqual([]);
});

test('nothing is asked about a project that is over', () => {
  const plan = buildPlans();
  plan.worded('Неясно', 'в течение года');
  const { projectId } = plan;
  plan.must(plan.director, 'project.move', { projectId, toPhase: 'finished', before: null });
  expect(plan.titles(rule)).toEqual([]);
});
