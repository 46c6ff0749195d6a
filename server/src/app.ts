import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { decoy } from './account/password.ts';
import { createViewers } from './account/viewer.ts';
import type { Config } from './config.ts';
import type { Context, RunCommand, SessionsEnded } from './context.ts';
import type { Database } from './db/pool.ts';
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
import { firstRunRoutes } from './routes/first-run.ts';
import { healthRoutes } from './routes/health.ts';
import { invitationRoutes } from './routes/invitation.ts';
import { linkRoutes } from './routes/link.ts';
import { passwordRoutes } from './routes/password.ts';
import { peopleRoutes } from './routes/people.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { signOutRoutes } from './routes/sign-out.ts';

export type AppDeps = {
  readonly config: Config;
  readonly database: Database;
  readonly clock: () => Date;
  readonly runCommand: RunCommand;
  readonly sessionsEnded?: SessionsEnded;
  /** More that must hold before the server takes requests, such as a living LISTEN. */
  readonly isReady?: () => Promise<boolean>;
  /** The built client; null or absent serves the API alone. */
  readonly webFolder?: string | null;
  readonly logTarget?: LogTarget;
};

/** The whole application, not yet listening: what `main` and every test start. */
export async function createApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, database, clock } = deps;
  const app = Fastify({
    logger: loggerOptions(config, deps.logTarget ?? process.stderr),
    disableRequestLogging: true,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    bodyLimit: 256 * 1_024,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    frameworkErrors: answerBadUrl,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  const context: Context = {
    config,
    database,
    clock,
    runCommand: deps.runCommand,
    sessionsEnded: deps.sessionsEnded ?? (async () => undefined),
  };
  const isReady = async () =>
    (await database.answers()) && (deps.isReady === undefined || (await deps.isReady()));

  await app.register(knownRoutes);
  await app.register(errors);
  await app.register(origin, { config });
  await app.register(securityHeaders);
  await app.register(requestLog);
  await app.register(session, { viewers: createViewers(database, clock) });
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
  if (deps.webFolder) await app.register(staticFiles, { folder: deps.webFolder });
  await decoy();
  return app;
}
