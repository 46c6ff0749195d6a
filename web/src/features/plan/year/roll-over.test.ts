import { buildPeriods } from '@kaskad/shared/testing/periods.ts';
import { expect, test } from 'vitest';
import { leftBehind } from './left-behind.ts';
import { givenUp, yearRows } from './roll-over.ts';

const build = () => buildPeriods('cyclogram');
const rowsOf = (world: ReturnType<typeof build>, number: number) =>
  yearRows(world.state, world.sprints, number).map(({ card, way, wanted }) => [
    card.title,
    way,
    wanted,
  ]);

test('the first school year takes in what is unfinished; of what is done only last year comes again', () => {
  const world = build();
  const projectId = world.sprints;
  world.putCard('впереди', { projectId, startsOn: '2022-11-01' });
  world.putCard('сделано осенью', { projectId, phase: 'done', startsOn: '2022-09-20' });
  world.putCard('сделано в прошлом году', { projectId, phase: 'done', startsOn: '2022-04-20' });
  world.putCard('сделано давно', { projectId, phase: 'done', startsOn: '2020-10-01' });
  world.putCard('сделано когда-то', { projectId, phase: 'done' });
  expect(rowsOf(world, 2022)).toEqual([
    ['сделано давно', 'repeat', false],
    ['сделано в прошлом году', 'repeat', true],
    ['сделано осенью', 'repeat', false],
    ['впереди', 'take', true],
    ['сделано когда-то', 'repeat', true],
  ]);
});

test('all live events of the last year come again a year later, by date; the cancelled ones are only told', () => {
  const world = build();
  world.bring(2021, 'active');
  const sprintId = world.sprintId(2021);
  const inYear = { projectId: world.sprints, sprintId };
  world.putCard('форум', { ...inYear, startsOn: '2022-03-10', endsOn: '2022-03-11' });
  world.putCard('високосный', { ...inYear, startsOn: '2020-02-29' });
  world.putCard('отменённый', { ...inYear, cancelledAt: world.now, cancelReason: 'Нет зала' });
  const rows = yearRows(world.state, world.sprints, 2022);
  expect(rows.map(({ card, days }) => [card.title, days.startsOn, days.endsOn])).toEqual([
    ['високосный', '2021-02-28', null],
    ['форум', '2023-03-10', '2023-03-11'],
    ['work 2021', null, null],
  ]);
  expect(rows.every(({ way, wanted }) => way === 'repeat' && wanted)).toBe(true);
  expect(givenUp(world.state, world.sprints).map(({ title }) => title)).toEqual(['отменённый']);
});

test('what the last year had and this one does not repeat is known', () => {
  const world = build();
  world.bring(2021, 'active');
  const inYear = { projectId: world.sprints, sprintId: world.sprintId(2021) };
  world.putCard('форум', { ...inYear, startsOn: '2022-03-10' });
  world.bring(2022, 'planning');
  const year = world.sprint(2022);
  expect(leftBehind(world.state, year).map(({ title }) => title)).toEqual(['форум', 'work 2021']);
  const again = { cardId: world.id('форум'), newId: world.id('форум снова'), sprintId: year.id };
  world.must(world.lead, 'card.repeat', again);
  expect(leftBehind(world.state, year).map(({ title }) => title)).toEqual(['work 2021']);
});
