import { expect, test } from 'vitest';
import { keepDraft, readDraft } from './drafts.ts';

test('a draft is kept under its key until it is forgotten, also where nothing can be stored', () => {
  keepDraft('a/p/aim', 'Вырастить сообщество');
  expect(readDraft('a/p/aim')).toBe('Вырастить сообщество');
  keepDraft('a/p/aim', undefined);
  expect(readDraft('a/p/aim')).toBeUndefined();
});

test('an emptied line is a draft as well, and of its own person', () => {
  keepDraft('a/p/aim', '');
  expect(readDraft('a/p/aim')).toBe('');
  expect(readDraft('b/p/aim')).toBeUndefined();
  keepDraft('a/p/aim', undefined);
});
