import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';
import { applyChanges } from '../changes.ts';
import { MAX_TIED } from './tie.ts';

test('many cards are tied to a goal at once, and nothing else changes', () => {
  const world = buildTied();
  const count = world.changes.length;
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар', 'Курсы', 'Замысел'));
  expect(changedSince(world, count)).toEqual(['add link', 'add link', 'add link']);
  expect(behind(world, 'goal')).toEqual(['Замысел', 'Курсы', 'Семинар']);
});

test('those tied already are passed over, also when they stand twice in one command', () => {
  const world = buildTied();
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар'));
  const more = tie(world, 'goal', 'Семинар', 'Курсы');
  const twice = { cardId: world.id('Курсы'), linkId: world.id('once more') };
  world.must(world.member, 'goal.link-cards', { ...more, cards: [...more.cards, twice] });
  expect(behind(world, 'goal')).toEqual(['Курсы', 'Семинар']);
});

test('the id of a link is used once', () => {
  const world = buildTied();
  const [first, second] = tie(world, 'goal', 'Семинар', 'Курсы').cards;
  const args = { goalId: world.id('goal'), cards: [first, { ...second, linkId: first?.linkId }] };
  expect(world.refused(world.member, 'goal.link-cards', args).code).toBe('id-taken');
});

test('one card in the way keeps all of them back, and it is named: of a closed period', () => {
  const world = buildTied();
  world.finish();
  const refusal = world.refused(
    world.lead,
    'goal.link-cards',
    tie(world, 'goal', 'Замысел', 'Семинар'),
  );
  expect(refusal).toEqual({ code: 'card-told', params: { title: 'Семинар' } });
  expect(behind(world, 'goal')).toEqual([]);
});

test('of another team', () => {
  const world = buildTied();
  const args = tie(world, 'programme', 'Семинар', 'Чужое');
  expect(world.refused(world.member, 'goal.link-cards', args)).toEqual({
    code: 'card-of-others',
    params: { title: 'Чужое' },
  });
  world.must(world.director, 'goal.link-cards', args);
  expect(behind(world, 'programme')).toEqual(['Семинар', 'Чужое']);
});

test('a card is tied to a goal of its own boards alone, and to one that is there', () => {
  const world = buildTied();
  const refusedTo = (goal: string) =>
    world.refused(world.director, 'goal.link-cards', tie(world, goal, 'Семинар')).code;
  expect(refusedTo('far goal')).toBe('not-found');
  expect(refusedTo('none')).toBe('not-found');
  world.share('Семинар');
  world.must(world.director, 'goal.link-cards', tie(world, 'far goal', 'Семинар'));
});

test('the team of a project ties what is shared with it to its own goals, and to no others', () => {
  const world = buildTied();
  const { outsider } = world;
  world.share('Семинар');
  world.must(outsider, 'goal.link-cards', tie(world, 'far goal', 'Семинар'));
  const refused = (goal: string, ...titles: string[]) =>
    world.refused(outsider, 'goal.link-cards', tie(world, goal, ...titles)).code;
  expect(refused('programme', 'Семинар')).toBe('forbidden');
  expect(refused('programme', 'Чужое', 'Семинар')).toBe('card-of-others');
});

test('the team ties cards', () => {
  const world = buildTied();
  expect(verdicts(world, 'goal.link-cards', tie(world, 'goal', 'Семинар'))).toEqual(forTeam);
});

test(`it is taken back: what was tied before stays; ${MAX_TIED} cards at most, and no fewer than one`, () => {
  const world = buildTied();
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар'));
  const again = tie(world, 'goal', 'Семинар');
  expect(world.inverse('goal.link-cards', again)).toBeNull();
  world.doAndUndo(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар', 'Курсы'));
  expect(behind(world, 'goal')).toEqual(['Семинар']);
  const [one] = again.cards;
  for (const cards of [[], Array.from({ length: MAX_TIED + 1 }, () => one)]) {
    const args = { ...again, cards };
    expect(world.refused(world.member, 'goal.link-cards', args).code).toBe('wrong-arguments');
  }
});

test('many cards are untied at once, and tied again', () => {
  const world = buildTied();
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар', 'Курсы', 'Замысел'));
  const linkIds = ['Семинар', 'Курсы'].map((title) => world.id(`goal ${title}`));
  const args = { goalId: world.id('goal'), linkIds: [...linkIds, linkIds[0]] };
  expect(verdicts(world, 'goal.unlink-cards', args)).toEqual(forTeam);
  world.doAndUndo(world.member, 'goal.unlink-cards', args);
  expect(behind(world, 'goal')).toEqual(['Замысел', 'Курсы', 'Семинар']);
  world.must(world.member, 'goal.unlink-cards', args);
  expect(behind(world, 'goal')).toEqual(['Замысел']);
});

test('links that are gone are passed over, unless all are; links of another goal are none of these', () => {
  const world = buildTied();
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар', 'Курсы'));
  const [seminar, courses] = ['Семинар', 'Курсы'].map((title) => world.id(`goal ${title}`));
  world.must(world.member, 'card.unlink', { linkId: seminar });
  const args = { goalId: world.id('goal'), linkIds: [seminar, courses] };
  const elsewhere = { ...args, goalId: world.id('programme') };
  expect(world.refused(world.member, 'goal.unlink-cards', elsewhere).code).toBe('not-found');
  world.must(world.member, 'goal.unlink-cards', args);
  expect(world.refused(world.member, 'goal.unlink-cards', args).code).toBe('not-found');
  expect(world.inverse('goal.unlink-cards', args)).toBeNull();
});

test('what a closed period tells is not untied', () => {
  const world = buildTied();
  world.must(world.member, 'goal.link-cards', tie(world, 'goal', 'Семинар'));
  world.finish();
  const args = { goalId: world.id('goal'), linkIds: [world.id('goal Семинар')] };
  expect(world.refused(world.lead, 'goal.unlink-cards', args).code).toBe('card-told');
});

/**
 * «Семинар» and «Курсы» in the sprint under way, «Замысел» in none, «Чужое» in `cyclogram`; a goal of the programme, one
 * of the project and one of `cyclogram`.
 */
function buildTied() {
  const world = buildCards();
  const { director, id } = world;
  world.addOpen('Семинар');
  world.addOpen('Курсы');
  world.add('Замысел');
  const foreign = { cardId: id('Чужое'), projectId: world.cyclogram, kind: 'event' };
  world.must(director, 'card.add', { ...foreign, title: 'Чужое' });
  for (const [name, projectId, level] of [
    ['programme', null, 'programme'],
    ['goal', world.sprints, 'project'],
    ['far goal', world.cyclogram, 'project'],
  ] as const)
    world.must(director, 'goal.add', {
      goalId: id(name),
      projectId,
      level,
      parentId: null,
      title: name,
    });
  return Object.assign(world, {
    /** Closes the sprint as it is, past every rule. */
    finish(): void {
      const closed = { status: 'closed', closedAt: world.now } as const;
      applyChanges(world.state, [
        { op: 'set', kind: 'sprint', id: world.open, set: closed, was: {} },
      ]);
    },
  });
}

function tie(world: Cards, goal: string, ...titles: string[]) {
  const cards = titles.map((title) => ({
    cardId: world.id(title),
    linkId: world.id(`${goal} ${title}`),
  }));
  return { goalId: world.id(goal), cards };
}

/** Titles of the cards tied to a goal. */
function behind(world: Cards, goal: string): string[] {
  return [...world.state.link.where('goalId', world.id(goal))]
    .map(({ cardId }) => world.state.card.get(cardId ?? '')?.title ?? '')
    .sort();
}
