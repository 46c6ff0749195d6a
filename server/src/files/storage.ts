/**
 * Where the bytes of files lie: `<folder>/<cascade>/<key>`, under random names that nobody can guess and that say nothing.
 * Bytes on their way stand in `<cascade>/incoming` and get their name once all of them are safe. Several servers may
 * share the folder. Names given by people never touch the disk.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { copyBytes } from './copy-bytes.ts';
import { storageFailure } from './storage-failure.ts';

export interface KeptBytes {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Storage {
  readonly folder: string;
  /**
   * Keeps all bytes of a stream and resolves when no crash can lose them. Nothing stays behind when it rejects: with a
   * StorageFailure when the disk is the cause, else with what broke the stream.
   */
  keep(cascadeId: string, source: Readable): Promise<KeptBytes>;
  /** Undefined when the bytes are not there. */
  read(cascadeId: string, key: string): Promise<ReadStream | undefined>;
  remove(cascadeId: string, key: string): Promise<void>;
}

export const INCOMING = 'incoming';
const KEY = /^[0-9a-f]{64}$/;
const CASCADE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isStorageKey = (name: string): boolean => KEY.test(name);
export const isCascadeFolder = (name: string): boolean => CASCADE.test(name);

/** `create` opens a new file for writing; another one stands in for a disk that fails. */
export function createStorage(folder: string, create = createFile): Storage {
  return {
    folder,
    async keep(cascadeId, source) {
      const key = randomBytes(32).toString('hex');
      const [home, incoming] = [join(folder, owned(cascadeId)), join(folder, cascadeId, INCOMING)];
      const temporary = join(incoming, key);
      try {
        await makePrivate(folder, home, incoming);
        const copied = await copyBytes(source, create(temporary));
        await rename(temporary, join(home, key));
        await syncFolder(home);
        return { key, ...copied };
      } catch (error) {
        source.destroy();
        await rm(temporary, { force: true }).catch(() => undefined);
        throw storageFailure(error) ?? error;
      }
    },
    async read(cascadeId, key) {
      const path = pathOf(folder, cascadeId, key);
      try {
        const handle = await open(path, 'r');
        return createReadStream(path, { fd: handle });
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw storageFailure(error) ?? error;
      }
    },
    remove: (cascadeId, key) => rm(pathOf(folder, cascadeId, key), { force: true }),
  };
}

function createFile(path: string): Writable {
  return createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
}

/** Folders that the owner of the process alone may enter, also when they were there before. */
async function makePrivate(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made === undefined) await chmod(folder, 0o700).catch(() => undefined);
  }
}

/** The new name is safe once the folder is; systems that cannot do that keep names by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function pathOf(folder: string, cascadeId: string, key: string): string {
  if (!isStorageKey(key)) throw new Error('not a storage key');
  return join(folder, owned(cascadeId), key);
}

function owned(cascadeId: string): string {
  if (!isCascadeFolder(cascadeId)) throw new Error('not the id of a cascade');
  return cascadeId;
}
