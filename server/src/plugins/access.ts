import type { May } from '@kaskad/shared/contract/route.ts';
import type { OrganisationRole } from '@kaskad/shared/domain/member/member.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Viewer } from '../account/viewer.ts';
import { ProblemError } from './problem.ts';
import { sessionToken } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in person; null on routes open to anyone, which do not look. */
    viewer: Viewer | null;
  }
}

/**
 * Asks for every route, before its body is read, whether this viewer may call it. A stranger to a
 * cascade gets the very answer of a cascade that does not exist.
 */
export const access = fp(
  async (app: FastifyInstance) => {
    app.decorateRequest('viewer', null);
    app.addHook('onRequest', async (request) => {
      if (request.is404) return;
      const { may } = request.routeOptions.config;
      if (may === undefined) throw new Error('a route that does not say who may call it');
      if (may !== 'anyone') request.viewer = await admit(app, request, may);
    });
  },
  { name: 'access', dependencies: ['session', 'known-routes'] },
);

/** The person behind a request to a route that is not open to anyone. */
export function requirePerson(request: FastifyRequest): Viewer {
  if (request.viewer === null) throw new ProblemError('sign-in-needed');
  return request.viewer;
}

/** The viewer's role in the cascade the path speaks of. */
export function requireRole(request: FastifyRequest): OrganisationRole {
  const role = requirePerson(request).roles[cascadeIdOf(request)];
  if (role === undefined) throw new ProblemError('not-found');
  return role;
}

async function admit(
  app: FastifyInstance,
  request: FastifyRequest,
  may: Exclude<May, 'anyone'>,
): Promise<Viewer> {
  const token = sessionToken(request);
  const viewer = token === null ? null : await app.viewers.of(token);
  if (viewer === null || token === null) throw new ProblemError('sign-in-needed');
  if (may === 'signed-in' || admits(may.cascade, viewer, request)) return viewer;
  const now = await app.viewers.ofNow(token);
  if (now === null) throw new ProblemError('sign-in-needed');
  if (admits(may.cascade, now, request)) return now;
  throw new ProblemError(
    now.roles[cascadeIdOf(request)] === undefined ? 'not-found' : 'not-allowed',
  );
}

function admits(needed: 'member' | 'director', viewer: Viewer, request: FastifyRequest): boolean {
  const role = viewer.roles[cascadeIdOf(request)];
  return role !== undefined && (needed === 'member' || role === needed);
}

function cascadeIdOf(request: FastifyRequest): string {
  const { cascadeId } = request.params as { cascadeId?: string };
  return cascadeId?.toLowerCase() ?? '';
}
