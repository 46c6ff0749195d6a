import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts');
const running = new Set<ChildProcess>();
// A run that ends before its time must not leave servers behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The product's server in a process of its own: what a machine runs, to be killed by a test. */
export interface ServerProcess {
  readonly url: string;
  /** @throws with what the server said when it has ended and nobody asked it to */
  mustRun(): void;
  /** Ends it without any warning. */
  kill(): Promise<void>;
  /** Asks it to leave in order; answers with its exit code. */
  stop(): Promise<number | null>;
}

/** Resolves when the server can be asked; its port is chosen by the system. Rejects with what it said when it ends. */
export async function startServerProcess(
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', KASKAD_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-4_000);
  });
  const exited = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  let expected = false;
  const mustRun = () => {
    if (expected || (child.exitCode === null && child.signalCode === null)) return;
    throw new Error(`the server ended with ${child.exitCode}: ${complaints}`);
  };
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    expected = true;
    child.kill(signal);
    return exited;
  };
  return {
    url: await Promise.race([printedAddress(child), exited.then(mustRun).then(() => '')]),
    mustRun,
    kill: () => end('SIGKILL').then(() => undefined),
    stop: () => end('SIGTERM'),
  };
}

/** The address is the one line of the output that is one; resolves never when the output ends before. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^http:\/\/\S+$/.test(line)) resolve(line);
    });
  });
}
