import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problemBody } from './problem.ts';

/** Answers an address that cannot be decoded: no hook has run, so the headers are set here. */
export function answerBadUrl(
  _error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply
    .code(400)
    .headers({
      'content-type': 'application/problem+json',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .send(JSON.stringify(problemBody('bad-request', {}, request.id)));
}
