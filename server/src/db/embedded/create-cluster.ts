import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartupFailure } from '../startup-failure.ts';
import type { Binaries } from './binaries.ts';
import { preparePrivateFolder } from './cluster-home.ts';
import { explainLog } from './explain-log.ts';
import { folderFailure } from './failure.ts';
import { giveTo, type Runner, runAs } from './runner.ts';

/** The role that owns the cluster; the product itself works as the plain role `kaskad`. */
export const ADMIN = 'kaskad_admin';

/**
 * Makes an empty cluster in `folder`, wholly or not at all: an interrupted one is begun again.
 * Russian word rules come from ICU, because a cluster made under LANG=C could never lower «Ё».
 */
export async function createCluster(
  binaries: Binaries,
  folder: string,
  password: string,
  runner: Runner,
): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${folder}.password`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    preparePrivateFolder(unfinished, runner);
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(runner, passwordFile);
    const { code, said } = await runAs(
      runner,
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${ADMIN}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=ru',
        '--locale=C',
        '--data-checksums',
      ],
      dirname(folder),
    );
    if (code !== 0) throw explainLog(dirname(folder), said);
    renameSync(unfinished, folder);
  } catch (error) {
    throw error instanceof StartupFailure ? error : folderFailure(folder, error);
  } finally {
    rmSync(passwordFile, { force: true });
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true, force: true });
  }
}
