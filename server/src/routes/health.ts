import { defineRoute } from '@kaskad/shared/contract/route.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { comeBackLater } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';

const fine = z.object({ status: z.literal('ok') });

/** `/health`: the process lives. `/ready`: it can serve; a balancer sends nobody here otherwise. */
export function healthRoutes(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  route(app, health)(async () => ({ status: 'ok' as const }));
  route(
    app,
    ready,
  )(async () => {
    if (!(await isReady())) throw comeBackLater('unavailable', 2);
    return { status: 'ok' as const };
  });
}

const health = defineRoute({
  method: 'GET',
  path: '/health',
  summary: 'The process lives',
  may: 'anyone',
  response: fine,
});

const ready = defineRoute({
  method: 'GET',
  path: '/ready',
  summary: 'The server can serve: the database answers and pushes its notifications',
  may: 'anyone',
  response: fine,
});
