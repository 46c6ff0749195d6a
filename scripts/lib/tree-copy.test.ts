import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyTree } from './tree-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaskad-tree-'));
const [root, copy] = [join(folder, 'root'), join(folder, 'copy')];
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('own packages of a copy are the copy, those of others are the installed ones', () => {
  write('package.json', '{}');
  write('shared/src/rule.ts', 'first');
  write('server/src/main.ts', '');
  write('server/dist/old.js', '');
  write('node_modules/left-pad/index.js', 'theirs');
  mkdirSync(join(root, 'server/node_modules/@kaskad'), { recursive: true });
  symlinkSync('../../../shared', join(root, 'server/node_modules/@kaskad/shared'));

  copyTree(root, copy);
  writeFileSync(join(copy, 'shared/src/rule.ts'), 'second');
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');
  expect(read('server/node_modules/@kaskad/shared/src/rule.ts')).toBe('second');
  expect(read('node_modules/left-pad/index.js')).toBe('theirs');
  expect(readFileSync(join(root, 'shared/src/rule.ts'), 'utf8')).toBe('first');
  expect(() => read('server/dist/old.js')).toThrow('ENOENT');
});
