import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildCards, type Cards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { BoardIndex, type Cells, locate } from './board-index.ts';
import { parseQuery } from './board-query.ts';
import { cellKey, IDEAS, scopeOf } from './board-scope.ts';

const boardOf = (world: Cards, search = '', projectId = world.sprints, sprintNumber = 0) =>
  scopeOf(world.state, projectId, parseQuery(search), {
    sprintId: projectId === world.sprints ? world.sprintId(sprintNumber) : null,
    isOpen: projectId !== world.sprints || world.sprint(sprintNumber).status !== 'closed',
    withLoose: true,
  });
const titles = (cells: Cells, cell: string) => cells.get(cell)?.map((card) => card.title) ?? [];

test('a board shows the sprint in its columns and what waits among the ideas', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.add('Когда-нибудь');
  const cells = new BoardIndex().update(world.state, boardOf(world));
  expect(titles(cells, cellKey('', world.column(world.sprints, 'planned')))).toEqual([
    'work 0',
    'Семинар',
  ]);
  expect(titles(cells, IDEAS)).toEqual(['Когда-нибудь']);
});

test('stages, initiatives and what was cancelled stand on no board', () => {
  const world = buildCards();
  world.addStage('Проектирование');
  world.add('Школа лидеров', { kind: 'initiative' });
  world.addOpen('Лишнее');
  world.setCard('Лишнее', { cancelledAt: world.now });
  const cells = new BoardIndex().update(world.state, boardOf(world));
  expect([...cells.values()].flat().map((card) => card.title)).toEqual(['work 0']);
});

test('a closed sprint shows its own cards alone, the cancelled among them', () => {
  const world = buildCards();
  world.addOpen('Лишнее');
  world.addOpen('Готово');
  world.must(world.lead, 'card.cancel', { cardId: world.id('Лишнее'), reason: 'Нет зала' });
  const done = world.column(world.sprints, 'done');
  world.setCard('Готово', { phase: 'done', columnId: done });
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  const cells = new BoardIndex().update(world.state, boardOf(world));
  expect(titles(cells, cellKey('', done))).toEqual(['Готово']);
  expect(titles(cells, cellKey('', world.column(world.sprints, 'planned')))).toEqual(['Лишнее']);
  expect(titles(cells, IDEAS)).toEqual(['work 0']);
});

test('a shared card stands on the other board in the first column of its phase', () => {
  const world = buildCards();
  world.addOpen('Общий семинар');
  world.share('Общий семинар');
  const cells = new BoardIndex().update(world.state, boardOf(world, '', world.cyclogram));
  const planned = cellKey('', world.column(world.cyclogram, 'planned'));
  expect(titles(cells, planned)).toEqual(['Общий семинар']);
});

test('an idea is not shown on the board it is shared with', () => {
  const world = buildCards();
  world.add('Замысел');
  world.share('Замысел');
  const cells = new BoardIndex().update(world.state, boardOf(world, '', world.cyclogram));
  expect(cells.size).toBe(0);
});

test('the order of a column is that of its order keys, guests among the own cards', () => {
  const world = buildCards();
  world.addOpen('Второй', { before: world.id('work 0') });
  world.addOpen('Первый', { before: world.id('Второй') });
  const cells = new BoardIndex().update(world.state, boardOf(world));
  expect(titles(cells, cellKey('', world.column(world.sprints, 'planned')))).toEqual([
    'Первый',
    'Второй',
    'work 0',
  ]);
});

test('a move changes the two columns it touches; every other keeps its very list', () => {
  const world = buildCards();
  for (const title of ['Один', 'Два']) world.addOpen(title);
  const [planned, running, done] = (['planned', 'running', 'done'] as const).map((phase) =>
    world.column(world.sprints, phase),
  );
  world.must(world.lead, 'card.move', {
    cardId: world.id('work 0'),
    boardProjectId: world.sprints,
    toColumnId: done,
    before: null,
  });
  const index = new BoardIndex();
  const scope = boardOf(world);
  const before = index.update(world.state, scope);
  world.must(world.lead, 'card.move', {
    cardId: world.id('Один'),
    boardProjectId: world.sprints,
    toColumnId: running,
    before: null,
  });
  const after = index.update(world.state, scope);
  expect(after).not.toBe(before);
  expect(after.get(`/${done}`)).toBe(before.get(`/${done}`));
  expect(titles(after, `/${planned}`)).toEqual(['Два']);
  expect(titles(after, `/${running}`)).toEqual(['Один']);
});

test('a change elsewhere leaves the whole index as it was', () => {
  const world = buildCards();
  world.addOpen('Один');
  const index = new BoardIndex();
  const scope = boardOf(world);
  const before = index.update(world.state, scope);
  world.add('Чужое', { projectId: world.cyclogram });
  expect(index.update(world.state, scope)).toBe(before);
});

test('a card renamed in place gives its column a new list in the same order', () => {
  const world = buildCards();
  world.addOpen('Один');
  world.addOpen('Два');
  const index = new BoardIndex();
  const scope = boardOf(world);
  const column = cellKey('', world.column(world.sprints, 'planned'));
  const before = index.update(world.state, scope).get(column);
  world.setCard('Один', { title: 'Раз' });
  const after = index.update(world.state, scope);
  expect(after.get(column)).not.toBe(before);
  expect(titles(after, column)).toEqual(['work 0', 'Раз', 'Два']);
});

test('the last card to leave takes its column out of the index', () => {
  const world = buildCards();
  const index = new BoardIndex();
  const scope = boardOf(world);
  expect(index.update(world.state, scope).size).toBe(1);
  const row = world.cardRow('work 0');
  applyChanges(world.state, [{ op: 'remove', kind: 'card', id: row.id, was: row }]);
  expect(index.update(world.state, scope).size).toBe(0);
});

test('ideas: carried over first, then by horizon, those without one last', () => {
  const world = buildCards();
  world.add('Без срока');
  world.add('На пятый', { horizon: 5 });
  world.add('На третий', { horizon: 3 });
  world.add('Перенесено', { horizon: 9 });
  world.setCard('Перенесено', { carriedFromId: world.open });
  const cells = new BoardIndex().update(world.state, boardOf(world));
  expect(titles(cells, IDEAS)).toEqual(['Перенесено', 'На третий', 'На пятый', 'Без срока']);
});

test('filters by person, type and period let through what fits all of them', () => {
  const world = buildCards();
  world.addOpen('Семинар', { eventType: 'seminar', startsOn: '2022-10-10', endsOn: '2022-10-12' });
  world.addOpen('Форум', { eventType: 'forum', startsOn: '2022-11-01' });
  world.must(world.lead, 'card.assign', { cardId: world.id('Форум'), personId: world.member });
  const shown = (search: string) =>
    [...new BoardIndex().update(world.state, boardOf(world, search)).values()]
      .flat()
      .map((card) => card.title);
  expect(shown('type=forum')).toEqual(['Форум']);
  expect(shown(`person=${world.member}`)).toEqual(['Форум']);
  expect(shown('from=2022-10-12&to=2022-10-31')).toEqual(['Семинар']);
  expect(shown('to=2022-10-09')).toEqual([]);
  expect(shown(`person=${world.member}&type=seminar`)).toEqual([]);
});

test('lanes part a column by stage; a card without one stands in the lane of those', () => {
  const world = buildCards();
  const stageId = world.addStage('Реализация');
  world.addOpen('Внутри', { stageId });
  const cells = new BoardIndex().update(world.state, boardOf(world, 'lanes=stage'));
  const planned = world.column(world.sprints, 'planned');
  expect(titles(cells, cellKey(stageId, planned))).toEqual(['Внутри']);
  expect(titles(cells, cellKey('', planned))).toEqual(['work 0']);
});

test('a card is found where it stands; one the board does not show is found nowhere', () => {
  const world = buildCards();
  world.addOpen('Один');
  const cells = new BoardIndex().update(world.state, boardOf(world));
  const planned = cellKey('', world.column(world.sprints, 'planned'));
  expect(locate(cells, world.id('Один'))).toEqual({ cell: planned, index: 1 });
  expect(locate(cells, world.id('нет такой'))).toBeUndefined();
});
