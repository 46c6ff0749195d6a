import { expect, test } from 'vitest';
import { buildComments } from '../../testing/comments.ts';
import { derivedId } from '../env.ts';
import { awaits, isMentionable, mentionOf, mentionsOf, piecesOf, readable } from './mention.ts';

const [anna, boris] = ['anna', 'boris'].map((name) => derivedId('people', name)) as [
  string,
  string,
];

test('a remark is read in pieces: words as they stand, and those it means', () => {
  const body = `Коллеги, ${mentionOf(anna)}, ${mentionOf(boris)}:\nзал занят`;
  expect(piecesOf(body, [anna, boris])).toEqual([
    { kind: 'words', words: 'Коллеги, ' },
    { kind: 'mention', personId: anna },
    { kind: 'words', words: ', ' },
    { kind: 'mention', personId: boris },
    { kind: 'words', words: ':\nзал занят' },
  ]);
});

test('what looks like a mention of somebody who is not meant stays words', () => {
  const body = `@{${boris}} @{${anna} @Анна a@b.ru {@}`;
  expect(piecesOf(body, [anna])).toEqual([{ kind: 'words', words: body }]);
  expect(piecesOf('', [anna])).toEqual([]);
});

test('a remark is read out with names', () => {
  const body = `${mentionOf(anna)}, зал занят`;
  expect(readable(body, [anna], () => 'Анна')).toBe('@Анна, зал занят');
});

test('a mention is read in capital letters too', () => {
  expect(piecesOf(mentionOf(anna).toUpperCase(), [anna])).toEqual([
    { kind: 'mention', personId: anna },
  ]);
});

test('S10 only who sees the card can be mentioned in it', () => {
  const world = buildComments();
  const { director, lead, member, observer, outsider, leaver, stranger } = world;
  const everyone = [director, lead, member, observer, outsider, leaver, stranger];
  const able = (card = 'card') =>
    everyone.filter((id) => isMentionable(world.state, world.id(card), id));
  expect(able()).toEqual([director, lead, member, observer, outsider]);
  world.hide();
  expect(able()).toEqual([director, lead, member, observer]);
  world.show(world.cyclogram);
  expect(able()).toEqual([director, lead, member, observer, outsider]);
  expect(able('none')).toEqual([]);
});

test('mentions of a person come newest first; their own remarks are none', () => {
  const world = buildComments();
  const { member, lead } = world;
  world.write('first', member, [lead]);
  world.now = '2022-10-04T09:00:00.000Z';
  world.write('second', member, [lead]);
  world.write('own', lead, [lead]);
  world.write('others', lead, [member]);
  world.must(lead, 'comment.see', { commentIds: [world.id('first')] });
  const found = mentionsOf(world.state, lead);
  expect(found.map(({ id }) => id)).toEqual([world.id('second'), world.id('first')]);
  expect(found.map((comment) => awaits(comment, lead))).toEqual([true, false]);
});
