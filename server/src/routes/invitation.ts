import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import { issueLink } from '../account/issue-link.ts';
import type { Context } from '../context.ts';
import { addPerson, cascadesOf, readPerson, removePerson } from '../db/account/person.ts';
import { brokenConstraint } from '../db/pool.ts';
import { ProblemError, refusalProblem } from '../plugins/problem.ts';
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
    await join(context, { cascadeId, actor: viewer.personId, personId, ...body });
    const order = {
      personId,
      purpose: 'invitation',
      cascadeId,
      issuedBy: viewer.personId,
    } as const;
    const { base } = request.address;
    const { link, expiresAt } = await issueLink(database.orm, order, { base, now: clock() });
    return { personId, link, expiresAt: expiresAt.toISOString() };
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
    const row = { id, name, email, position, createdAt: clock(), erasedAt: null };
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

/** Membership is the cascade's business: it is journalled and pushed like every other change. */
async function join(context: Context, joining: Joining): Promise<void> {
  const { cascadeId, actor, personId, role, projects = [] } = joining;
  const run = async (name: string, args: object) => {
    const command = { id: crypto.randomUUID(), name, args };
    const result = await context.runCommand(cascadeId, command, actor);
    if (!result.ok) throw refusalProblem(result.refusal);
  };
  try {
    await run('member.add', { personId, role });
  } catch (error) {
    await removePerson(context.database.orm, personId);
    throw error;
  }
  for (const project of projects) await run('project.add-member', { personId, ...project });
}
