import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import fp from 'fastify-plugin';
import type { Config } from '../config.ts';
import { safeError } from './safe-error.ts';

/** Where log lines go: one JSON object each. */
export type LogTarget = { write(line: string): void };

/**
 * Names and e-mails are never logged, so neither are addresses of requests, headers or bodies:
 * a record holds the route's pattern and what became of it.
 */
export function loggerOptions(
  config: Pick<Config, 'logLevel'>,
  target: LogTarget,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: config.logLevel,
    base: null,
    stream: target,
    redact: { paths: secrets, remove: true },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: (error) => ({ message: '', stack: '', ...safeError(error) }),
    },
  };
}

const names = ['password', 'current', 'next', 'token', 'link', 'cookie', 'authorization', 'email'];
const secrets = names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** One line per served request. */
export const requestLog = fp(
  async (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      request.log.info(
        {
          method: request.method,
          route: request.is404 ? null : (request.routeOptions.url ?? null),
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
        },
        'served',
      );
    });
  },
  { name: 'request-log' },
);
