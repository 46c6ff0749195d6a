import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import { issueLink } from '../account/issue-link.ts';
import { after } from '../account/lifetime.ts';
import type { Context } from '../context.ts';
import {
  addPerson,
  cascadesOf,
  readPerson,
  removePerson,
  removeStray,
} from '../db/account/person.ts';
import { brokenConstraint } from '../db/pool.ts';
import { ProblemError, requireDone } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';

export function invitationRoutes(app: FastifyInstance, context: Context): void {
  const { database, clock } = context;

  route(
    app,
    accountRoutes.invite,
  )(async ({ params, body, request, viewer }) => {
    const { cascadeId } = params;
    const personId = crypto.randomUUID();
    await addInvited(context, personId, body);
    const missed = await join(context, { cascadeId, actor: viewer.personId, personId, ...body });
    const order = {
      personId,
      purpose: 'invitation',
      cascadeId,
      issuedBy: viewer.personId,
    } as const;
    const { base } = request.address;
    const { link, expiresAt } = await issueLink(database.orm, order, { base, now: clock() });
    return { personId, link, expiresAt: expiresAt.toISOString(), missedProjectIds: missed };
  });

  route(
    app,
    accountRoutes.issueLink,
  )(async ({ params, body, request, viewer }) => {
    const { cascadeId, personId } = params;
    const person = await readPerson(database.orm, personId);
    const cascades = await cascadesOf(database.orm, personId);
    if (person === null || person.erasedAt !== null || !cascades.includes(cascadeId)) {
      throw new ProblemError('not-found');
    }
    // The link opens everything that is open to the person: another organisation's too.
    if (cascades.length > 1) throw new ProblemError('person-elsewhere');
    const order = { personId, purpose: body.purpose, cascadeId, issuedBy: viewer.personId };
    const { base } = request.address;
    const { link, expiresAt } = await issueLink(database.orm, order, { base, now: clock() });
    return { personId, link, expiresAt: expiresAt.toISOString() };
  });
}

async function addInvited(
  { database, clock }: Context,
  id: string,
  body: { name: string; email?: string | undefined; position?: string | undefined },
): Promise<void> {
  const { name, email = null, position = null } = body;
  try {
    const now = clock();
    if (email !== null) await removeStray(database.orm, email, after(now, -60_000));
    const row = { id, name, email, position, createdAt: now, erasedAt: null };
    await addPerson(database.orm, row);
  } catch (error) {
    if (brokenConstraint(error) === 'person_email') throw new ProblemError('email-taken');
    throw error;
  }
}

type Joining = {
  readonly cascadeId: string;
  readonly actor: string;
  readonly personId: string;
  readonly role: string;
  readonly projects?: readonly { projectId: string; role: string }[] | undefined;
};

/**
 * Membership is the cascade's business: journalled and pushed like every other change.
 * @returns the projects that did not take the person in; the invitation stands without them
 */
async function join(context: Context, joining: Joining): Promise<string[]> {
  const { cascadeId, actor, personId, role, projects = [] } = joining;
  const run = (name: string, args: object) =>
    context.runCommand(cascadeId, { id: crypto.randomUUID(), name, args }, actor);
  try {
    requireDone(await run('member.add', { personId, role }));
  } catch (error) {
    await removePerson(context.database.orm, personId);
    throw error;
  }
  const missed: string[] = [];
  for (const project of projects) {
    const answer = await run('project.add-member', { personId, ...project });
    if (!answer.ok) missed.push(project.projectId);
  }
  return missed;
}
