import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import type { ColumnPhase } from '../board/column.ts';
import { applyChanges, set } from '../changes.ts';

test('a card moves to the end of a column, and nothing else changes', () => {
  const world = buildThree();
  const changes = world.must(world.member, 'card.move', to(world, 'А', 'running'));
  expect(changes.map(({ op, kind }) => `${op} ${kind}`)).toEqual(['set card']);
  expect(world.cardRow('А')).toMatchObject({
    columnId: world.column(world.sprints, 'running'),
    phase: 'running',
  });
  expect(world.titles('planned')).toEqual(['work 0', 'Б', 'В']);
  expect(world.titles('running')).toEqual(['А']);
});

test('a card moves directly before another, up and down its own column', () => {
  const world = buildThree();
  world.must(world.member, 'card.move', to(world, 'В', 'planned', 'А'));
  expect(world.titles('planned')).toEqual(['work 0', 'В', 'А', 'Б']);
  world.must(world.member, 'card.move', to(world, 'В', 'planned', 'Б'));
  expect(world.titles('planned')).toEqual(['work 0', 'А', 'В', 'Б']);
});

test('a move before a card that has gone elsewhere meanwhile goes to the end', () => {
  const world = buildThree();
  world.must(world.member, 'card.move', to(world, 'Б', 'done'));
  world.must(world.lead, 'card.move', to(world, 'А', 'planned', 'Б'));
  expect(world.titles('planned')).toEqual(['work 0', 'В', 'А']);
});

test('an unknown column and a column of a project that has nothing to do with the card are not found', () => {
  const world = buildThree();
  const args = to(world, 'А', 'running');
  const unknown = { ...args, toColumnId: world.id('nothing') };
  expect(world.refused(world.member, 'card.move', unknown).code).toBe('not-found');
  const foreign = { ...args, toColumnId: world.column(world.cyclogram, 'running') };
  expect(world.refused(world.director, 'card.move', foreign).code).toBe('not-found');
});

test('a board that does not show the card cannot move it', () => {
  const world = buildThree();
  const args = { ...to(world, 'А', 'running'), boardProjectId: world.cyclogram };
  expect(world.refused(world.outsider, 'card.move', args).code).toBe('not-found');
});

test('a cancelled card stays where it is', () => {
  const world = buildThree();
  world.must(world.member, 'card.cancel', { cardId: world.id('А'), reason: 'Нет заявок' });
  const refusal = world.refused(world.member, 'card.move', to(world, 'А', 'running'));
  expect(refusal.code).toBe('card-cancelled');
});

test('an idea is ordered among ideas, but work on it cannot begin', () => {
  const world = buildThree();
  world.add('Замысел');
  world.must(world.member, 'card.move', to(world, 'Замысел', 'planned', 'А'));
  expect(world.titles('planned')).toEqual(['work 0', 'Замысел', 'А', 'Б', 'В']);
  const refusal = world.refused(world.member, 'card.move', to(world, 'Замысел', 'running'));
  expect(refusal.code).toBe('card-still-idea');
});

test('a soft limit lets a card in and warns', () => {
  const world = buildLimited('soft');
  const result = world.ask(world.member, 'card.move', to(world, 'Б', 'running'));
  const params = { title: 'Проведение', limit: 1, count: 2 };
  expect(result).toMatchObject({
    ok: true,
    done: { warnings: [{ code: 'column-over-limit', params }] },
  });
});

test('a hard limit keeps a card out', () => {
  const world = buildLimited('hard');
  const refusal = world.refused(world.member, 'card.move', to(world, 'Б', 'running'));
  expect(refusal).toEqual({ code: 'column-full', params: { title: 'Проведение', limit: 1 } });
  expect(world.titles('running')).toEqual(['А']);
});

test('a full column can be put in another order, and left', () => {
  const world = buildLimited('soft');
  world.must(world.member, 'card.move', to(world, 'Б', 'running'));
  world.must(world.lead, 'column.edit', {
    columnId: world.column(world.sprints, 'running'),
    wipMode: 'hard',
  });
  world.must(world.member, 'card.move', to(world, 'Б', 'running', 'А'));
  expect(world.titles('running')).toEqual(['Б', 'А']);
  world.must(world.member, 'card.move', to(world, 'А', 'done'));
});

test('cancelled cards, and cards that wait outside the current sprint, do not fill a column', () => {
  const world = buildLimited('hard');
  world.setCard('А', { sprintId: null, carriedFromId: world.id('earlier') });
  world.must(world.member, 'card.move', to(world, 'Б', 'running'));
  world.must(world.member, 'card.cancel', { cardId: world.id('Б'), reason: 'Нет заявок' });
  world.must(world.member, 'card.move', to(world, 'В', 'running'));
  expect(world.titles('running')).toEqual(['А', 'Б', 'В']);
});

test('a move on the board of a participating project is made at home, in the column of the same meaning', () => {
  const world = buildShared();
  world.must(world.outsider, 'card.move', onGuestBoard(world, 'А', 'running'));
  expect(world.cardRow('А').columnId).toBe(world.column(world.sprints, 'running'));
  expect(world.shown(world.cyclogram, 'running')).toEqual(['А']);
  expect(world.titles('running')).toEqual(['А']);
});

test('a move on a participating board puts the card before the card that board shows', () => {
  const world = buildShared();
  for (const title of ['Гость 1', 'Гость 2']) world.add(title, { projectId: world.cyclogram });
  world.must(world.outsider, 'card.move', onGuestBoard(world, 'А', 'planned', 'Гость 2'));
  const shown = world.shown(world.cyclogram, 'planned');
  expect(shown.indexOf('А')).toBe(shown.indexOf('Гость 2') - 1);
});

test('a move within a phase on a participating board leaves the card in its column at home', () => {
  const world = buildShared();
  const second = world.id('second');
  const column = { columnId: second, projectId: world.sprints, title: 'Второй', phase: 'planned' };
  world.must(world.lead, 'column.add', { ...column, before: null });
  world.must(world.member, 'card.move', { ...to(world, 'А', 'planned'), toColumnId: second });
  world.must(world.outsider, 'card.move', onGuestBoard(world, 'А', 'planned'));
  expect(world.cardRow('А').columnId).toBe(second);
});

test('the team of a participating project cannot move cards that it does not share', () => {
  const world = buildShared();
  const refusal = world.refused(world.outsider, 'card.move', to(world, 'Б', 'running'));
  expect(refusal.code).toBe('forbidden');
});

test('a move to a meaning that the home has no column for is refused', () => {
  const world = buildShared();
  world.must(world.lead, 'column.remove', { columnId: world.column(world.sprints, 'reporting') });
  const refusal = world.refused(world.outsider, 'card.move', onGuestBoard(world, 'А', 'reporting'));
  expect(refusal).toEqual({ code: 'column-missing-at-home', params: { title: 'Отчёт' } });
});

test('a hard limit at home holds for a move on a participating board as well', () => {
  const world = buildLimited('hard');
  world.share('Б');
  const refusal = world.refused(world.outsider, 'card.move', onGuestBoard(world, 'Б', 'running'));
  expect(refusal.code).toBe('column-full');
});

test('a replica that may not hold the home still shows the move on its own board', () => {
  const world = buildShared();
  world.state.project.delete(world.sprints);
  for (const phase of ['planned', 'preparing', 'running', 'reporting', 'done'] as const)
    world.state.column.delete(world.column(world.sprints, phase));
  world.doAndUndo(world.outsider, 'card.move', onGuestBoard(world, 'А', 'running'));
  expect(world.cardRow('А').phase).toBe('planned');
  world.must(world.outsider, 'card.move', onGuestBoard(world, 'А', 'running'));
  expect(world.shown(world.cyclogram, 'running')).toEqual(['А']);
});

test.each([
  ['to another column', 'А', 'running', null],
  ['down its column', 'А', 'planned', 'В'],
  ['up its column', 'В', 'planned', 'А'],
  ['out of the middle', 'Б', 'done', null],
] as const)('taking a move %s back restores the exact order', (_where, title, phase, before) => {
  const world = buildThree();
  world.doAndUndo(world.member, 'card.move', to(world, title, phase, before ?? undefined));
  expect(world.titles('planned')).toEqual(['work 0', 'А', 'Б', 'В']);
  expect(world.cardRow(title).phase).toBe('planned');
});

test('the team of a participating project takes its own move back to the very column at home', () => {
  const world = buildShared();
  const second = world.id('second');
  const column = { columnId: second, projectId: world.sprints, title: 'Второй', phase: 'planned' };
  world.must(world.lead, 'column.add', { ...column, before: null });
  for (const title of ['В', 'А', 'Б'])
    world.must(world.member, 'card.move', { ...to(world, title, 'planned'), toColumnId: second });
  world.doAndUndo(world.outsider, 'card.move', onGuestBoard(world, 'А', 'done'));
  expect(world.cardRow('А').columnId).toBe(second);
  expect(world.shown(world.sprints, 'planned')).toEqual(['work 0', 'В', 'А', 'Б']);
});

test('F16 a thousand moves into the same gap keep the keys short, unique and the order true', () => {
  const world = buildThree();
  const expected = ['work 0', 'А', 'Б', 'В'];
  let respreads = 0;
  for (let round = 0; round < 1000; round++) {
    const [, , title, before] = expected;
    [expected[2], expected[3]] = [before!, title!];
    const changes = world.must(world.member, 'card.move', to(world, before!, 'planned', title!));
    if (changes.length > 1) respreads++;
    expect(world.titles('planned')).toEqual(expected);
  }
  const ranks = expected.map((title) => world.cardRow(title).rank);
  expect(new Set(ranks).size).toBe(4);
  expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThanOrEqual(32);
  expect(respreads).toBeGreaterThan(0);
});

test('F16 a key past 32 characters respreads its column without moving anything else', () => {
  const world = buildThree();
  const [long, longer] = [`a${'1'.repeat(31)}`, `a${'1'.repeat(32)}`];
  for (const [title, rank] of [
    ['А', long],
    ['Б', longer],
  ] as const)
    applyChanges(world.state, set('card', world.cardRow(title), { rank }));
  const others = world.titles('planned').filter((title) => title !== 'В');
  world.add('Чужая', { projectId: world.cyclogram });
  const foreign = world.cardRow('Чужая');
  world.must(world.member, 'card.move', to(world, 'В', 'planned', 'Б'));
  expect(world.titles('planned').filter((title) => title !== 'В')).toEqual(others);
  expect(world.titles('planned').indexOf('В')).toBe(world.titles('planned').indexOf('Б') - 1);
  for (const title of world.titles('planned'))
    expect(world.cardRow(title).rank.length).toBeLessThan(5);
  expect(world.cardRow('Чужая')).toBe(foreign);
});

/** Three cards of the sprint under way, in the first column behind «work 0». */
function buildThree(): Cards {
  const world = buildCards();
  for (const title of ['А', 'Б', 'В']) world.addOpen(title);
  return world;
}

/** «А» takes part in the project `cyclogram`. */
function buildShared(): Cards {
  const world = buildThree();
  world.share('А');
  return world;
}

/** «А» stands in «Проведение», which has room for one. */
function buildLimited(wipMode: 'soft' | 'hard'): Cards {
  const world = buildThree();
  world.must(world.member, 'card.move', to(world, 'А', 'running'));
  const columnId = world.column(world.sprints, 'running');
  world.must(world.lead, 'column.edit', { columnId, wipLimit: 1, wipMode });
  return world;
}

function to(world: Cards, title: string, phase: ColumnPhase, before?: string) {
  return onBoard(world, world.sprints, title, phase, before);
}

function onGuestBoard(world: Cards, title: string, phase: ColumnPhase, before?: string) {
  return onBoard(world, world.cyclogram, title, phase, before);
}

function onBoard(
  world: Cards,
  boardProjectId: string,
  title: string,
  phase: ColumnPhase,
  before: string | undefined,
) {
  return {
    cardId: world.id(title),
    boardProjectId,
    toColumnId: world.column(boardProjectId, phase),
    before: before === undefined ? null : world.id(before),
  };
}
