import { join, relative } from 'node:path';
import { type Config, readConfig } from '@kaskad/server/config.ts';
import { type ProvidedDatabase, provideDatabase } from '@kaskad/server/db/provide-database.ts';
import { startServer } from '@kaskad/server/main.ts';
import { requireFreePort } from './free-port.ts';
import { createSteps, type Steps } from './steps.ts';
import { listenForStop, type Stopping } from './stopping.ts';
import { buildWeb, isWebStale } from './web-build.ts';

export type Serving = { config: Config; url: string; database: ProvidedDatabase };

export type ServeOptions = {
  /** Used when KASKAD_DATA names none; relative to the product's own folder. */
  dataFolder: string;
  /** Fills the database before anybody can connect. */
  prepare?: (database: ProvidedDatabase, steps: Steps) => Promise<void>;
  /** What is said when it can serve; the lines go to the terminal. */
  ready: (serving: Serving) => Promise<string[]>;
};

const root = join(import.meta.dirname, '..', '..');

/** Builds what is stale, starts the database and the server, and goes on until it is stopped. */
export async function serve(options: ServeOptions): Promise<void> {
  const stopping = listenForStop();
  const config = configOf(options.dataFolder);
  await requireFreePort(config.port, config.host);
  const steps = createSteps(process.stdout);
  const undo: (() => Promise<void>)[] = [];
  try {
    const lines = await start(options, config, steps, stopping, undo);
    console.log(['', ...lines, ''].join('\n'));
    await stopping.asked;
  } catch (error) {
    steps.end();
    if (!stopping.isAsked()) throw error;
  } finally {
    for (const stop of undo.reverse()) await stop();
  }
  process.exit(0);
}

/** `undo` takes what must be stopped afterwards, in the order in which it was started. */
async function start(
  { prepare, ready }: ServeOptions,
  config: Config,
  steps: Steps,
  stopping: Stopping,
  undo: (() => Promise<void>)[],
): Promise<string[]> {
  if (isWebStale()) {
    steps.begin('Собираем веб-клиент');
    await buildWeb();
  }
  stopping.check();
  const { databaseUrl, dataFolder } = config;
  const database = await provideDatabase({ databaseUrl, dataFolder, onProgress: steps.begin });
  undo.push(database.stop);
  stopping.check();
  await prepare?.(database, steps);
  stopping.check();
  steps.begin('Запускаем сервер');
  const served = { ...config, databaseUrl: database.url };
  const server = await startServer({ config: served, onProgress: () => undefined });
  undo.push(server.stop);
  steps.end();
  return await ready({ config, url: server.url, database });
}

/** The configuration of the environment, with a data folder of the product's own by default. */
export function configOf(dataFolder: string): Config {
  const given = process.env['KASKAD_DATA'] || join(root, dataFolder);
  return readConfig({ ...process.env, KASKAD_DATA: given });
}

export function shortPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || near === '' ? path : near;
}
