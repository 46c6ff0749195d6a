import { expect, test } from 'vitest';
import { linked } from './linked.ts';

const hrefs = (words: string) =>
  linked(words).flatMap((piece) => (piece.kind === 'link' ? [piece.href] : []));

test('addresses in words become links, the words around them stay', () => {
  const words = 'Программа: https://imc.example/plan?a=1#b, приказ — http://школа.рф.';
  expect(linked(words)).toEqual([
    { kind: 'text', text: 'Программа: ' },
    {
      kind: 'link',
      text: 'https://imc.example/plan?a=1#b',
      href: 'https://imc.example/plan?a=1#b',
    },
    { kind: 'text', text: ', приказ — ' },
    { kind: 'link', text: 'http://школа.рф', href: 'http://xn--80atdl2c.xn--p1ai/' },
    { kind: 'text', text: '.' },
  ]);
});

test('a bracket at the end is of the address when it was opened there', () => {
  expect(hrefs('(https://a.example/x)')).toEqual(['https://a.example/x']);
  expect(hrefs('https://a.example/x_(y)')).toEqual(['https://a.example/x_(y)']);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt://a.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://a.example',
  'mailto:a@b.example',
  '//a.example',
  'www.a.example',
  'https://',
  'http:///',
  'https://bank.example@evil.example/',
  'https://user:word@evil.example/',
  '\u0001javascript:alert(1)',
])('S27 %s is no link', (words) => {
  expect(linked(words)).toEqual([{ kind: 'text', text: words }]);
});

test('S27 whatever is put together from dangerous parts, links are of http and nothing is lost', () => {
  const parts = [
    'https://',
    'http://',
    'javascript:',
    'a.example',
    '"',
    "'",
    '<b>',
    ' ',
    ')',
    '@',
    '%0a',
    '\n',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return parts[seed % parts.length] ?? '';
  };
  for (let round = 0; round < 2000; round++) {
    const words = Array.from({ length: 8 }, next).join('');
    const pieces = linked(words);
    expect(pieces.map(({ text }) => text).join('')).toBe(words);
    for (const href of hrefs(words))
      expect(href).toMatch(/^https?:\/\/[^"'<>\s@/]+(\/[^"'<>\s]*)?$/);
  }
});
