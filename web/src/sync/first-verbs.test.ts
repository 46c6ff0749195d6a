/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '@kaskad/shared/domain/commands.ts';
import { firstCommands } from '@kaskad/shared/domain/first-commands.ts';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const first: readonly string[] = firstCommands.map(({ name }) => name);
const later = commands.map(({ name }) => name).filter((name) => !first.includes(name));

test('nothing that comes with the first screens asks for a verb that comes later', () => {
  const asked = filesOf(['main.tsx', 'routes.tsx', 'features/board/board-screen.tsx'], source);
  expect(namedIn(asked)).toEqual([]);
});

test('what takes back a first verb is a first verb', () => {
  const topics = fileURLToPath(import.meta.resolve('@kaskad/shared/domain/first-commands.ts'));
  const verbs = [...readFileSync(topics, 'utf8').matchAll(/from '(\.[^']+)'/g)];
  expect(namedIn(verbs.map(([, file = '']) => join(dirname(topics), file)))).toEqual([]);
});

/** The files and all they import at once. */
function filesOf(names: readonly string[], folder: string): string[] {
  const files = new Set(names.map((name) => join(folder, name)));
  for (const file of files)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?!type)[^'"]*?from '(\.[^']+)'/gms,
    )) {
      const imported = join(dirname(file), from);
      const isCode = /\.tsx?$/.test(imported) && existsSync(imported);
      if (isCode && !imported.startsWith(join(folder, 'text'))) files.add(imported);
    }
  return [...files];
}

function namedIn(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return later
      .filter((name) => code.includes(`'${name}'`))
      .map((name) => `${relative(source, file)}: ${name}`);
  });
}
