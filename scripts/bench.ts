/**
 * `pnpm bench [--json FILE] [--rounds N]`: what a move costs, how fast it is everywhere, what a snapshot weighs, how a
 * crowd comes back, what memory it takes; each beside the raw limit measured in the same run. Medians of several rounds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAll, startProcess } from './bench/api-process.ts';
import { fanOut, helloOf, rawListening } from './bench/fanout.ts';
import { type Figure, median, printFigures, round } from './bench/figures.ts';
import { findingFigures } from './bench/findings.ts';
import { kpiFigures } from './bench/kpis.ts';
import { matrixFigures } from './bench/matrices.ts';
import { load, randomMoves, rawMoves } from './bench/moves.ts';
import { reconnectStorm } from './bench/reconnect.ts';
import { retroFigures } from './bench/retro.ts';
import { createSeeder, type Seeded } from './bench/seed.ts';
import { snapshotFigures } from './bench/snapshot.ts';
import { webFigures } from './bench/web.ts';
import { buildWeb, isWebStale } from './lib/web-build.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const print = (line: string) => process.stdout.write(`${line}\n`);
const script = (name: string) => new URL(`./bench/${name}`, import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'kaskad-bench-'));
const env = { KASKAD_DATA: folder, PORT: process.env['PORT'] ?? '4399', KASKAD_LOG: 'error' };
const all: Record<string, readonly Figure[]> = {};
const report = (title: string, figures: readonly Figure[]) => {
  all[title] = figures;
  printFigures(title, figures, print);
};

try {
  if (isWebStale()) await buildWeb();
  print('Starting the server and filling cascades of 200, 1,000 and 5,000 cards ...');
  let api = await startProcess(script('api-server.ts'), env);
  await api.stop();
  api = await startProcess(script('api-server.ts'), env);
  const raw = await startProcess(script('raw-server.ts'), { DATABASE_URL: api.databaseUrl });
  const seeder = await createSeeder(api.databaseUrl, 32);
  const cascades = new Map<number, Seeded>();
  for (const size of [200, 1_000, 5_000]) cascades.set(size, await seeder.cascade(size));
  const review = await seeder.reviewedSprint();
  await seeder.stop();
  const of = (size: number) => cascades.get(size) as Seeded;
  const { cookies } = seeder;

  const figures: Figure[] = [];
  for (const clients of [1, 8, 32]) {
    const measured: {
      raw: number[];
      small: number[];
      large: number[];
      p50: number[];
      p99: number[];
    } = {
      raw: [],
      small: [],
      large: [],
      p50: [],
      p99: [],
    };
    for (let i = 0; i < rounds; i++) {
      measured.raw.push((await load(raw.url, [''], clients, seconds, rawMoves)).perSecond);
      measured.small.push(
        (await load(api.url, cookies, clients, seconds, randomMoves(of(1_000)))).perSecond,
      );
      const large = await load(api.url, cookies, clients, seconds, randomMoves(of(5_000)));
      measured.large.push(large.perSecond);
      measured.p50.push(large.p50);
      measured.p99.push(large.p99);
    }
    const ratio = median(measured.large.map((value, i) => value / (measured.raw[i] ?? 1)));
    const sizes = median(measured.small.map((value, i) => value / (measured.large[i] ?? 1)));
    const least = clients === 32 ? 0.8 : 0.5;
    figures.push(
      {
        name: `raw limit, ${clients} clients`,
        value: round(median(measured.raw), 0),
        unit: 'moves/s',
      },
      {
        name: `5,000 cards, ${clients} clients`,
        value: round(median(measured.large), 0),
        unit: 'moves/s',
      },
      {
        name: `  latency p50, ${clients} clients`,
        value: round(median(measured.p50), 2),
        unit: 'ms',
      },
      {
        name: `  latency p99, ${clients} clients`,
        value: round(median(measured.p99), 2),
        unit: 'ms',
      },
      {
        name: '  of the raw limit',
        value: round(ratio, 2),
        unit: '',
        target: `${least} and more`,
        met: ratio >= least,
      },
      {
        name: '  1,000 cards against 5,000',
        value: round(sizes, 2),
        unit: '',
        target: 'within 1.2',
        met: sizes <= 1.2 && sizes >= 1 / 1.2,
      },
    );
  }
  report('Moves: full rule, journal, fan-out, durable', figures);

  const fans: Figure[] = [];
  for (const count of [50, 200, 500]) {
    const seq = await seqOf(api.url, cookies[0] ?? '', of(1_000));
    const listening = { path: '/api/socket', cookies, hello: helloOf(of(1_000).cascadeId, seq) };
    const limit = await fanOut(raw.url, count, rawListening, rawMoves);
    const own = await fanOut(api.url, count, listening, randomMoves(of(1_000)));
    const ratio = own.p99 / limit.p99;
    fans.push(
      { name: `raw limit, ${count} sockets, p99`, value: round(limit.p99), unit: 'ms' },
      { name: `${count} sockets, p50`, value: round(own.p50), unit: 'ms' },
      {
        name: `${count} sockets, p99`,
        value: round(own.p99),
        unit: 'ms',
        target: '1.5 of the raw limit at most',
        met: ratio <= 1.5,
      },
      {
        name: `${count} sockets, lost and doubled`,
        value: own.lost + own.doubled,
        unit: '',
        target: '0',
        met: own.lost + own.doubled === 0,
      },
    );
  }
  report('Fan-out at 20 moves a second', fans);

  report(
    'Thirty people in one retrospective',
    await retroFigures(api.url, cookies.slice(0, 30), review),
  );

  const snapshots: Figure[] = [];
  for (const size of [200, 1_000, 5_000]) {
    const found = await snapshotFigures(api.url, cookies[0] ?? '', of(size));
    const large = size === 5_000;
    snapshots.push(
      {
        name: `${size} cards, gzipped`,
        value: round(found.bytes / 1_024),
        unit: 'KB',
        ...(large && { target: '166 KB at most', met: found.bytes <= 166 * 1_024 }),
      },
      {
        name: `${size} cards, made anew`,
        value: round(found.madeMs),
        unit: 'ms',
        ...(large && { target: '32 ms at most', met: found.madeMs <= 32 }),
      },
      { name: `${size} cards, shared`, value: round(found.sharedMs), unit: 'ms' },
    );
  }
  report('Snapshot', snapshots);

  const storms: number[] = [];
  for (let i = 0; i < rounds; i++)
    storms.push(await reconnectStorm(api.url, cookies, of(1_000), 200));
  const storm = median(storms);
  report('200 clients come back to 1,000 cards', [
    {
      name: 'until all agree',
      value: round(storm, 0),
      unit: 'ms',
      target: '840 ms at most',
      met: storm <= 840,
    },
  ]);

  const memory = api.memory();
  const web = await webFigures(api.url, cookies, of(5_000), rounds);
  report('A board of 5,000 cards in Chromium, first visit', [
    {
      name: 'first cards',
      value: round(web.firstCardsMs, 0),
      unit: 'ms',
      target: '1,000 ms at most',
      met: web.firstCardsMs <= 1_000,
    },
    {
      name: 'JavaScript, compressed',
      value: round(web.scriptKb, 0),
      unit: 'KB',
      target: '200 KB at most',
      met: web.scriptKb <= 200,
    },
    {
      name: 'longest task, scrolling and dragging',
      value: round(web.longestTaskMs, 0),
      unit: 'ms',
      target: 'none over 50 ms',
      met: web.longestTaskMs <= 50,
    },
    {
      name: "another's edit, from its request to its paint",
      value: round(web.paintedMs, 0),
      unit: 'ms',
    },
  ]);
  report('The check of a plan, time of one core', findingFigures());
  report('Figures of KPIs after twenty years, time of one core', kpiFigures());
  report('Matrices of a cascade, time of one core', matrixFigures());
  await api.stop();
  const warm = await startProcess(script('api-server.ts'), env);
  report('The server', [
    {
      name: 'memory after all of the above',
      value: memory,
      unit: 'MB',
      target: '200 MB at most',
      met: memory <= 200,
    },
    {
      name: 'warm start until it serves',
      value: round(warm.readyMs, 0),
      unit: 'ms',
      target: 'under 3,000 ms',
      met: warm.readyMs < 3_000,
    },
  ]);
  await warm.stop();
  await raw.stop();
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
} finally {
  killAll();
  rmSync(folder, { recursive: true, force: true });
}

async function seqOf(base: string, cookie: string, { cascadeId }: Seeded): Promise<number> {
  const answer = await fetch(`${base}/api/cascades/${cascadeId}/entries?after=0`, {
    headers: { cookie },
  });
  return ((await answer.json()) as { seq: number }).seq;
}
