import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildRoom } from '../../testing/retro-room.ts';
import { byRank } from '../rank.ts';

test('the reveal shows all words and leaves no draft', () => {
  const world = buildRoom();
  world.write(world.member, 'а');
  world.write(world.lead, 'б', 1);
  world.turnTo('grouping');
  expect(world.note('а')).toMatchObject({ body: 'а', authorId: null, column: 0 });
  expect(world.note('б')).toMatchObject({ body: 'б', authorId: null, column: 1 });
  expect(world.state.noteDraft.size).toBe(0);
});

test('the order of shown notes is not the order of writing', () => {
  const world = buildRoom();
  const bodies = Array.from({ length: 20 }, (_, index) => `note ${index}`);
  for (const body of bodies) world.write(world.member, body);
  world.turnTo('grouping');
  const shown = [...world.state.note.values()].sort(byRank).map(({ body }) => body);
  expect(shown).not.toEqual(bodies);
  expect([...shown].sort()).toEqual([...bodies].sort());
});

test('on a replica without the words of others only one’s own are shown', () => {
  const world = buildRoom();
  for (const who of ['member', 'lead'] as const) world.write(world[who], who);
  world.state.noteDraft.delete(world.id('member'));
  world.turnTo('grouping');
  expect([world.note('member').body, world.note('lead').body]).toEqual([null, 'lead']);
});

test('the end of voting shows how many, not who', () => {
  const world = buildRoom();
  for (const body of ['а', 'б']) world.write(world.member, body);
  world.turnTo('voting');
  world.vote(world.member, 'а');
  world.vote(world.lead, 'а');
  expect(world.note('а').votes).toBeNull();
  world.turnTo('discussing');
  expect([world.note('а').votes, world.note('б').votes]).toEqual([2, 0]);
  expect(world.state.vote.size).toBe(0);
});

test.each([
  ['writing', ['writing', 'voting', 'discussing']],
  ['grouping', ['writing', 'grouping', 'discussing']],
  ['voting', ['writing', 'grouping', 'voting']],
  ['discussing', ['writing', 'grouping', 'voting', 'discussing']],
] as const)('from %s it turns to no other than the next phase', (from, wrong) => {
  const world = buildRoom(from);
  for (const phase of wrong)
    expect(world.refused(world.lead, 'retro.turn', { sprintId: world.room, phase })).toEqual({
      code: 'retro-wrong-phase',
      params: { number: 0, phase: from },
    });
});

test.each(['writing', 'grouping'] as const)(
  'a short retrospective goes from %s straight to what is said of the notes, without votes',
  (from) => {
    const world = buildRoom('writing', buildPeriods('cyclogram'), 2021);
    world.write(world.member, 'а');
    world.write(world.lead, 'б', 1);
    world.turnTo(from);
    world.must(world.lead, 'retro.turn', { sprintId: world.room, phase: 'discussing' });
    expect(world.retro().phase).toBe('discussing');
    for (const body of ['а', 'б'])
      expect(world.note(body)).toMatchObject({ body, votes: 0, authorId: null });
    expect(world.state.noteDraft.size).toBe(0);
    world.write(world.member, 'в');
    expect(world.note('в')).toMatchObject({ body: 'в', votes: 0 });
  },
);

test('a short retrospective may be held at full length, and never goes back or skips to the votes', () => {
  const world = buildRoom('writing', buildPeriods('cohort'), 1);
  const args = (phase: string) => ({ sprintId: world.room, phase });
  expect(world.refused(world.lead, 'retro.turn', args('voting')).code).toBe('retro-wrong-phase');
  world.turnTo('discussing');
  for (const phase of ['writing', 'grouping', 'voting', 'discussing'])
    expect(world.refused(world.lead, 'retro.turn', args(phase)).code).toBe('retro-wrong-phase');
});

test('a running timer ends with its phase', () => {
  const world = buildRoom('grouping');
  world.must(world.lead, 'retro.time', { sprintId: world.room, minutes: 5 });
  world.turnTo('voting');
  expect(world.retro().timerEndsAt).toBeNull();
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = buildRoom();
  const args = { sprintId: world.room, phase: 'grouping' };
  expect(world.refused(world[who], 'retro.turn', args).code).toBe(code);
});
