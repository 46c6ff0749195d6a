import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { countsOf, type GoalNode, treeOf } from './goal-tree.ts';

test('a project shows its own goals under those of the programme that lead to them', () => {
  const world = buildGoals();
  expect(titles(treeOf(world.state, world.sprints))).toEqual([
    [
      'Программа',
      [
        [
          'Офис',
          [
            [
              'Сообщество',
              [
                ['Задача 1', []],
                ['Задача 2', []],
              ],
            ],
          ],
        ],
      ],
    ],
  ]);
});

test('the programme shows every goal the person sees', () => {
  const world = buildGoals();
  expect(titles(treeOf(world.state, null))).toEqual([
    [
      'Программа',
      [
        [
          'Офис',
          [
            [
              'Сообщество',
              [
                ['Задача 1', []],
                ['Задача 2', []],
              ],
            ],
          ],
        ],
        ['Кадры', []],
      ],
    ],
  ]);
});

test('behind a goal stand its cards without those given up, and its targets', () => {
  const world = buildGoals();
  for (const title of ['Семинар', 'Форум']) {
    world.putCard(title);
    link(world, title);
  }
  world.must(world.lead, 'card.cancel', { cardId: world.id('Форум'), reason: 'Не собрались' });
  world.must(world.lead, 'kpi.add', {
    kpiId: world.id('охват'),
    projectId: world.sprints,
    goalId: world.id('Задача 1'),
    metric: 'Охват',
    kind: 'number',
    unit: null,
    comparator: 'at-least',
    value: 40,
    base: null,
    period: 'once',
    cumulative: false,
    deadline: null,
  });
  const node = find(treeOf(world.state, world.sprints), 'Задача 1');
  expect(node?.cards.map((card) => card.title)).toEqual(['Семинар']);
  expect(node?.kpis.map((kpi) => kpi.metric)).toEqual(['Охват']);
});

test('a goal counts the cards of all goals below it, each once, and the sprints they stand in', () => {
  const world = buildGoals();
  world.plan(0);
  world.putCard('Семинар', { phase: 'done', sprintId: world.sprintId(0) });
  world.putCard('Форум', { phase: 'running' });
  world.putCard('Курсы');
  const tied: [string, string][] = [
    ['Семинар', 'Задача 1'],
    ['Семинар', 'Задача 2'],
    ['Форум', 'Задача 2'],
    ['Курсы', 'Сообщество'],
  ];
  for (const [card, goal] of tied) link(world, card, goal);
  const tree = treeOf(world.state, null);
  const told = ['Программа', 'Сообщество', 'Задача 2', 'Кадры'].map((title) => {
    const { allCards = [], sprints = [] } = find(tree, title) ?? {};
    return [title, countsOf(allCards), sprints.map(({ number }) => number)];
  });
  expect(told).toEqual([
    ['Программа', { planned: 1, inWork: 1, done: 1 }, [0]],
    ['Сообщество', { planned: 1, inWork: 1, done: 1 }, [0]],
    ['Задача 2', { planned: 0, inWork: 1, done: 1 }, [0]],
    ['Кадры', { planned: 0, inWork: 0, done: 0 }, []],
  ]);
});

test('a card carried over has touched both its sprints', () => {
  const world = buildGoals();
  world.plan(0);
  const [from, to] = [world.sprintId(0), world.id('next')];
  const next = { ...world.sprint(0), id: to, number: 1 };
  applyChanges(world.state, [{ op: 'add', kind: 'sprint', row: next }]);
  world.putCard('Семинар', { sprintId: to, carriedFromId: from });
  link(world, 'Семинар');
  const node = find(treeOf(world.state, world.sprints), 'Задача 1');
  expect(node?.sprints.map(({ number }) => number)).toEqual([0, 1]);
});

function buildGoals() {
  const world = buildSprints();
  const { director, lead, sprints: projectId } = world;
  const add = (
    actor: string,
    title: string,
    level: string,
    parent: string | null,
    ofProject: boolean,
  ) =>
    world.must(actor, 'goal.add', {
      goalId: world.id(title),
      title,
      level,
      parentId: parent === null ? null : world.id(parent),
      projectId: ofProject ? projectId : null,
    });
  add(director, 'Программа', 'programme', null, false);
  add(director, 'Офис', 'strategic', 'Программа', false);
  add(director, 'Кадры', 'strategic', 'Программа', false);
  add(lead, 'Сообщество', 'project', 'Офис', true);
  add(lead, 'Задача 1', 'objective', 'Сообщество', true);
  add(lead, 'Задача 2', 'objective', 'Сообщество', true);
  return world;
}

function link(world: ReturnType<typeof buildGoals>, title: string, goal = 'Задача 1') {
  world.must(world.director, 'card.link', {
    cardId: world.id(title),
    linkId: world.id(`link ${title} ${goal}`),
    to: { goalId: world.id(goal) },
  });
}

type Titles = [string, Titles[]];

function titles(nodes: readonly GoalNode[]): Titles[] {
  return nodes.map(({ goal, children }) => [goal.title, titles(children)]);
}

function find(nodes: readonly GoalNode[], title: string): GoalNode | undefined {
  for (const node of nodes) {
    const found = node.goal.title === title ? node : find(node.children, title);
    if (found !== undefined) return found;
  }
  return undefined;
}
