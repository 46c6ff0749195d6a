import { expect, test } from 'vitest';
import { hostOf, linkUrl } from './link-url.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' http://example.org ', 'http://example.org'],
  ['example.org/протокол', 'https://example.org/протокол'],
  ['школа358.рф', 'https://школа358.рф'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['протокол', undefined],
  ['', undefined],
])('S27 %j typed as a link is %j', (typed, url) => {
  expect(linkUrl(typed)).toBe(url);
});

test('a link without a name is called by its host', () => {
  expect(hostOf('https://www.example.org/a?b')).toBe('example.org');
});
