import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { type Address, addressOf } from '../address.ts';
import type { Config } from '../config.ts';
import { ProblemError } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** How the product is reached, from the configuration and the port really listened on. */
    readonly address: Address;
  }
}

/**
 * Nothing but a page of the product may change anything or open a socket: browsers add the
 * headers judged here and scripts cannot forge them. Forms fail again at the content type.
 */
export const origin = fp(
  async (app: FastifyInstance, { config }: { config: Config }) => {
    const byPort = new Map<number, Address>();
    const addressAt = (port: number): Address => {
      const known = byPort.get(port) ?? addressOf(config, port);
      byPort.set(port, known);
      return known;
    };
    app.decorateRequest('address', {
      getter(this: FastifyRequest) {
        return addressAt(this.socket.localPort ?? config.port);
      },
    });
    app.addHook('onRequest', async (request) => {
      const harmless = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
      if (harmless && request.headers.upgrade === undefined) return;
      if (!originAllowed(request)) throw new ProblemError('foreign-origin');
    });
  },
  { name: 'origin' },
);

/** True when the request comes from a page of the product; a missing or doubled Origin is not enough. */
export function originAllowed(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const given = request.headers.origin;
  if (given === undefined) return site === 'same-origin';
  return request.address.origins.has(given);
}
