import { spawn } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import { StartupFailure } from '../startup-failure.ts';

/**
 * The user PostgreSQL runs as. It refuses to run as root, so root lends it the rights of `nobody`;
 * everyone else runs it as themselves (`null`).
 */
export type Runner = { uid: number; gid: number } | null;

export function currentRunner(): Runner {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((user) => user.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) {
    throw new StartupFailure('no-plain-user', {
      ru: 'База данных не работает от имени root, а пользователя nobody нет: запустите от обычного пользователя.',
      en: 'The database does not run as root and there is no user nobody: start as an ordinary user.',
    });
  }
  return { uid: Number(uid), gid: Number(gid) };
}

export function giveTo(runner: Runner, path: string): void {
  if (runner) chownSync(path, runner.uid, runner.gid);
}

/** Runs one of PostgreSQL's programs to its end; `said` is both of its outputs. */
export async function runAs(
  runner: Runner,
  command: string,
  args: string[],
  cwd: string,
): Promise<{ code: number; said: string }> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...runner,
      cwd,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** English messages whatever the system speaks, and no PG* variable of the user's own server. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|LC_|LANG|NODE_|npm_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
