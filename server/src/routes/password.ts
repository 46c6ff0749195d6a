import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import { hashPassword, passwordFault, passwordMatches } from '../account/password.ts';
import type { Context } from '../context.ts';
import { passwordHashOf, setPassword } from '../db/account/credential.ts';
import { dropOneTimeLinks } from '../db/account/one-time-link.ts';
import { endSessionsOf } from '../db/account/session.ts';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';

export function passwordRoutes(
  app: FastifyInstance,
  { database, clock, sessionsEnded }: Context,
): void {
  route(
    app,
    accountRoutes.changePassword,
  )(async ({ body, request, viewer }) => {
    const { personId, sessionId } = viewer;
    const secret = { kind: 'password', account: personId } as const;
    const right = await app.tryOnce(request, secret, async () => {
      const stored = await passwordHashOf(database.orm, personId);
      if (stored === null) throw new ProblemError('no-password');
      return (await passwordMatches(stored, body.current)) ? true : null;
    });
    if (right === null) throw new ProblemError('wrong-password');
    const passwordHash = await acceptPassword(body.next);
    await database.transaction(async (tx) => {
      await setPassword(tx, { personId, passwordHash, changedAt: clock() });
      await endSessionsOf(tx, personId, sessionId);
      await dropOneTimeLinks(tx, personId);
    });
    app.viewers.forget({ personId });
    await sessionsEnded({ personId, exceptSessionId: sessionId });
    return {};
  });
}

/**
 * The hash of a new password.
 * @throws ProblemError 400 when it is too short or among the first to be guessed
 */
export async function acceptPassword(password: string): Promise<string> {
  const fault = passwordFault(password);
  if (fault !== null) throw new ProblemError(fault);
  return await hashPassword(password);
}
