import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { RouteCall } from '@kaskad/shared/contract/route.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { setPassword } from '../db/account/credential.ts';
import { aloneOnInstallation, isInstallationEmpty } from '../db/account/installation.ts';
import { addPerson, removePerson, removeStray } from '../db/account/person.ts';
import { foundCascade } from '../found-cascade.ts';
import { ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import { acceptPassword } from './password.ts';
import { signIn } from './respond-me.ts';

export function firstRunRoutes(app: FastifyInstance, context: Context): void {
  const { database } = context;

  route(
    app,
    accountRoutes.installation,
  )(async () => ({ empty: await isInstallationEmpty(database.orm) }));

  route(
    app,
    accountRoutes.firstRun,
  )(async ({ body, request, reply }) => {
    if (!(await isInstallationEmpty(database.orm))) throw new ProblemError('already-installed');
    const passwordHash = await acceptPassword(body.password);
    const directorId = await aloneOnInstallation(database, () =>
      found(context, body, passwordHash),
    );
    if (directorId === null) throw new ProblemError('already-installed');
    return await signIn(context, { request, reply }, directorId);
  });
}

/** The director comes first, since a cascade cannot be founded by nobody; undone when it is not. */
async function found(
  { database, clock, runCommand }: Context,
  form: RouteCall<typeof accountRoutes.firstRun>['body'],
  passwordHash: string,
): Promise<string | null> {
  if (!(await isInstallationEmpty(database.orm))) return null;
  const directorId = crypto.randomUUID();
  const cascadeId = crypto.randomUUID();
  const now = clock();
  await database.transaction(async (tx) => {
    await removeStray(tx, form.email, now);
    const { name, email } = form;
    await addPerson(tx, {
      id: directorId,
      name,
      email,
      position: null,
      createdAt: now,
      erasedAt: null,
    });
    await setPassword(tx, { personId: directorId, passwordHash, changedAt: now });
  });
  const args = {
    cascadeId,
    directorId,
    organisationName: form.organisation,
    organisationShortName: form.organisationShort ?? form.organisation.slice(0, 80).trim(),
    programmeTitle: form.programme,
    programmeStartsOn: null,
    programmeEndsOn: null,
    demonstration: false,
  };
  const command = { id: crypto.randomUUID(), name: 'cascade.found', args };
  try {
    await foundCascade(database, runCommand, cascadeId, command, directorId);
  } catch (error) {
    await removePerson(database.orm, directorId);
    throw error;
  }
  return directorId;
}
