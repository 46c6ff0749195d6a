import { buildSprints, type Sprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { dropOf } from './drop.ts';
import { shortOf, topicsOf, wallOf } from './wall.ts';

test('before the reveal one reads one’s own notes, the others are counted', () => {
  const world = inReview();
  write(world, world.member, 'own', 0);
  write(world, world.lead, 'foreign', 0);
  const [first, second] = seenBy(world, world.member);
  expect(first?.stacks.map(({ head }) => head.body)).toEqual(['own']);
  expect(first?.stacks[0]?.head).toMatchObject({ isOwn: true, isSigned: false });
  expect(first?.blanks).toBe(1);
  expect(second).toMatchObject({ stacks: [], blanks: 0 });
});

test('a note under another is no stack of its own, and a group follows its head to the column', () => {
  const world = shown();
  world.must(world.lead, 'note.group', { noteId: world.id('b'), headId: world.id('a') });
  const columns = seenBy(world, world.lead);
  expect(columns[0]?.stacks.map(({ head, under }) => [head.body, under.length])).toContainEqual([
    'a',
    1,
  ]);
  expect(columns.flatMap(({ stacks }) => stacks)).toHaveLength(2);
});

test('an anonymous note is nobody’s own after the reveal, a signed one its author’s', () => {
  const world = inReview();
  write(world, world.member, 'a', 0);
  write(world, world.member, 'b', 0);
  world.must(world.member, 'note.sign', { noteId: world.id('b'), isSigned: true });
  turn(world, 'grouping');
  const sheets = seenBy(world, world.member)[0]?.stacks.map(({ head }) => head) ?? [];
  expect(Object.fromEntries(sheets.map(({ body, isOwn }) => [body, isOwn]))).toEqual({
    a: false,
    b: true,
  });
});

test('topics stand by votes over all columns, votes of a group together', () => {
  const world = shown();
  world.must(world.lead, 'note.group', { noteId: world.id('b'), headId: world.id('a') });
  turn(world, 'voting');
  world.must(world.member, 'note.vote', { noteId: world.id('c'), on: true });
  world.must(world.lead, 'note.vote', { noteId: world.id('a'), on: true });
  world.must(world.member, 'note.vote', { noteId: world.id('a'), on: true });
  expect(topicsOf(seenBy(world, world.lead)).map(({ votes }) => votes)).toEqual([null, null]);
  turn(world, 'discussing');
  const topics = topicsOf(seenBy(world, world.lead));
  expect(topics.map(({ head, votes }) => [head.body, votes])).toEqual([
    ['a', 2],
    ['c', 1],
  ]);
});

test('let go over a note it joins that note’s group, over a column it moves or comes out', () => {
  const world = shown();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => world.id(name)) as [string, string, string];
  world.must(world.lead, 'note.group', { noteId: b, headId: a });
  const stacks = seenBy(world, world.lead).flatMap((column) => column.stacks);
  expect(dropOf(c, { kind: 'note', noteId: b }, stacks)).toEqual({
    kind: 'group',
    noteId: c,
    headId: a,
  });
  expect(dropOf(b, { kind: 'note', noteId: a }, stacks)).toBeUndefined();
  expect(dropOf(b, { kind: 'column', column: 0 }, stacks)).toEqual({ kind: 'ungroup', noteId: b });
  expect(dropOf(a, { kind: 'column', column: 0 }, stacks)).toBeUndefined();
  expect(dropOf(a, { kind: 'column', column: 2 }, stacks)).toEqual({
    kind: 'move',
    noteId: a,
    column: 2,
  });
  expect(dropOf(world.id('gone'), { kind: 'column', column: 0 }, stacks)).toBeUndefined();
});

test('a long note is named by its beginning on one line', () => {
  expect(shortOf('Первая\n  строка ')).toBe('Первая строка');
  expect(shortOf('слово '.repeat(20))).toHaveLength(48);
});

function inReview(): Sprints {
  const world = buildSprints();
  world.bring(0, 'review');
  return world;
}

/** Notes a and b in the first and second column, c in the third, revealed. */
function shown(): Sprints {
  const world = inReview();
  for (const [column, body] of ['a', 'b', 'c'].entries()) write(world, world.member, body, column);
  turn(world, 'grouping');
  return world;
}

function write(world: Sprints, actor: string, body: string, column: number): void {
  const sprintId = world.sprintId(0);
  world.must(actor, 'note.write', { noteId: world.id(body), sprintId, column, body });
}

function turn(world: Sprints, phase: string): void {
  world.must(world.lead, 'retro.turn', { sprintId: world.sprintId(0), phase });
}

function seenBy(world: Sprints, personId: string) {
  return wallOf(onlyOwn(world, personId), world.sprintId(0), personId, 3);
}

/** The replica of a person holds no unseen words of others. */
function onlyOwn({ state }: Sprints, personId: string) {
  const get = (id: string) => {
    const draft = state.noteDraft.get(id);
    return draft?.personId === personId ? draft : undefined;
  };
  return { ...state, noteDraft: Object.assign(Object.create(state.noteDraft), { get }) };
}
