import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Address } from '../address.ts';

/** Headers of every reply, errors included; scripts, styles and fonts come from this origin alone. */
export const securityHeaders = fp(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.headers({
        'content-security-policy': policyOf(request.address),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        ...(request.address.secure && { 'strict-transport-security': 'max-age=31536000' }),
        ...(request.url.startsWith('/api') && { 'cache-control': 'no-store' }),
      });
    });
  },
  { name: 'security-headers', dependencies: ['origin'] },
);

const policies = new WeakMap<Address, string>();

function policyOf(address: Address): string {
  const known = policies.get(address) ?? contentPolicy(address);
  policies.set(address, known);
  return known;
}

/**
 * Older browsers do not count a socket of the same host as 'self', so its address is named; an IPv6
 * address cannot be named in a policy.
 */
function contentPolicy(address: Address): string {
  const named = [...address.origins].filter((origin) => !origin.includes('['));
  const sockets = named.map((origin) => origin.replace(/^http/, 'ws'));
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${sockets.join(' ')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
