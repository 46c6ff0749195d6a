import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '@kaskad/server/files/storage.ts';
import { type Cast, castOf } from './cast.ts';
import { buildFullCentre, type FullCentre } from './full-centre.ts';
import { startTestApp, type TestApp } from './test-app.ts';

export interface FileCentre {
  readonly app: TestApp;
  readonly centre: FullCentre;
  readonly cast: Cast;
  /** The data folder; files lie in `files` of it. */
  readonly folder: string;
  /** Names of everything on the disk under `files`, and how many rows of files the cascade has. */
  state(): Promise<{ onDisk: string[]; rows: number; evidence: number }>;
  stop(): Promise<void>;
}

/** A full centre whose files lie in a folder of its own. */
export async function buildFileCentre(
  given: { env?: Record<string, string>; storage?: Storage } = {},
): Promise<FileCentre> {
  const folder = await mkdtemp(join(tmpdir(), 'kaskad-files-'));
  const { storage } = given;
  const env = { KASKAD_DATA: folder, ...given.env };
  const app = await startTestApp({ env, ...(storage && { storage }) });
  const centre = await buildFullCentre(app);
  const cast = await castOf(app, centre);
  await app.database.pool.query('delete from stored_file');
  return {
    app,
    centre,
    cast,
    folder,
    state: async () => ({ onDisk: await filesIn(join(folder, 'files')), ...(await counts(app)) }),
    stop: async () => {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

async function counts({ database }: TestApp): Promise<{ rows: number; evidence: number }> {
  const { rows } = await database.pool.query<{ rows: string; evidence: string }>(
    'select (select count(*) from stored_file) as rows, (select count(*) from evidence where file_id is not null) as evidence',
  );
  return { rows: Number(rows[0]?.rows), evidence: Number(rows[0]?.evidence) };
}
