import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { healthOf, toneOf } from './health.ts';

const today = '2022-10-10';

test('a project with a lead, a sprint under way and nothing late goes to plan', () => {
  const world = buildSprints();
  world.start(0);
  expect(factsOf(world)).toEqual([{ kind: 'on-plan' }]);
});

test('a project without an active lead says so first', () => {
  const world = buildSprints();
  world.start(0);
  world.must(world.director, 'member.deactivate', { personId: world.lead });
  world.putCard('Семинар', { sprintId: world.sprintId(0), endsOn: '2022-10-09' });
  expect(factsOf(world)).toEqual([{ kind: 'lead-missing' }, { kind: 'cards-late', count: 1 }]);
});

test('cards are late the day after their last day, unless done or given up', () => {
  const world = buildSprints();
  world.start(0);
  const sprintId = world.sprintId(0);
  world.putCard('вчера', { sprintId, endsOn: '2022-10-09' });
  world.putCard('один день, вчера', { sprintId, startsOn: '2022-10-09' });
  world.putCard('сегодня', { sprintId, endsOn: today });
  world.putCard('сделано', { sprintId, endsOn: '2022-10-09', phase: 'done' });
  world.putCard('отменено', { sprintId, endsOn: '2022-10-09', cancelledAt: world.now });
  expect(factsOf(world)).toEqual([{ kind: 'cards-late', count: 2 }]);
});

test('an idea is never late: it has promised nothing', () => {
  const world = buildSprints();
  world.start(0);
  world.putCard('замысел', { endsOn: '2022-09-30', precision: 'month' });
  expect(factsOf(world)).toEqual([{ kind: 'on-plan' }]);
});

test('a sprint past its end is named', () => {
  const world = buildSprints();
  world.start(0);
  expect(factsOf(world, '2022-12-31')).toEqual([{ kind: 'sprint-over', number: 0 }]);
});

test('a sprint in review waits for its retrospective until that is signed', () => {
  const world = buildSprints();
  world.start(0);
  world.must(world.lead, 'sprint.review', { sprintId: world.sprintId(0) });
  expect(factsOf(world)).toEqual([{ kind: 'retro-waits', number: 0 }]);
  world.writeRetro(0);
  world.sign(0);
  expect(factsOf(world)).toEqual([{ kind: 'on-plan' }]);
});

test('between sprints the next one waits to be planned', () => {
  const world = buildSprints();
  expect(factsOf(world)).toEqual([{ kind: 'sprint-waits', number: 0 }]);
});

test('a project past its own end is behind until it is finished', () => {
  const world = buildSprints();
  world.start(0);
  const { lead, sprints: projectId } = world;
  world.must(lead, 'project.edit', { projectId, endsOn: '2022-10-09' });
  expect(factsOf(world)).toEqual([{ kind: 'end-passed' }]);
  world.must(lead, 'project.move', { projectId, toPhase: 'finished', before: null });
  expect(factsOf(world)).toEqual([]);
});

test('a project without sprints and without events has nothing to show yet', () => {
  const world = buildSprints();
  expect(factsOf(world, today, world.cyclogram)).toEqual([{ kind: 'no-cards' }]);
  world.putCard('Форум', { projectId: world.cyclogram });
  expect(factsOf(world, today, world.cyclogram)).toEqual([{ kind: 'on-plan' }]);
});

test('of a cyclogram both years are looked at: the one that is over and the one that waits for its retrospective', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'review');
  world.bring(2022, 'active');
  expect(factsOf(world)).toEqual([{ kind: 'retro-waits', number: 2021 }]);
  expect(factsOf(world, '2023-09-01')).toEqual([
    { kind: 'sprint-over', number: 2022 },
    { kind: 'retro-waits', number: 2021 },
  ]);
});

test('the next school year waits once the last one is over, the next checkpoint once the last one is closed', () => {
  const years = buildPeriods('cyclogram');
  years.bring(2021, 'closed');
  expect(factsOf(years, '2022-12-30')).toEqual([{ kind: 'on-plan' }]);
  expect(factsOf(years, '2023-01-09')).toEqual([{ kind: 'sprint-waits', number: 2022 }]);
  const course = buildPeriods('cohort');
  course.bring(1, 'closed');
  expect(factsOf(course, '2022-10-04')).toEqual([{ kind: 'sprint-waits', number: 2 }]);
  const { sprints: projectId, lead } = course;
  course.must(lead, 'project.set-sprint-count', { projectId, count: 1, reason: 'Один модуль' });
  expect(factsOf(course, '2022-10-04')).toEqual([{ kind: 'on-plan' }]);
});

test('facts that need attention are told from those that wait for a person', () => {
  expect(toneOf({ kind: 'cards-late', count: 1 })).toBe('behind');
  expect(toneOf({ kind: 'retro-waits', number: 1 })).toBe('waits');
  expect(toneOf({ kind: 'on-plan' })).toBe('calm');
});

function factsOf(world: Sprints, day = today, projectId = world.sprints) {
  const project = world.state.project.get(projectId);
  if (project === undefined) throw new Error('no such project');
  return healthOf(world.state, project, day);
}
