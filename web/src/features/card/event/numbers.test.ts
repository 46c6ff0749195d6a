import { expect, test } from 'vitest';
import { countOf, hoursOf, sumOf } from './numbers.ts';
import { addressOf, isWebAddress, siteOf } from './web-address.ts';

test.each([
  ['', null],
  ['36', 36],
  ['1,5', 1.5],
  ['1 440', 1440],
  ['0.5', 0.5],
  ['0', undefined],
  ['1,3', undefined],
  ['5001', undefined],
  ['-2', undefined],
  ['1e3', undefined],
  ['тридцать', undefined],
])('%j means %j hours', (text, hours) => {
  expect(hoursOf(text)).toBe(hours);
});

test.each([
  ['', null],
  ['0', 0],
  ['46', 46],
  ['1\u00a0200', 1200],
  ['1000000', 1_000_000],
  ['1000001', undefined],
  ['-1', undefined],
  ['1,5', undefined],
  ['0x10', undefined],
  ['много', undefined],
])('%j means %j people', (text, count) => {
  expect(countOf(text)).toBe(count);
});

test('a sum is of what is known', () => {
  expect(sumOf([20, null, 5])).toBe(25);
  expect(sumOf([0])).toBe(0);
  expect(sumOf([null, null])).toBeNull();
});

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['example.org/events/17', 'https://example.org/events/17'],
  ['школа358.рф', 'https://школа358.рф'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['', null],
])('%j is the address %j', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//example.org',
  'https:example',
  'https://',
  'https://exa mple.org',
  'номер 17',
])('S27 %j is no address that a browser may open', (text) => {
  expect(addressOf(text)).toBeUndefined();
  expect(isWebAddress(text)).toBe(false);
});

test('a site is told without what all of them have', () => {
  expect(siteOf('https://www.example.org/a')).toBe('example.org');
  expect(siteOf('nowhere')).toBe('nowhere');
});
