import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { nobodyAsks, verdicts } from '../../testing/verb.ts';
import { buildWorld } from '../../testing/world.ts';
import { directionCatalogue } from '../direction/catalogue.ts';
import { derivedId } from '../env.ts';
import { executeAsFounder } from '../execute.ts';

const programme = (id: (name: string) => string) => ({
  cascadeId: id('cascade'),
  directorId: id('director'),
  organisationName: 'Центр',
  organisationShortName: 'Ц',
  programmeTitle: 'Программа',
  programmeStartsOn: null,
  programmeEndsOn: null,
  demonstration: false,
});

test('a founded cascade has its row, its first director and every direction of the catalogue', () => {
  const world = buildWorld();
  world.found('cascade.found', programme(world.id));
  expect(world.state.cascade.get(world.id('cascade'))).toMatchObject({
    organisationShortName: 'Ц',
    demonstration: false,
    clockOffsetMs: 0,
  });
  expect([...world.state.member.values()]).toEqual([
    { id: world.id('director'), role: 'director', addedAt: world.now, deactivatedAt: null },
  ]);
  expect(world.state.direction.size).toBe(directionCatalogue.length);
  expect(world.changes).toHaveLength(2 + directionCatalogue.length);
});

test('a direction has the same id whenever and wherever the cascade is founded', () => {
  const world = buildWorld();
  world.found('cascade.found', programme(world.id));
  const id = derivedId(world.id('cascade'), 'Ю6');
  expect(world.state.direction.get(id)?.nameRu).toBe('Педагоги и наставники');
});

test('S07 nobody may ask for it over the wire, not even a director', () => {
  const centre = buildCentre();
  expect(verdicts(centre, 'cascade.found', programme(centre.id))).toEqual(nobodyAsks);
});

test('a cascade is founded once', () => {
  const centre = buildCentre();
  const command = { id: centre.id('x'), name: 'cascade.found', args: programme(centre.id) };
  expect(executeAsFounder(centre.state, command, centre.env(centre.director))).toEqual({
    ok: false,
    refusal: { code: 'id-taken', params: {} },
  });
});

test('a programme does not end before it starts', () => {
  const world = buildWorld();
  const args = {
    ...programme(world.id),
    programmeStartsOn: '2024-01-01',
    programmeEndsOn: '2023-12-31',
  };
  expect(() => world.found('cascade.found', args)).toThrow('dates-reversed');
});
