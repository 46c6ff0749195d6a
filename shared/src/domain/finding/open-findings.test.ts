import { expect, test } from 'vitest';
import { buildPlans } from '../../testing/plans.ts';
import { findingsOf } from './open-findings.ts';

test('an accepted finding waits no more, and comes back when its days change or when it is withdrawn', () => {
  const plan = buildPlans();
  plan.stage('Основной', '2022-01-01', '2023-12-31');
  plan.stage('Заключительный', '2023-01-01', '2024-09-30');
  plan.event('Семинар');
  plan.kpi('Охват');
  const now = () => {
    const { waiting, accepted } = findingsOf(plan.state, plan.projectId);
    return [waiting.length, accepted.map(({ acceptance }) => acceptance.reason)];
  };
  expect(now()).toEqual([1, []]);
  accept(plan, 'first');
  expect(now()).toEqual([0, ['Так надо']]);
  plan.setCard('Основной', { title: 'Главный' });
  expect(now()).toEqual([0, ['Так надо']]);
  plan.setCard('Основной', { endsOn: '2023-06-30' });
  expect(now()).toEqual([1, []]);
  plan.setCard('Основной', { endsOn: '2023-12-31' });
  expect(now()).toEqual([0, ['Так надо']]);
  plan.must(plan.director, 'finding.withdraw', { acceptanceId: plan.id('first') });
  expect(now()).toEqual([1, []]);
});

test('the latest acceptance comes first', () => {
  const plan = buildPlans();
  for (const [name, startsOn] of [
    ['А', '2022-01-01'],
    ['Б', '2022-06-01'],
    ['В', '2022-09-01'],
  ] as const)
    plan.stage(name, startsOn, '2022-12-31');
  plan.event('Семинар');
  plan.kpi('Охват');
  accept(plan, 'first');
  plan.now = '2022-11-03T09:00:00.000Z';
  accept(plan, 'second');
  const { accepted, waiting } = findingsOf(plan.state, plan.projectId);
  expect(accepted.map(({ acceptance }) => acceptance.id)).toEqual([
    plan.id('second'),
    plan.id('first'),
  ]);
  expect(waiting).toHaveLength(1);
});

test('a project that is not there has no findings', () => {
  const plan = buildPlans();
  expect(findingsOf(plan.state, plan.id('none'))).toEqual({ waiting: [], accepted: [] });
});

function accept(plan: ReturnType<typeof buildPlans>, name: string): void {
  const { projectId } = plan;
  const findingKey = findingsOf(plan.state, projectId).waiting[0]?.key;
  const acceptance = { acceptanceId: plan.id(name), projectId, findingKey, reason: 'Так надо' };
  plan.must(plan.director, 'finding.accept', acceptance);
}
