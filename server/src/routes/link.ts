import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashOf } from '../account/token.ts';
import type { Context } from '../context.ts';
import { setPassword } from '../db/account/credential.ts';
import {
  dropOneTimeLinks,
  readOneTimeLink,
  spendOneTimeLink,
} from '../db/account/one-time-link.ts';
import { endSessionsOf } from '../db/account/session.ts';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import { acceptPassword } from './password.ts';
import { signIn } from './respond-me.ts';

export function linkRoutes(app: FastifyInstance, context: Context): void {
  const { database, clock, sessionsEnded } = context;

  async function find(request: FastifyRequest, token: string) {
    const link = await app.tryOnce(request, { kind: 'link', account: null }, () =>
      readOneTimeLink(database.orm, hashOf(token), clock()),
    );
    if (link === null) throw new ProblemError('link-not-valid');
    return link;
  }

  route(
    app,
    accountRoutes.lookAtLink,
  )(async ({ body, request }) => {
    const { purpose, name } = await find(request, body.token);
    return { purpose, name };
  });

  route(
    app,
    accountRoutes.useLink,
  )(async ({ body, request, reply }) => {
    const { personId, purpose } = await find(request, body.token);
    const passwordHash = purpose === 'sign-in' ? null : await chosen(body.password);
    const now = clock();
    await database.transaction(async (tx) => {
      const spent = await spendOneTimeLink(tx, hashOf(body.token), now);
      if (!spent) throw new ProblemError('link-not-valid');
      if (passwordHash === null) return;
      await setPassword(tx, { personId, passwordHash, changedAt: now });
      await endSessionsOf(tx, personId);
      await dropOneTimeLinks(tx, personId);
    });
    if (passwordHash !== null) {
      app.viewers.forget({ personId });
      await sessionsEnded({ personId });
    }
    return await signIn(context, { request, reply }, personId);
  });
}

async function chosen(password: string | undefined): Promise<string> {
  if (password === undefined) throw new ProblemError('password-needed');
  return await acceptPassword(password);
}
