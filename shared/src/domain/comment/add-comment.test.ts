import { expect, test } from 'vitest';
import { buildComments } from '../../testing/comments.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';
import { add } from '../changes.ts';
import { MAX_COMMENT, MAX_COMMENTS } from './comment.ts';

const remark = (world: ReturnType<typeof buildComments>, more: object = {}) => ({
  commentId: world.id('remark'),
  cardId: world.id('card'),
  body: 'Зал занят',
  mentionIds: [],
  ...more,
});

test('S01 the team of the card writes remarks, observers look on', () => {
  const world = buildComments();
  expect(verdicts(world, 'comment.add', remark(world))).toEqual(forTeam);
});

test('S01 the team of a project the card is shared with writes as well', () => {
  const world = buildComments();
  world.show(world.cyclogram);
  expect(verdicts(world, 'comment.add', remark(world))).toEqual({ ...forTeam, outsider: 'ok' });
});

test('S09 a card of a closed project and none at all look alike', () => {
  const world = buildComments();
  world.hide();
  const { outsider } = world;
  expect(world.refused(outsider, 'comment.add', remark(world)).code).toBe('not-found');
  const nowhere = remark(world, { cardId: world.id('none') });
  expect(world.refused(world.director, 'comment.add', nowhere).code).toBe('not-found');
});

test('a remark is one row, its words are a text of their own that no replica holds', () => {
  const world = buildComments();
  const count = world.changes.length;
  const { member, lead } = world;
  const changes = world.must(member, 'comment.add', remark(world, { mentionIds: [lead] }));
  expect(changedSince(world, count)).toEqual(['add comment', 'put text']);
  expect(world.comment('remark')).toEqual({
    id: world.id('remark'),
    cardId: world.id('card'),
    writtenAt: world.now,
    writtenBy: member,
    editedAt: null,
    removedAt: null,
    mentionIds: [lead],
    seenIds: [],
  });
  expect(JSON.stringify(changes[0])).not.toContain('Зал занят');
  expect(changes[1]).toMatchObject({
    row: { ownerKind: 'comment', ownerId: world.id('remark'), field: 'comment', body: 'Зал занят' },
  });
});

test('a person mentioned twice is mentioned once; whoever mentions themselves has seen it', () => {
  const world = buildComments();
  const { member, lead } = world;
  world.write('remark', member, [lead, member, lead]);
  expect(world.comment('remark')).toMatchObject({ mentionIds: [lead, member], seenIds: [member] });
});

test('S10 who cannot see the card is not mentioned, and the refusal says who', () => {
  const world = buildComments();
  const { lead, observer, outsider, leaver, stranger } = world;
  for (const personId of [leaver, stranger])
    expect(world.refused(lead, 'comment.add', remark(world, { mentionIds: [personId] }))).toEqual({
      code: 'mention-unseeing',
      params: { personId },
    });
  world.hide();
  const both = remark(world, { mentionIds: [observer, outsider] });
  expect(world.refused(lead, 'comment.add', both).params).toEqual({ personId: outsider });
  world.show(world.cyclogram);
  expect(world.ask(lead, 'comment.add', both).ok).toBe(true);
});

test('remarks come under a card of a closed sprint and under a cancelled one', () => {
  const world = buildComments();
  world.bring(0, 'closed');
  world.setCard('card', { sprintId: world.sprintId(0) });
  world.write('late', world.member);
  world.setCard('card', { cancelledAt: world.now });
  world.write('later', world.member);
  expect(world.state.comment.size).toBe(2);
});

test('an id that is taken stays with its remark', () => {
  const world = buildComments();
  world.write('remark', world.member);
  expect(world.refused(world.lead, 'comment.add', remark(world)).code).toBe('id-taken');
  expect(world.comment('remark').writtenBy).toBe(world.member);
});

test.each([
  ['nothing but spaces', '  \n '],
  ['more than fits', 'ж'.repeat(MAX_COMMENT + 1)],
])('a remark of %s is refused', (_what, body) => {
  const world = buildComments();
  const asked = world.refused(world.lead, 'comment.add', remark(world, { body }));
  expect(asked).toEqual({ code: 'wrong-arguments', params: { path: 'body' } });
});

test('a card holds so many remarks and no more, removed ones among them', () => {
  const world = buildComments();
  world.write('remark', world.member);
  const row = { ...world.comment('remark'), removedAt: world.now };
  const changes = Array.from({ length: MAX_COMMENTS - 1 }, (_, at) =>
    add('comment', { ...row, id: world.id(`remark ${at}`) }),
  );
  world.settle({ ok: true, done: { changes, warnings: [] } });
  const more = remark(world, { commentId: world.id('more') });
  expect(world.refused(world.member, 'comment.add', more)).toEqual({
    code: 'too-many-items',
    params: { limit: MAX_COMMENTS },
  });
});
