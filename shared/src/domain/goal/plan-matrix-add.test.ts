import { expect, test } from 'vitest';
import { buildPlanMatrix, columnName } from '../../testing/plan-matrix.ts';
import { planAddition } from './plan-matrix-add.ts';
import type { PlanAxis } from './plan-matrix-columns.ts';

function addedIn(axis: PlanAxis, goal: string | null, name: string) {
  const plan = buildPlanMatrix();
  plan.bring(0, 'active');
  const column = plan.matrix(axis).columns.find((one) => columnName(one) === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  const card = {
    ...{ cardId: plan.id('форум'), linkId: plan.id('link') },
    ...{ title: 'форум', eventType: 'forum' },
  };
  const place = { goalId: goal === null ? null : plan.id(goal), column };
  for (const { name: verb, args } of planAddition(plan.sprints, place, card))
    plan.must(plan.member, verb, args);
  return { plan, row: plan.cardRow('форум') };
}

test('a card added to a year serves the goal of the row and says its year as a plan does', () => {
  const { plan, row } = addedIn('year', 'second', '2022-01-01');
  expect(plan.told('year')).toContain('second / 2022-01-01: форум');
  expect(row).toMatchObject({
    ...{ scheduleText: '2022 год', startsOn: '2022-01-01', endsOn: '2022-12-31' },
    ...{ precision: 'year', eventType: 'forum', sprintId: null, kind: 'event' },
  });
  expect(plan.state.schedule.get(row.id)).toMatchObject({ meaning: { kind: 'range' } });
});

test('added to what has no time it has none, added to the last row it serves nothing', () => {
  const { plan, row } = addedIn('academic-year', null, 'none');
  expect(plan.told('academic-year')).toContain('- / none: work 0, форум');
  expect(row).toMatchObject({ scheduleText: null, startsOn: null, endsOn: null });
});

test('added to a sprint it stands in it, added to an outline it is an idea for it', () => {
  expect(addedIn('sprint', 'first', 'sprint 0').plan.told('sprint')).toContain(
    'first / sprint 0: форум',
  );
  expect(addedIn('sprint', 'first', 'outline 4').row).toMatchObject({ sprintId: null, horizon: 4 });
});
