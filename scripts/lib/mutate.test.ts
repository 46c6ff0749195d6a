import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { mutate } from './mutate.ts';

const root = mkdtempSync(join(tmpdir(), 'kaskad-mutate-'));
const file = 'rule.ts';
const text = () => readFileSync(join(root, file), 'utf8');

beforeEach(() => writeFileSync(join(root, file), 'lock(); save(); save();'));
afterAll(() => rmSync(root, { recursive: true }));

test('edits of one file follow each other and are taken back together', () => {
  const undo = mutate(root, {
    edits: [
      { file, find: 'lock();', replace: '$&' },
      { file, find: '$&', replace: 'unlock();' },
    ],
  });
  expect(text()).toBe('unlock(); save(); save();');
  undo();
  expect(text()).toBe('lock(); save(); save();');
});

test.each(['commit();', 'save();'])('%s, which does not stand there once, is no edit', (find) => {
  const edits = [
    { file, find: 'lock();', replace: '' },
    { file, find, replace: '' },
  ];
  expect(() => mutate(root, { edits })).toThrow(find);
  expect(text()).toBe('lock(); save(); save();');
});
