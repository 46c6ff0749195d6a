import type { Me } from '@kaskad/shared/contract/account.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { startSession } from '../account/start-session.ts';
import type { Context } from '../context.ts';
import { passwordHashOf } from '../db/account/credential.ts';
import { membershipsOf, readPerson } from '../db/account/person.ts';
import { ProblemError } from '../plugins/problem.ts';
import { keepSession, sessionToken } from '../plugins/session.ts';

/** Signs a person in on this browser and answers with who they are. */
export async function signIn(
  { database, clock, sessionsEnded }: Context,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  personId: string,
): Promise<Me> {
  const carried = sessionToken(request);
  const { token, endedSessionId } = await database.transaction((tx) =>
    startSession(tx, { personId, carried, now: clock() }),
  );
  if (endedSessionId !== null) {
    request.server.viewers.forget({ sessionId: endedSessionId });
    await sessionsEnded({ sessionId: endedSessionId });
  }
  keepSession(request, reply, token);
  return await describeMe(database, request, personId);
}

export async function describeMe(
  database: Context['database'],
  request: FastifyRequest,
  personId: string,
): Promise<Me> {
  const person = await readPerson(database.orm, personId);
  if (person === null) throw new ProblemError('sign-in-needed');
  const memberships = await membershipsOf(database.orm, personId);
  return {
    person: { id: person.id, name: person.name, email: person.email },
    cascades: memberships.map((row) => ({
      id: row.id,
      role: row.role,
      organisationName: row.organisation,
      programmeTitle: row.programme,
    })),
    hasPassword: (await passwordHashOf(database.orm, personId)) !== null,
    insecureAddress: request.address.insecure,
  };
}
