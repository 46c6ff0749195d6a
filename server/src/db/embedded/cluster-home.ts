import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import { folderFailure, noRights } from './failure.ts';
import { reachableByOthers } from './reachable.ts';
import { giveTo, type Runner } from './runner.ts';

/**
 * The folders of one embedded database. `home` is named by the user and keeps the password;
 * `place` keeps cluster, log and copied programs. They differ only where root's folder is closed
 * to the plain user PostgreSQL runs as.
 */
export type ClusterHome = { home: string; place: string };

const ROOT_PLACE = '/var/lib/kaskad';

/** @throws StartupFailure when the folder cannot be made or belongs to someone else */
export function prepareHome(dataFolder: string, runner: Runner): ClusterHome {
  const wanted = resolve(dataFolder);
  try {
    mkdirSync(wanted, { recursive: true, mode: runner ? 0o711 : 0o700 });
    const home = realpathSync(wanted);
    if (!statSync(home).isDirectory()) throw noRights(home);
    if (runner === null) return { home, place: home };
    if (reachableByOthers(dirname(home))) {
      chmodSync(home, 0o711);
      return { home, place: home };
    }
    return { home, place: openPlace(home) };
  } catch (error) {
    throw error instanceof StartupFailure ? error : folderFailure(wanted, error);
  }
}

/** Remembered in `home`: who deletes that folder starts anew, whatever still lies elsewhere. */
function openPlace(home: string): string {
  const note = join(home, 'database-place');
  if (!existsSync(note))
    writeFileSync(note, `${join(ROOT_PLACE, randomUUID())}\n`, { mode: 0o600 });
  const place = readFileSync(note, 'utf8').trim();
  mkdirSync(place, { recursive: true, mode: 0o711 });
  return place;
}

/** Makes a folder that the runner alone may enter, as PostgreSQL demands of its data. */
export function preparePrivateFolder(path: string, runner: Runner): void {
  try {
    if (existsSync(path)) refuseForeign(path, runner);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
    giveTo(runner, path);
  } catch (error) {
    throw error instanceof StartupFailure ? error : folderFailure(path, error);
  }
}

const SOCKET_NAME = '/.s.PGSQL.5432';
/** The system allows about 100 bytes for the whole path of a socket. */
const MAX_SOCKET_PATH = 90;

/**
 * The folder of the unix socket: inside `place`, or a private short one under /tmp where that path
 * would be too long. `null` on Windows, which is reached over loopback TCP.
 */
export function prepareSocketFolder(place: string, runner: Runner): string | null {
  if (process.platform === 'win32') return null;
  const near = join(place, 'socket');
  const short = Buffer.byteLength(near + SOCKET_NAME) <= MAX_SOCKET_PATH;
  const folder = short ? near : join('/tmp', `kaskad-${shortName(place)}`);
  preparePrivateFolder(folder, runner);
  return folder;
}

function shortName(place: string): string {
  const user = process.getuid?.() ?? 0;
  return createHash('sha256').update(`${user}:${place}`).digest('hex').slice(0, 16);
}

/** Another user's cluster; or, under /tmp, a folder somebody put there to read what passes. */
function refuseForeign(folder: string, runner: Runner): void {
  const found = lstatSync(folder);
  const owners = [runner?.uid, process.getuid?.(), process.platform === 'win32' ? found.uid : null];
  if (!found.isDirectory() || !owners.includes(found.uid)) throw noRights(folder);
}
