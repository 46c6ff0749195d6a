import { expect, test } from 'vitest';
import { keepDraft, readDraft } from './drafts.ts';

test('a draft is kept under its key until it is forgotten', () => {
  keepDraft('person/card/description', 'Черновик');
  expect(readDraft('person/card/description')).toBe('Черновик');
  expect(readDraft('other/card/description')).toBeUndefined();
  keepDraft('person/card/description', undefined);
  expect(readDraft('person/card/description')).toBeUndefined();
});

test('an empty draft is a draft: the text was taken away and not saved', () => {
  keepDraft('person/card/title', '');
  expect(readDraft('person/card/title')).toBe('');
  keepDraft('person/card/title', undefined);
});
