import { expect, test } from 'vitest';
import { nextPlace } from './next-place.ts';

test('a path of the product is kept with its query', () => {
  expect(nextPlace(`?next=${encodeURIComponent('/c/1/p/2/board?card=3')}`)).toBe(
    '/c/1/p/2/board?card=3',
  );
});

test.each([
  ['nothing', ''],
  ['another host', '?next=https://evil.example/'],
  ['another host without a scheme', '?next=//evil.example/'],
  ['another host by backslashes', '?next=/\\evil.example/'],
  ['another host behind a tab', '?next=/%09/evil.example/'],
  ['a script', '?next=javascript:alert(1)'],
])('%s leads home', (_, search) => {
  expect(nextPlace(search)).toBe('/');
});
