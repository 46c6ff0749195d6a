import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupFailure } from '@kaskad/server/db/startup-failure.ts';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'web', 'dist');
/** What the client was built from. */
const mark = join(root, 'node_modules', '.cache', 'kaskad', 'web-sources');

/** Is the built client missing, or older than its sources? */
export function isWebStale(): boolean {
  if (!existsSync(join(dist, 'index.html')) || !existsSync(mark)) return true;
  return readFileSync(mark, 'utf8') !== fingerprint();
}

/** Builds the web client. @throws StartupFailure with the builder's own complaint */
export async function buildWeb(): Promise<void> {
  const sources = fingerprint();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const said = await new Promise<string | null>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? null : text));
  });
  if (said !== null) {
    throw new StartupFailure('web-build', {
      ru: `Клиент не собрался: ${said.trim()}`,
      en: 'the web client was not built, see above',
    });
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, sources);
}

function fingerprint(): string {
  const files = [
    ...['index.html', 'package.json', 'vite.config.ts'].map((name) => join(root, 'web', name)),
    join(root, 'pnpm-lock.yaml'),
    ...['web/src', 'web/public', 'shared/src'].flatMap((folder) => filesIn(join(root, folder))),
  ].filter((path) => existsSync(path) && !/\.test\.tsx?$/.test(path));
  const hash = createHash('sha256');
  for (const path of files.sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
