import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { MAX_LABELS } from './card.ts';

test('labels are put on in order, each once', () => {
  const world = buildLabelled();
  wear(world, 'срочно');
  wear(world, 'район');
  expect(wear(world, 'срочно')).toEqual([]);
  expect(world.cardRow('Семинар').labelIds).toEqual([world.id('срочно'), world.id('район')]);
});

test('an idea may wear labels', () => {
  const world = buildLabelled();
  const cardId = world.add('Замысел');
  world.must(world.member, 'card.add-label', { cardId, labelId: world.id('район') });
});

test('S02 a label of another project is not found', () => {
  const world = buildLabelled();
  const label = { labelId: world.id('чужая'), projectId: world.cyclogram, title: 'чужая', tint: 2 };
  world.must(world.outsider, 'label.add', label);
  const args = { cardId: world.id('Семинар'), labelId: world.id('чужая') };
  expect(world.refused(world.director, 'card.add-label', args).code).toBe('not-found');
});

test('a card wears so many labels and no more', () => {
  const world = buildLabelled();
  const labelIds = Array.from({ length: MAX_LABELS }, (_, index) => world.id(`label ${index}`));
  world.setCard('Семинар', { labelIds });
  const args = { cardId: world.id('Семинар'), labelId: world.id('район') };
  const refusal = world.refused(world.member, 'card.add-label', args);
  expect(refusal).toEqual({ code: 'too-many-items', params: { limit: MAX_LABELS } });
});

test('a label is taken off, and taken off twice it is gone once', () => {
  const world = buildLabelled();
  wear(world, 'срочно');
  wear(world, 'район');
  const args = { cardId: world.id('Семинар'), labelId: world.id('срочно') };
  world.must(world.member, 'card.remove-label', args);
  expect(world.cardRow('Семинар').labelIds).toEqual([world.id('район')]);
  expect(world.must(world.member, 'card.remove-label', args)).toEqual([]);
});

test('labels put on and taken off are taken back, unless nothing changed', () => {
  const world = buildLabelled();
  wear(world, 'срочно');
  const worn = { cardId: world.id('Семинар'), labelId: world.id('срочно') };
  const fresh = { cardId: world.id('Семинар'), labelId: world.id('район') };
  world.doAndUndo(world.member, 'card.add-label', fresh);
  world.doAndUndo(world.member, 'card.remove-label', worn);
  expect(world.cardRow('Семинар').labelIds).toEqual([world.id('срочно')]);
  expect(world.inverse('card.add-label', worn)).toBeNull();
  expect(world.inverse('card.remove-label', fresh)).toBeNull();
});

function buildLabelled(): Cards {
  const world = buildCards();
  world.addOpen('Семинар');
  for (const title of ['срочно', 'район']) {
    const label = { labelId: world.id(title), projectId: world.sprints, title, tint: 1 };
    world.must(world.member, 'label.add', label);
  }
  return world;
}

function wear(world: Cards, label: string) {
  const args = { cardId: world.id('Семинар'), labelId: world.id(label) };
  return world.must(world.member, 'card.add-label', args);
}
