/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { first } from './ru/first.ts';
import { later } from './ru/later.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const firstScreens = [
  'main.tsx',
  'routes.tsx',
  'features/board/board-screen.tsx',
  'features/sign-in/sign-in.tsx',
  'features/sign-in/invitation.tsx',
  'features/sign-in/first-run.tsx',
];

test('a word is said by the first screens or comes later, never both', () => {
  expect(Object.keys(later).filter((key) => key in first)).toEqual([]);
});

test('nothing that comes with the first screens asks for words that come later', () => {
  const asked = filesOf(firstScreens).flatMap((file) =>
    keysIn(readFileSync(file, 'utf8')).map((key) => `${relative(source, file)}: ${key}`),
  );
  expect(asked).toEqual([]);
});

/** The files and all they import at once. */
function filesOf(names: readonly string[]): string[] {
  const files = new Set(names.map((name) => join(source, name)));
  for (const file of files)
    for (const [, from] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type)[^'"]*?from '(\.[^']+)'/gms,
    )) {
      const imported = join(dirname(file), from ?? '');
      const isCode = /\.tsx?$/.test(imported) && existsSync(imported);
      if (isCode && !imported.startsWith(join(source, 'text', 'ru'))) files.add(imported);
    }
  return [...files];
}

/** Later keys that a text asks for, by their whole name or by the beginning of a template. */
function keysIn(code: string): string[] {
  const names = [...code.matchAll(/t\(\s*['`]([\w.-]+)(\$\{)?/g)];
  return Object.keys(later).filter((key) =>
    names.some(([, name = '', template]) => (template ? key.startsWith(name) : key === name)),
  );
}
