import { expect, test } from 'vitest';
import { buildComments } from '../../testing/comments.ts';
import { changedSince, verdicts } from '../../testing/verb.ts';

test('S01 whoever sees the card may say that they have seen it, observers as well', () => {
  const world = buildComments();
  world.write('remark', world.member, [world.observer]);
  const see = { commentIds: [world.id('remark')] };
  expect(verdicts(world, 'comment.see', see)).toEqual({
    director: 'ok',
    lead: 'ok',
    member: 'ok',
    observer: 'ok',
    outsider: 'ok',
    leaver: 'not-found',
    stranger: 'not-found',
  });
});

test('several mentions are seen at once, each by the one who asks alone', () => {
  const world = buildComments();
  const { member, lead, observer, director } = world;
  world.write('one', member, [lead, observer]);
  world.write('two', director, [observer]);
  const commentIds = [world.id('one'), world.id('two'), world.id('one')];
  const count = world.changes.length;
  world.must(observer, 'comment.see', { commentIds });
  expect(changedSince(world, count)).toEqual(['set comment', 'set comment']);
  expect(world.comment('one').seenIds).toEqual([observer]);
  world.must(lead, 'comment.see', { commentIds });
  expect(world.comment('one').seenIds).toEqual([lead, observer]);
  expect(world.comment('two').seenIds).toEqual([observer]);
});

test('seen again, or without being mentioned, changes nothing', () => {
  const world = buildComments();
  const { member, lead } = world;
  world.write('one', member, [lead]);
  const see = { commentIds: [world.id('one')] };
  world.must(lead, 'comment.see', see);
  const count = world.changes.length;
  world.must(lead, 'comment.see', see);
  world.must(member, 'comment.see', see);
  world.must(member, 'comment.remove', { commentId: world.id('one') });
  world.must(lead, 'comment.see', see);
  expect(changedSince(world, count)).toEqual(['set comment', 'put text']);
});

test('S09 a remark under a card that is hidden and none at all look alike, also beside one that is seen', () => {
  const world = buildComments();
  const { member, outsider, director } = world;
  world.putCard('open', { projectId: world.cyclogram });
  world.write('hidden', member, [outsider]);
  world.write('seen', director, [outsider], 'open');
  world.hide();
  const ids = (...names: string[]) => ({ commentIds: names.map((name) => world.id(name)) });
  for (const names of [['hidden'], ['none'], ['seen', 'hidden'], ['seen', 'none']])
    expect(world.refused(outsider, 'comment.see', ids(...names)).code).toBe('not-found');
  expect(world.comment('seen').seenIds).toEqual([]);
});
