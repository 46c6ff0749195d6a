import websocket from '@fastify/websocket';
import { type FastifyInstance, fastify, type LightMyRequestResponse, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { decoy } from './account/password.ts';
import { createViewers } from './account/viewer.ts';
import { type Config, filesFolder } from './config.ts';
import type { Context } from './context.ts';
import type { Database } from './db/pool.ts';
import { createStorage, type Storage } from './files/storage.ts';
import { createUploadSlots } from './files/upload-slots.ts';
import { createLive, type Live } from './live.ts';
import { access } from './plugins/access.ts';
import { attempts } from './plugins/attempts.ts';
import { answerBadUrl } from './plugins/bad-url.ts';
import { errors } from './plugins/errors.ts';
import { jsonBody } from './plugins/json-body.ts';
import { knownRoutes } from './plugins/known-routes.ts';
import { type LogTarget, loggerOptions, requestLog } from './plugins/logging.ts';
import { openapi } from './plugins/openapi.ts';
import { origin } from './plugins/origin.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { session } from './plugins/session.ts';
import { staticFiles } from './plugins/static-files.ts';
import { socketRoute, websocketOptions } from './push/socket.ts';
import { commandRoutes } from './routes/commands.ts';
import { files } from './routes/files.ts';
import { firstRunRoutes } from './routes/first-run.ts';
import { healthRoutes } from './routes/health.ts';
import { invitationRoutes } from './routes/invitation.ts';
import { kpiFigureRoutes } from './routes/kpis.ts';
import { linkRoutes } from './routes/link.ts';
import { onDemandRoutes } from './routes/on-demand.ts';
import { passwordRoutes } from './routes/password.ts';
import { peopleRoutes } from './routes/people.ts';
import { replicaRoutes } from './routes/replica.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { signOutRoutes } from './routes/sign-out.ts';
import { createSnapshots } from './snapshots.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly live: Live;
  }
}

/** Names for those who may not know the framework. */
export type App = FastifyInstance;
export type AppReply = LightMyRequestResponse;

export type AppDeps = {
  readonly config: Config;
  readonly database: Database;
  readonly clock: () => Date;
  /** The built client; null or absent serves the API alone. */
  readonly webFolder?: string | null;
  readonly logTarget?: LogTarget;
  /** Where files lie; the folder of the configuration when absent. */
  readonly storage?: Storage;
};

/** The whole application, not yet listening: what `main` and every test start. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, database, clock } = deps;
  const app: FastifyInstance = fastify({
    logger: loggerOptions(config, deps.logTarget ?? process.stderr),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: 256 * 1_024,
    // An upload over a slow line takes its time; the headers of a request and a JSON body have 30 s each.
    requestTimeout: 15 * 60_000,
    http: { headersTimeout: 30_000 },
    forceCloseConnections: 'idle',
    frameworkErrors: answerBadUrl,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  const viewers = createViewers(database, clock);
  const onError = (error: unknown) => app.log.error({ err: error }, 'push');
  const live = await createLive({ database, viewers, clock, onError });
  const { rooms, runCommand, push } = live;
  app.decorate('live', live);
  app.addHook('preClose', () => push.stop());
  const context: Context = {
    config,
    database,
    clock,
    runCommand,
    sessionsEnded: push.sessionsEnded,
  };
  const isReady = async () => push.isListening() && (await database.answers());

  await app.register(knownRoutes);
  await app.register(errors);
  await app.register(origin, { config });
  await app.register(securityHeaders);
  await app.register(requestLog);
  await app.register(session, { viewers });
  await app.register(access);
  await app.register(jsonBody);
  await app.register(attempts, { database, clock });
  await app.register(openapi);

  healthRoutes(app, isReady);
  signInRoutes(app, context);
  linkRoutes(app, context);
  signOutRoutes(app, context);
  passwordRoutes(app, context);
  firstRunRoutes(app, context);
  peopleRoutes(app, context);
  invitationRoutes(app, context);
  commandRoutes(app, runCommand);
  replicaRoutes(app, rooms, createSnapshots());
  onDemandRoutes(app, database, rooms);
  kpiFigureRoutes(app, rooms, context);
  await app.register(files, {
    ...{ database, rooms, runCommand, clock, limit: config.filesLimit },
    storage: deps.storage ?? createStorage(filesFolder(config)),
    slots: createUploadSlots(),
  });
  await app.register(websocket, websocketOptions);
  await app.register(socketRoute, { push });
  if (deps.webFolder) await app.register(staticFiles, { folder: deps.webFolder });
  await decoy();
  return app;
}
