import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import { passwordMatches } from '../account/password.ts';
import type { Context } from '../context.ts';
import { credentialByEmail } from '../db/account/credential.ts';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import { describeMe, signIn } from './respond-me.ts';

export function signInRoutes(app: FastifyInstance, context: Context): void {
  const { database } = context;

  route(
    app,
    accountRoutes.signIn,
  )(async ({ body, request, reply }) => {
    const secret = { kind: 'sign-in', account: body.email } as const;
    const owner = await app.tryOnce(request, secret, async () => {
      const found = await credentialByEmail(database.orm, body.email);
      const right = await passwordMatches(found?.passwordHash ?? null, body.password);
      return right ? found : null;
    });
    if (owner === null) throw new ProblemError('wrong-credentials');
    return await signIn(context, { request, reply }, owner.personId);
  });

  route(
    app,
    accountRoutes.me,
  )(async ({ request, viewer }) => await describeMe(database, request, viewer.personId));
}
