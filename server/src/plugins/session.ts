import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { sessionLongest } from '../account/lifetime.ts';
import type { Viewers } from '../account/viewer.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly viewers: Viewers;
  }
}

/** Carries the session token in a cookie that no script can read. */
export const session = fp(
  async (app: FastifyInstance, { viewers }: { viewers: Viewers }) => {
    await app.register(cookie);
    app.decorate('viewers', viewers);
  },
  { name: 'session', dependencies: ['origin'] },
);

/** The token a browser sent; judging it is the viewers' business. */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(request)];
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
}

export function keepSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(request), token, {
    ...cookieOptions(request),
    maxAge: sessionLongest / 1_000,
  });
}

export function dropSession(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request), cookieOptions(request));
}

/** The prefix makes browsers insist on https, this host and the whole of it; plain http cannot have it. */
function cookieName(request: FastifyRequest): string {
  return request.address.secure ? '__Host-kaskad' : 'kaskad';
}

function cookieOptions(request: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: request.address.secure } as const;
}
