import { expect, test } from 'vitest';
import { buildComments } from '../../testing/comments.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';

const later = '2022-10-04T09:00:00.000Z';

test('S01 S02 a remark is edited by its author alone', () => {
  const world = buildComments();
  world.write('remark', world.member);
  const edit = { commentId: world.id('remark'), body: 'Иначе', mentionIds: [] };
  expect(verdicts(world, 'comment.edit', edit)).toEqual({
    ...forTeam,
    director: 'comment-not-yours',
    lead: 'comment-not-yours',
  });
});

test('S04 an author who only observes by now edits no more', () => {
  const world = buildComments();
  const { lead, member, sprints: projectId } = world;
  world.write('remark', member);
  world.must(lead, 'project.change-member', { projectId, personId: member, role: 'observer' });
  const edit = { commentId: world.id('remark'), body: 'Иначе', mentionIds: [] };
  expect(world.refused(member, 'comment.edit', edit).code).toBe('forbidden');
});

test('the words are written anew with the moment; author, card and first moment stay', () => {
  const world = buildComments();
  world.write('remark', world.member);
  const before = world.comment('remark');
  const count = world.changes.length;
  world.now = later;
  const edit = { commentId: world.id('remark'), body: 'Иначе', mentionIds: [] };
  const changes = world.must(world.member, 'comment.edit', edit);
  expect(changedSince(world, count)).toEqual(['set comment', 'put text']);
  expect(world.comment('remark')).toEqual({ ...before, editedAt: later });
  expect(changes[1]).toMatchObject({ row: { ownerId: before.id, body: 'Иначе' } });
});

test('who has seen a mention and is still meant has seen it; who comes new has not; who goes is forgotten', () => {
  const world = buildComments();
  const { member, lead, director, observer } = world;
  world.write('remark', member, [lead, observer]);
  const commentId = world.id('remark');
  for (const one of [lead, observer]) world.must(one, 'comment.see', { commentIds: [commentId] });
  const mentionIds = [director, lead];
  world.must(member, 'comment.edit', { commentId, body: 'Иначе', mentionIds });
  expect(world.comment('remark')).toMatchObject({ mentionIds, seenIds: [lead] });
});

test('S10 nobody is mentioned by an edit who cannot see the card; who was before and cannot any more stays', () => {
  const world = buildComments();
  const { member, lead, outsider } = world;
  world.write('remark', member, [outsider]);
  world.write('other', lead);
  world.hide();
  const mentionIds = [outsider];
  const edit = (name: string) => ({ commentId: world.id(name), body: 'Иначе', mentionIds });
  expect(world.refused(lead, 'comment.edit', edit('other'))).toEqual({
    code: 'mention-unseeing',
    params: { personId: outsider },
  });
  expect(world.ask(member, 'comment.edit', edit('remark')).ok).toBe(true);
});

test('a removed remark is not edited, and one that never was is not found', () => {
  const world = buildComments();
  world.write('remark', world.member);
  world.must(world.member, 'comment.remove', { commentId: world.id('remark') });
  const edit = (name: string) => ({ commentId: world.id(name), body: 'Иначе', mentionIds: [] });
  expect(world.refused(world.member, 'comment.edit', edit('remark')).code).toBe('comment-removed');
  expect(world.refused(world.member, 'comment.edit', edit('none')).code).toBe('not-found');
});
