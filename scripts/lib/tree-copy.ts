import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const left = new Set(['node_modules', 'dist', '.git', '.kaskad', '.tmp']);
const packages = ['.', 'server', 'shared', 'web'];

/** Copies the product's own files; installed packages are linked, but for its own, which are the copy's. */
export function copyTree(root: string, copy: string): void {
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  for (const folder of packages) linkPackages(join(root, folder), join(copy, folder), copy);
}

function linkPackages(from: string, to: string, copy: string): void {
  const installed = join(from, 'node_modules');
  if (!existsSync(installed)) return;
  const modules = join(to, 'node_modules');
  mkdirSync(join(modules, '@kaskad'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name === '.bin' || !/^(\.|@kaskad$)/.test(name))
      symlinkSync(join(installed, name), join(modules, name));
  const own = join(installed, '@kaskad');
  for (const name of existsSync(own) ? readdirSync(own) : [])
    symlinkSync(join(copy, name), join(modules, '@kaskad', name));
}
