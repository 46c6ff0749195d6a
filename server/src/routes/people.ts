import { accountRoutes } from '@kaskad/shared/contract/account.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { peopleOf } from '../db/account/person.ts';
import { requireRole } from '../plugins/access.ts';
import { route } from '../plugins/route.ts';

export function peopleRoutes(app: FastifyInstance, { database }: Context): void {
  route(
    app,
    accountRoutes.people,
  )(async ({ params, request }) => {
    const seesEmails = requireRole(request) === 'director';
    const people = await peopleOf(database.orm, params.cascadeId);
    return {
      people: people.map(({ id, name, position, email, erasedAt }) => ({
        id,
        name,
        position,
        email: seesEmails ? email : null,
        erasedAt: erasedAt?.toISOString() ?? null,
      })),
    };
  });
}
