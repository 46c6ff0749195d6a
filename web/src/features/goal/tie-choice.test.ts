import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { choicesOf, chosenBy, type TieFilter } from './tie-choice.ts';

const all: TieFilter = { words: '', projectId: '', stageId: '', loose: false };

test('behind a goal of a project can stand what is on its boards, guests too, by title', () => {
  const { titles } = buildTies();
  expect(titles('goal', 'member')).toEqual(['Гость', 'Семинар о ёлках', 'Форум', 'Этап']);
});

test('behind a goal of the programme can stand the cards of all projects in which the person works', () => {
  const { titles } = buildTies();
  expect(titles('programme', 'member')).toEqual(['Семинар о ёлках', 'Форум', 'Этап']);
  expect(titles('programme', 'director')).toEqual([
    'Гость',
    'Семинар о ёлках',
    'Форум',
    'Чужое',
    'Этап',
  ]);
  expect(titles('programme', 'observer')).toEqual([]);
});

test('what was given up is there only while it is tied', () => {
  const { world, tie, titles } = buildTies();
  tie('Форум');
  for (const title of ['Форум', 'Семинар о ёлках'])
    world.must(world.member, 'card.cancel', { cardId: world.id(title), reason: 'Нет людей' });
  expect(titles('goal', 'member')).toEqual(['Гость', 'Форум', 'Этап']);
});

test('it is known what is tied here and what serves no goal at all', () => {
  const { world, tie, choices } = buildTies();
  tie('Форум');
  tie('Семинар о ёлках', 'programme');
  const told = choices('goal', 'member').map(({ card, linkId, isLoose }) => [
    card.title,
    linkId,
    isLoose,
  ]);
  expect(told).toEqual([
    ['Гость', null, true],
    ['Семинар о ёлках', null, false],
    ['Форум', world.id('goal Форум'), false],
    ['Этап', null, true],
  ]);
});

test.each([
  [{ words: 'ЕЛКАХ сем' }, ['Семинар о ёлках']],
  [{ words: 'лках' }, []],
  [{ loose: true }, ['Гость', 'Форум', 'Этап']],
  [{ stageId: 'Этап' }, ['Форум']],
  [{ projectId: 'cyclogram' }, ['Гость']],
] as const)('of them %j finds %j', (asked, found) => {
  const { world, tie, choices } = buildTies();
  tie('Семинар о ёлках');
  const id = (name: string | undefined) => (name === undefined ? '' : world.id(name));
  const filter = { ...all, ...asked };
  const projectId = filter.projectId === '' ? '' : world.cyclogram;
  const stageId = filter.stageId === '' ? '' : id(filter.stageId);
  const chosen = chosenBy(choices('goal', 'member'), { ...filter, projectId, stageId });
  expect(chosen.map(({ card }) => card.title)).toEqual(found);
});

test('what a closed period has summed up comes last', () => {
  const { world, choices } = buildTies();
  const closed = { status: 'closed', closedAt: world.now } as const;
  applyChanges(world.state, [{ op: 'set', kind: 'sprint', id: world.open, set: closed, was: {} }]);
  const told = choices('goal', 'member').map(({ card, isTold }) => [card.title, isTold]);
  expect(told).toEqual([
    ['Гость', false],
    ['Этап', false],
    ['Семинар о ёлках', true],
    ['Форум', true],
  ]);
});

/** Two events and a stage in `sprints`, a guest there, and «Чужое» in `cyclogram` alone. */
function buildTies() {
  const world = buildCards();
  const { id, director, sprints, cyclogram } = world;
  world.setCard('work 0', { cancelledAt: world.now });
  world.addStage('Этап');
  world.addOpen('Семинар о ёлках');
  world.addOpen('Форум', { stageId: id('Этап') });
  for (const title of ['Чужое', 'Гость'])
    world.must(director, 'card.add', {
      ...{ cardId: id(title), projectId: cyclogram, kind: 'event', title },
    });
  const participationId = id('share');
  const guest = { cardId: id('Гость'), projectId: sprints, participationId };
  world.must(director, 'card.share', guest);
  for (const [name, projectId, level] of [
    ['programme', null, 'programme'],
    ['goal', sprints, 'project'],
  ] as const)
    world.must(director, 'goal.add', {
      ...{ goalId: id(name), projectId, level, parentId: null, title: name },
    });
  const choices = (goal: string, person: 'director' | 'member' | 'observer') => {
    const row = world.state.goal.get(id(goal));
    if (row === undefined) throw new Error(goal);
    return choicesOf(world.state, row, world[person]);
  };
  return {
    world,
    choices,
    titles: (goal: string, person: 'director' | 'member' | 'observer') =>
      choices(goal, person).map(({ card }) => card.title),
    tie(title: string, goal = 'goal'): void {
      const link = { cardId: id(title), linkId: id(`${goal} ${title}`) };
      world.must(director, 'goal.link-cards', { goalId: id(goal), cards: [link] });
    },
  };
}
