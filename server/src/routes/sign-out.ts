import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { endSession, endSessionsOf } from '../db/account/session.ts';
import { route } from '../plugins/route.ts';
import { dropSession } from '../plugins/session.ts';

export function signOutRoutes(app: FastifyInstance, { database, sessionsEnded }: Context): void {
  route(
    app,
    accountRoutes.signOut,
  )(async ({ request, reply, viewer }) => {
    const ended = { sessionId: viewer.sessionId };
    await endSession(database.orm, viewer.sessionId);
    app.viewers.forget(ended);
    await sessionsEnded(ended);
    dropSession(request, reply);
    return {};
  });

  route(
    app,
    accountRoutes.signOutEverywhere,
  )(async ({ request, reply, viewer }) => {
    const ended = { personId: viewer.personId };
    await endSessionsOf(database.orm, viewer.personId);
    app.viewers.forget(ended);
    await sessionsEnded(ended);
    dropSession(request, reply);
    return {};
  });
}
