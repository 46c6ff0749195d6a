/** A server in a process of its own, so that its memory and its event loop are its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  readonly url: string;
  readonly databaseUrl: string;
  readonly readyMs: number;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

/** As `pnpm start` runs it: a small young generation halves the memory and costs no speed. */
const SERVER_FLAGS = ['--max-semi-space-size=4'];

const running = new Set<ChildProcess>();

/** Ends whatever is still running, however the measuring ended. */
export function killAll(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Starts a script that prints one JSON line `{url, databaseUrl}` when it can serve. */
export async function startProcess(
  script: string,
  env: Record<string, string>,
): Promise<ServerProcess> {
  const started = performance.now();
  const child = spawn(process.execPath, [...SERVER_FLAGS, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const ready = await firstLine(child);
  const { url, databaseUrl } = JSON.parse(ready) as { url: string; databaseUrl: string };
  return {
    url,
    databaseUrl,
    readyMs: performance.now() - started,
    memory: () => residentMb(child.pid ?? 0),
    async stop() {
      if (child.exitCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) if (line.startsWith('{')) return line;
  throw new Error('the server stopped before it was ready');
}

function residentMb(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1] ?? 0) / 1_024);
}
