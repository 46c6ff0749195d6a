import { isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hashOf } from '../account/token.ts';
import { refundAttempts, spendAttempt } from '../db/account/attempt.ts';
import type { Database } from '../db/pool.ts';
import { comeBackLater } from './problem.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Bounds guesses at a secret; `account` is whatever names its owner, or null when unknown. */
    readonly tryOnce: TryOnce;
  }
}

type TryOnce = <T>(
  request: FastifyRequest,
  secret: { readonly kind: SecretKind; readonly account: string | null },
  evaluate: () => Promise<T | null>,
) => Promise<T | null>;

type SecretKind = 'sign-in' | 'password' | 'link';

const windowMs = 15 * 60_000;
/** Failures from one address: enough for an office behind one, too few for a dictionary. */
const perAddress = 20;
const perAccountAndAddress = 10;

/**
 * Budgets of failures by address and by (address, account), never by account alone: whoever guesses
 * from elsewhere cannot lock the owner out. A right secret gives its attempt back.
 */
export const attempts = fp(
  async (app: FastifyInstance, deps: { database: Database; clock: () => Date }) => {
    const { orm } = deps.database;
    const tryOnce: TryOnce = async (request, { kind, account }, evaluate) => {
      const now = deps.clock();
      const from = network(request.ip);
      const budgets = [
        { key: hashOf(`${kind}\n${from}`), limit: perAddress, windowMs },
        ...(account === null
          ? []
          : [
              {
                key: hashOf(`${kind}\n${from}\n${account}`),
                limit: perAccountAndAddress,
                windowMs,
              },
            ]),
      ];
      for (const budget of budgets) {
        const wholeAt = await spendAttempt(orm, budget, now);
        if (wholeAt === null) continue;
        request.log.warn({ kind }, 'too many attempts at a secret');
        throw comeBackLater('too-many-attempts', (wholeAt.getTime() - now.getTime()) / 1_000);
      }
      const giveBack = () =>
        refundAttempts(
          orm,
          budgets.map((budget) => budget.key),
        );
      try {
        const result = await evaluate();
        if (result !== null) await giveBack();
        return result;
      } catch (error) {
        // Nothing was learnt about the secret.
        await giveBack();
        throw error;
      }
    };
    app.decorate('tryOnce', tryOnce);
  },
  { name: 'attempts' },
);

/** One customer of a provider holds a /64 of IPv6 addresses; an IPv4 address inside IPv6 is itself. */
function network(address: string): string {
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const last = tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0');
  return [...groups, ...(address.includes('::') ? zeros : []), ...last].slice(0, 4).join(':');
}
