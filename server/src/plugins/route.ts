import { problemSchema } from '@kaskad/shared/contract/problem.ts';
import type { RouteCall, RouteContract, RouteOutput } from '@kaskad/shared/contract/route.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../account/viewer.ts';
import { requirePerson } from './access.ts';

/** What a handler works with: the parsed parts of its contract and who is asking. */
export type Call<C extends RouteContract> = RouteCall<C> & {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly viewer: C['may'] extends 'anyone' ? null : Viewer;
};

/**
 * Registers a contract: `route(app, contract)(handler)`. The handler returns the body of the 200,
 * throws a ProblemError, or sends something else through `reply` and returns it.
 */
export function route<C extends RouteContract>(app: FastifyInstance, contract: C) {
  return (handler: (call: Call<C>) => Promise<RouteOutput<C> | FastifyReply>): void => {
    const { params, query, body } = contract;
    app.route({
      method: contract.method,
      url: contract.path,
      config: { may: contract.may, upload: contract.upload ?? false },
      schema: {
        summary: contract.summary,
        tags: [tagOf(contract.path)],
        ...(params !== undefined && { params }),
        ...(query !== undefined && { querystring: query }),
        ...(contract.upload && { consumes: ['multipart/form-data'] }),
        ...(contract.method !== 'GET' && !contract.upload && { body: body ?? emptyBody }),
        response: { 200: contract.response, default: problemSchema },
      },
      handler: async (request, reply) => await handler(callOf(contract, request, reply)),
    });
  };
}

const emptyBody = z.strictObject({});

function callOf<C extends RouteContract>(
  contract: C,
  request: FastifyRequest,
  reply: FastifyReply,
): Call<C> {
  const viewer = contract.may === 'anyone' ? null : requirePerson(request);
  const { params, query, body } = request;
  // The parts were parsed by the contract's own schemas before the handler is reached.
  const call: unknown = { params, query, body, request, reply, viewer };
  return call as Call<C>;
}

function tagOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'api');
  return parts[0] === 'cascades' ? (parts[2] ?? 'cascade') : 'account';
}
