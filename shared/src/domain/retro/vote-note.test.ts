import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { inverseOf } from '../execute.ts';

function voting() {
  const world = buildRoom();
  for (const body of ['а', 'б', 'в', 'г']) world.write(world.member, body);
  world.turnTo('grouping');
  const under = { noteId: world.id('б'), headId: world.id('а') };
  world.must(world.member, 'note.group', under);
  world.turnTo('voting');
  return world;
}

test('one vote a note and person; a note in a group stands for its head', () => {
  const world = voting();
  world.vote(world.member, 'б');
  expect([...world.state.vote.values()]).toMatchObject([
    { noteId: world.id('а'), personId: world.member },
  ]);
  expect(world.vote(world.member, 'а')).toEqual([]);
  world.vote(world.lead, 'а');
  world.vote(world.member, 'б', false);
  expect([...world.state.vote.values()]).toMatchObject([{ personId: world.lead }]);
  expect(world.vote(world.member, 'а', false)).toEqual([]);
});

test('refused beyond the votes that everybody has; one taken back is given again', () => {
  const world = voting();
  for (const body of ['а', 'в', 'г']) world.vote(world.member, body);
  world.write(world.member, 'д');
  const args = { noteId: world.id('д'), on: true };
  expect(world.refused(world.member, 'note.vote', args)).toEqual({
    code: 'votes-spent',
    params: { limit: 3 },
  });
  world.vote(world.lead, 'д');
  world.vote(world.member, 'а', false);
  world.vote(world.member, 'д');
});

test.each(['writing', 'grouping', 'discussing'] as const)('refused at %s', (phase) => {
  const world = buildRoom();
  world.write(world.member, 'а');
  world.turnTo(phase);
  const args = { noteId: world.id('а'), on: true };
  expect(world.refused(world.member, 'note.vote', args).code).toBe('retro-wrong-phase');
});

test('undone by taking it back; refused to the observer', () => {
  const world = voting();
  const args = { noteId: world.id('а'), on: true };
  expect(inverseOf(world.state, { id: world.id('c'), name: 'note.vote', args })).toEqual({
    name: 'note.vote',
    args: { ...args, on: false },
  });
  expect(world.refused(world.observer, 'note.vote', args).code).toBe('forbidden');
});
