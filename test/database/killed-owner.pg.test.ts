import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Connection, withClient } from '@kaskad/server/db/embedded/connection.ts';
import { postgresProcessesOf } from '@kaskad/server/db/embedded/postgres-process.ts';
import { readPostmasterFile } from '@kaskad/server/db/embedded/postmaster-file.ts';
import { afterAll, expect, test } from 'vitest';
import { killPostmaster } from '../support/kill-postmaster.ts';

const folder = mkdtempSync(join(tmpdir(), `kaskad-test-${process.pid}-`));
const cluster = join(folder, 'pg18');
const owners: ChildProcess[] = [];

afterAll(async () => {
  const last = owners.at(-1);
  if (last && last.exitCode === null && last.signalCode === null) {
    last.stdin?.end();
    await once(last, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

type Owner = { child: ChildProcess; connection: Connection; adopted: boolean };

async function startOwner(): Promise<Owner> {
  const script = join(import.meta.dirname, '..', 'support', 'database-owner.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  owners.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { adopted, ...connection } = JSON.parse(String(line)) as Connection & { adopted: boolean };
  return { child, connection, adopted };
}

async function kill(owner: Owner): Promise<void> {
  owner.child.kill('SIGKILL');
  await once(owner.child, 'exit');
}

/** Those without a parent in the cluster: one, unless two PostgreSQL share the folder. */
function postmasters(): number[] {
  const all = postgresProcessesOf(cluster);
  return all.filter((pid) => !all.includes(parentOf(pid)));
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]);
  } catch {
    return 0;
  }
}

test('F03 the owner killed 20 times, every third time with its database: all comes up, nothing is lost', async () => {
  let owner = await startOwner();
  await withClient(owner.connection, (client) => client.query('create table round (n int)'));
  for (let round = 1; round <= 20; round++) {
    await withClient(owner.connection, (client) =>
      client.query('insert into round values ($1)', [round]),
    );
    const together = round % 3 === 0;
    await kill(owner);
    if (together) killPostmaster(cluster);
    owner = await startOwner();
    expect(owner.adopted).toBe(!together);
    if (process.platform === 'linux') expect(postmasters()).toHaveLength(1);
    const kept = await withClient(owner.connection, (client) =>
      client.query<{ n: number }>('select n from round order by n'),
    );
    expect(kept.rows.map((row) => row.n)).toEqual(Array.from({ length: round }, (_, i) => i + 1));
  }
});

test('F03 an owner that leaves in order takes its database along', async () => {
  const owner = owners.at(-1);
  owner?.stdin?.end();
  if (owner) await once(owner, 'exit');
  expect(readPostmasterFile(cluster)).toBeNull();
  expect(postgresProcessesOf(cluster)).toEqual([]);
});
