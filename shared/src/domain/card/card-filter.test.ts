import { expect, test } from 'vitest';
import { buildCards } from '../../testing/cards.ts';
import { type CardFilter, cardMatcher } from './card-filter.ts';

const all: CardFilter = {
  ...{ person: null, stage: null, goal: null, direction: null, type: null },
  ...{ from: null, to: null },
};

function buildFound() {
  const world = buildCards();
  const found = (filter: Partial<CardFilter>): string[] => {
    const matches = cardMatcher(world.state, { ...all, ...filter });
    return [...world.state.card.values()]
      .filter((card) => card.kind === 'event' && matches(card))
      .map(({ title }) => title)
      .sort();
  };
  return { world, found };
}

test('no filter lets everything through', () => {
  const { world, found } = buildFound();
  world.add('идея');
  world.addOpen('в спринте');
  expect(found({})).toEqual(expect.arrayContaining(['в спринте', 'идея']));
});

test('by person, by stage, by type; several at once must all fit', () => {
  const { world, found } = buildFound();
  const stageId = world.addStage('Внедрение');
  const cardId = world.addOpen('семинар', { eventType: 'seminar', stageId });
  world.addOpen('форум', { eventType: 'forum', stageId });
  world.must(world.lead, 'card.assign', { cardId, personId: world.member });
  expect(found({ person: world.member })).toEqual(['семинар']);
  expect(found({ stage: stageId })).toEqual(['семинар', 'форум']);
  expect(found({ stage: stageId, type: 'forum' })).toEqual(['форум']);
  expect(found({ person: world.member, type: 'forum' })).toEqual([]);
});

test('a period holds what has a day in it; a card without days is in none', () => {
  const { world, found } = buildFound();
  world.addOpen('октябрь', { startsOn: '2022-10-05', endsOn: '2022-10-20' });
  world.addOpen('срок', { endsOn: '2022-11-15' });
  world.addOpen('без дней');
  expect(found({ from: '2022-10-20' })).toEqual(['октябрь', 'срок']);
  expect(found({ from: '2022-10-21' })).toEqual(['срок']);
  expect(found({ to: '2022-10-05' })).toEqual(['октябрь']);
  expect(found({ to: '2022-10-04' })).toEqual([]);
});
