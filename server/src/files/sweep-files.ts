/**
 * Puts right what a crash between the disk and the database left behind, and takes the bytes of evidence that was
 * removed for good. Nothing younger than some hours is touched, since another node may still be at it; folders of
 * cascades that this database does not know belong to somebody else.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RESTORE_DAYS } from '@kaskad/shared/domain/event/evidence-of.ts';
import { forgetOrphans, heldKeys, markSwept } from '../db/files/sweep.ts';
import type { Database } from '../db/pool.ts';
import { INCOMING, isCascadeFolder, isStorageKey } from './storage.ts';

/** Orphans are gone within a day: the sweep runs hourly. */
const ORPHAN_MS = 6 * 60 * 60 * 1000;
const AT_ONCE = 500;

/** One sweep over the folder of files; real time. */
export async function sweepFiles(database: Database, folder: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - ORPHAN_MS);
  await forgetOrphans(database, before);
  await markSwept(database, now, RESTORE_DAYS);
  for (const cascadeId of (await namesIn(folder)).filter(isCascadeFolder))
    await sweepCascade(database, folder, cascadeId, before);
}

async function sweepCascade(
  database: Database,
  folder: string,
  cascadeId: string,
  before: Date,
): Promise<void> {
  const home = join(folder, cascadeId);
  const keys = (await namesIn(home)).filter(isStorageKey);
  const held = new Set<string>();
  for (let start = 0; start <= keys.length; start += AT_ONCE) {
    const known = await heldKeys(database, cascadeId, keys.slice(start, start + AT_ONCE));
    if (known === undefined) return;
    for (const key of known) held.add(key);
  }
  for (const key of keys) if (!held.has(key)) await removeOld(join(home, key), before);
  for (const name of await namesIn(join(home, INCOMING)))
    await removeOld(join(home, INCOMING, name), before);
}

async function removeOld(path: string, before: Date): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && found.mtime < before) await rm(path, { force: true });
}

async function namesIn(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => []);
}
