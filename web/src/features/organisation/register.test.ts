import { buildCards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { foundIn, registerOf } from './register.ts';

test('entries stand by name with the numbers of their events, the archived last', () => {
  const world = withRegister();
  expect(
    registerOf(world.state, 'ru').map(({ name, held, helped }) => [name, held, helped]),
  ).toEqual([
    ['Школа № 9', 0, 1],
    ['Школа № 358', 2, 0],
    ['Ёлочка', 0, 0],
  ]);
});

test.each([
  ['', 3],
  ['шк', 2],
  ['358', 1],
  ['елочка', 1],
  ['сад', 1],
  ['ленинский', 1],
  ['школа 9', 1],
  ['кола', 0],
  ['(.*', 3],
])('%j finds %i', (typed, count) => {
  const rows = registerOf(withRegister().state, 'ru');
  const kindOf = ({ kind }: { kind: string }) => (kind === 'kindergarten' ? 'детский сад' : kind);
  expect(foundIn(rows, typed, kindOf)).toHaveLength(count);
});

function withRegister() {
  const world = buildCards();
  const add = (name: string, title: string, more = {}) =>
    world.must(world.lead, 'organisation.add', { organisationId: world.id(name), title, ...more });
  add('358', 'ГБОУ средняя школа № 358 Московского района', {
    ...{ shortTitle: 'Школа № 358', address: 'Ленинский проспект' },
  });
  add('9', 'Школа № 9');
  add('sad', 'Ёлочка', { kind: 'kindergarten' });
  world.must(world.lead, 'organisation.archive', { organisationId: world.id('sad') });
  for (const title of ['Семинар', 'Форум']) {
    const cardId = world.add(title);
    world.must(world.lead, 'event.edit', { cardId, placeId: world.id('358') });
  }
  const partnerIds = [world.id('9')];
  world.must(world.lead, 'event.edit', { cardId: world.id('Форум'), partnerIds });
  return world;
}
