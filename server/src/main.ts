import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addressOf } from './address.ts';
import { createApp } from './app.ts';
import { type Config, ConfigError, filesFolder, readConfig } from './config.ts';
import { sweepAccounts } from './db/account/sweep.ts';
import { createDatabase, type Database } from './db/pool.ts';
import { provideDatabase } from './db/provide-database.ts';
import { StartupFailure } from './db/startup-failure.ts';
import { sweepFiles } from './files/sweep-files.ts';

export type StartOptions = {
  readonly config: Config;
  /** The title of each step as it begins. */
  readonly onProgress: (line: string) => void;
};

export type RunningServer = {
  /** Where people reach it. */
  readonly url: string;
  /** The address of the database, for another process that works with it. */
  readonly databaseUrl: string;
  /** Finishes what is under way, closes sockets and the database; safe to call twice. */
  stop(): Promise<void>;
};

/**
 * Starts the database unless DATABASE_URL names one, brings its schema up to date and listens.
 * @throws StartupFailure with one clear line; nothing is left running then
 */
export async function startServer({ config, onProgress }: StartOptions): Promise<RunningServer> {
  const { databaseUrl, dataFolder } = config;
  const provided = await provideDatabase({ databaseUrl, dataFolder, onProgress });
  const database = createDatabase(provided.connection);
  let app: FastifyInstance | undefined;
  const stop = once(async () => {
    await app?.close();
    await database.close();
    await provided.stop();
  });
  try {
    const clock = () => new Date();
    app = await createApp({ config, database, clock, webFolder: builtClient() });
    sweepHourly(app, database, clock, filesFolder(config));
    const port = await listen(app, config);
    return { url: addressOf(config, port).base, databaseUrl: provided.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenFailure(error, host, port) ?? error;
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function listenFailure(error: unknown, host: string, port: number): StartupFailure | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartupFailure('port-taken', {
      ru: `Порт ${port} занят: остановите другую программу или задайте PORT.`,
      en: `Port ${port} is taken: stop the other program or set PORT.`,
    });
  }
  if (code === 'EACCES') {
    return new StartupFailure('port-forbidden', {
      ru: `Порт ${port} открыть не разрешено: задайте PORT больше 1023.`,
      en: `Port ${port} may not be opened: set PORT above 1023.`,
    });
  }
  if (code === 'EADDRNOTAVAIL') {
    return new StartupFailure('host-unknown', {
      ru: `У этого компьютера нет адреса ${host}: исправьте HOST.`,
      en: `This computer has no address ${host}: correct HOST.`,
    });
  }
  return undefined;
}

/** The client as `vite build` leaves it; without it the API still serves. */
function builtClient(): string | null {
  const folder = join(import.meta.dirname, '..', '..', 'web', 'dist');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function sweepHourly(
  app: FastifyInstance,
  database: Database,
  clock: () => Date,
  files: string,
): void {
  const sweep = () => {
    Promise.all([sweepAccounts(database.orm, clock()), sweepFiles(database, files, clock())]).catch(
      () => app.log.warn('the sweep was put off'),
    );
  };
  const timer = setInterval(sweep, 3_600_000);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  sweep();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** The process itself: a first signal stops it cleanly, a second one at once. */
async function run(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const server = await startServer({ config: readConfig(process.env), onProgress: say });
    say(server.url);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        void server.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    if (!(error instanceof StartupFailure || error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run();
