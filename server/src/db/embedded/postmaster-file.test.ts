import { expect, test } from 'vitest';
import { parsePostmasterFile } from './postmaster-file.ts';

test('a complete file names the process, the port and the socket folder', () => {
  const text =
    '4711\n/data/pg18\n1700000000\n5432\n/data/socket\n\n  5432001    131074\nready   \n';
  expect(parsePostmasterFile(text)).toEqual({
    pid: 4711,
    port: 5432,
    socketFolder: '/data/socket',
  });
});

test('a server reached over TCP alone has no socket folder', () => {
  const text = '4711\n/data/pg18\n1700000000\n54321\n\n127.0.0.1\n';
  expect(parsePostmasterFile(text)?.socketFolder).toBeNull();
});

test.each([
  ['empty', ''],
  ['cut after the process', '4711\n/data/pg18'],
  ['not a number', 'x\n/data\n1\n5432\n'],
])('a file that is %s says nothing', (_name, text) => {
  expect(parsePostmasterFile(text)).toBeNull();
});
