import { expect, test } from 'vitest';
import { PresenceBook, SILENCE_MS } from './presence.ts';

const cascadeId = 'cascade';
const here = { personId: 'director', place: 'board' };
const there = { personId: 'lead', place: 'board' };

test('F09 people of another node are shown until it has been silent for too long', () => {
  const book = new PresenceBook();
  book.hear({ node: 'other', cascadeId, people: [there] }, 0);
  expect(book.people(cascadeId, [here], SILENCE_MS)).toEqual([here, there]);
  expect(book.people(cascadeId, [here], SILENCE_MS + 1)).toEqual([here]);
});

test('a node that goes on telling keeps its people', () => {
  const book = new PresenceBook();
  book.hear({ node: 'other', cascadeId, people: [there] }, 0);
  book.hear({ node: 'other', cascadeId, people: [there] }, SILENCE_MS);
  expect(book.people(cascadeId, [], 2 * SILENCE_MS)).toEqual([there]);
});

test('a node whose last person left is forgotten at once', () => {
  const book = new PresenceBook();
  book.hear({ node: 'other', cascadeId, people: [there] }, 0);
  book.hear({ node: 'other', cascadeId, people: [] }, 1);
  expect(book.people(cascadeId, [], 2)).toEqual([]);
});

test('a person at one board on two nodes is shown once, at two boards twice', () => {
  const book = new PresenceBook();
  const elsewhere = { ...here, place: null };
  book.hear({ node: 'other', cascadeId, people: [here, elsewhere] }, 0);
  expect(book.people(cascadeId, [here], 1)).toEqual([here, elsewhere]);
});

test('people of another cascade are not shown', () => {
  const book = new PresenceBook();
  book.hear({ node: 'other', cascadeId: 'elsewhere', people: [there] }, 0);
  expect(book.people(cascadeId, [here], 1)).toEqual([here]);
});
