import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('a card is tied to a goal, a KPI and a direction, many of each', () => {
  const world = buildLinked();
  link(world, 'to goal', { goalId: world.id('goal') });
  link(world, 'to programme', { goalId: world.id('programme') });
  link(world, 'to kpi', { kpiId: world.id('kpi') });
  link(world, 'to direction', { directionId: aDirection(world) });
  expect(world.state.link.get(world.id('to kpi'))).toEqual({
    id: world.id('to kpi'),
    cardId: world.id('Семинар'),
    projectId: null,
    goalId: null,
    kpiId: world.id('kpi'),
    directionId: null,
    startsOn: null,
    endsOn: null,
    note: null,
  });
  expect([...world.state.link.where('cardId', world.id('Семинар'))]).toHaveLength(4);
});

test('an idea may serve a goal', () => {
  const world = buildLinked();
  const cardId = world.add('Замысел');
  const args = { cardId, linkId: world.id('link'), to: { goalId: world.id('goal') } };
  world.must(world.member, 'card.link', args);
});

test('S10 a goal of another project is not found until the card takes part there', () => {
  const world = buildLinked();
  const to = { goalId: world.id('far goal') };
  expect(refused(world, 'link', to).code).toBe('not-found');
  world.share('Семинар');
  link(world, 'link', to);
});

test('the team of a project ties what is shared with it to its own goals, and unties it, no more', () => {
  const world = buildLinked();
  const { outsider, member, id } = world;
  const cardId = id('Семинар');
  const ask = (actor: string, name: string, args: object) => {
    const result = world.ask(actor, name, args);
    return result.ok ? 'ok' : result.refusal.code;
  };
  const far = { cardId, linkId: id('far'), to: { goalId: id('far goal') } };
  world.share('Семинар');
  expect(ask(outsider, 'card.link', far)).toBe('ok');
  expect(ask(outsider, 'card.unlink', { linkId: id('far') })).toBe('ok');
  for (const to of [{ goalId: id('programme') }, { directionId: aDirection(world) }])
    expect(ask(outsider, 'card.link', { ...far, to })).toBe('forbidden');
  link(world, 'own', { goalId: id('programme') });
  expect(ask(outsider, 'card.unlink', { linkId: id('own') })).toBe('forbidden');
  expect(ask(member, 'card.unlink', { linkId: id('own') })).toBe('ok');
});

test('a goal, a KPI or a direction that does not exist is not found', () => {
  const world = buildLinked();
  for (const field of ['goalId', 'kpiId', 'directionId'])
    expect(refused(world, 'link', { [field]: world.id('nothing') }).code).toBe('not-found');
});

test('a card is tied to the same thing once, under an id used once', () => {
  const world = buildLinked();
  link(world, 'link', { goalId: world.id('goal') });
  expect(refused(world, 'other', { goalId: world.id('goal') }).code).toBe('already-linked');
  expect(refused(world, 'link', { kpiId: world.id('kpi') }).code).toBe('id-taken');
});

test('a link leads to exactly one thing', () => {
  const world = buildLinked();
  const both = { goalId: world.id('goal'), kpiId: world.id('kpi') };
  for (const to of [{}, both]) expect(refused(world, 'link', to).code).toBe('wrong-arguments');
});

test('a card is untied, and nothing else goes', () => {
  const world = buildLinked();
  link(world, 'link', { goalId: world.id('goal') });
  link(world, 'other', { kpiId: world.id('kpi') });
  const changes = world.must(world.member, 'card.unlink', { linkId: world.id('link') });
  expect(changes.map(({ op, kind }) => `${op} ${kind}`)).toEqual(['remove link']);
  expect(world.state.link.get(world.id('other'))).toBeDefined();
  const again = world.refused(world.member, 'card.unlink', { linkId: world.id('link') });
  expect(again.code).toBe('not-found');
});

test('a link of a project is not untied as if it were a card’s', () => {
  const world = buildLinked();
  const args = { linkId: world.id('link'), to: { goalId: world.id('goal') } };
  world.must(world.lead, 'project.link', { projectId: world.sprints, ...args });
  const refusal = world.refused(world.director, 'card.unlink', { linkId: world.id('link') });
  expect(refusal.code).toBe('not-found');
});

test.each(['goalId', 'kpiId', 'directionId'] as const)(
  'a link by %s is taken back, and so is its removal',
  (field) => {
    const world = buildLinked();
    const ids = {
      goalId: world.id('goal'),
      kpiId: world.id('kpi'),
      directionId: aDirection(world),
    };
    const args = { cardId: world.id('Семинар'), linkId: world.id('link') };
    const to = { [field]: ids[field] };
    world.doAndUndo(world.member, 'card.link', { ...args, to });
    expect(world.state.link.size).toBe(0);
    link(world, 'link', to);
    const before = world.state.link.get(world.id('link'));
    world.doAndUndo(world.member, 'card.unlink', { linkId: world.id('link') });
    expect(world.state.link.get(world.id('link'))).toEqual(before);
  },
);

/** «Семинар» in a project with a goal and a KPI, beside a goal of the programme and one of `cyclogram`. */
function buildLinked(): Cards {
  const world = buildCards();
  const { director, id } = world;
  world.addOpen('Семинар');
  const goal = { parentId: null, title: 'Цель' };
  for (const [name, projectId, level] of [
    ['programme', null, 'programme'],
    ['goal', world.sprints, 'project'],
    ['far goal', world.cyclogram, 'project'],
  ])
    world.must(director, 'goal.add', { goalId: id(name ?? ''), projectId, level, ...goal });
  world.must(director, 'kpi.add', {
    kpiId: id('kpi'),
    projectId: world.sprints,
    goalId: null,
    metric: 'Доля педагогов',
    kind: 'share',
    unit: '%',
    comparator: 'at-least',
    value: 10,
    base: null,
    period: 'year',
    cumulative: true,
    deadline: null,
  });
  return world;
}

function aDirection(world: Cards): string {
  for (const { id } of world.state.direction.values()) return id;
  throw new Error('no directions');
}

function link(world: Cards, name: string, to: object) {
  const args = { cardId: world.id('Семинар'), linkId: world.id(name), to };
  return world.must(world.member, 'card.link', args);
}

function refused(world: Cards, name: string, to: object) {
  const args = { cardId: world.id('Семинар'), linkId: world.id(name), to };
  return world.refused(world.member, 'card.link', args);
}
