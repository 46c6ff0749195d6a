import { expect, test } from 'vitest';
import { buildComments } from '../../testing/comments.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';

test('S01 S02 a remark is removed by its author, the lead of the card and directors', () => {
  const world = buildComments();
  world.write('own', world.member);
  world.write('other', world.lead);
  const remove = (name: string) => verdicts(world, 'comment.remove', { commentId: world.id(name) });
  expect(remove('own')).toEqual(forTeam);
  expect(remove('other')).toEqual({ ...forTeam, member: 'comment-not-yours' });
});

test('S03 the lead of a project the card is only shared with removes nothing but their own', () => {
  const world = buildComments();
  world.show(world.cyclogram);
  world.write('home', world.member);
  world.write('guest', world.outsider);
  const { outsider, lead } = world;
  const remove = (name: string) => ({ commentId: world.id(name) });
  expect(world.refused(outsider, 'comment.remove', remove('home')).code).toBe('comment-not-yours');
  world.must(outsider, 'comment.remove', remove('guest'));
  world.must(lead, 'comment.remove', remove('home'));
});

test('that there was a remark stays; its words go and it calls nobody any more', () => {
  const world = buildComments();
  const { member, lead } = world;
  world.write('remark', member, [lead]);
  world.must(lead, 'comment.see', { commentIds: [world.id('remark')] });
  const before = world.comment('remark');
  const count = world.changes.length;
  const changes = world.must(lead, 'comment.remove', { commentId: before.id });
  expect(changedSince(world, count)).toEqual(['set comment', 'put text']);
  expect(world.comment('remark')).toEqual({
    ...before,
    removedAt: world.now,
    mentionIds: [],
    seenIds: [],
  });
  expect(changes[1]).toMatchObject({ row: { ownerId: before.id, body: '' } });
});

test('what is removed is not removed again, and what never was is not found', () => {
  const world = buildComments();
  world.write('remark', world.member);
  const remove = (name: string) => ({ commentId: world.id(name) });
  world.must(world.member, 'comment.remove', remove('remark'));
  const again = world.refused(world.lead, 'comment.remove', remove('remark'));
  expect(again.code).toBe('comment-removed');
  expect(world.refused(world.lead, 'comment.remove', remove('none')).code).toBe('not-found');
});
