import type { ProblemCode } from '@kaskad/shared/contract/problem.ts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { QueueFull } from '../account/queue.ts';
import { isDatabaseAway, sqlState } from '../db/pool.ts';
import { allowedMethods } from './known-routes.ts';
import { comeBackLater, ProblemError, type ProblemExtra, problemBody } from './problem.ts';
import { safeError } from './safe-error.ts';

/** Turns whatever was thrown into problem+json; what nobody expected is logged once and not shown. */
export const errors = fp(
  async (app: FastifyInstance) => {
    app.setErrorHandler((error, request, reply) => {
      const problem = problemOf(error);
      if (problem === null) {
        request.log.error({ error: safeError(error) }, 'request failed');
        return sendProblem(request, reply, 'internal');
      }
      if (problem.code === 'unavailable') {
        request.log.warn({ error: safeError(error) }, 'request could not be served');
      }
      return sendProblem(request, reply, problem.code, problem.extra);
    });

    app.setNotFoundHandler((request, reply) => {
      const allowed = allowedMethods(app, request.url);
      if (allowed.length === 0) return sendProblem(request, reply, 'not-found');
      return sendProblem(request, reply, 'method-not-allowed', {
        headers: { allow: allowed.join(', ') },
      });
    });
  },
  { name: 'errors', dependencies: ['known-routes'] },
);

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  extra: ProblemExtra = {},
): FastifyReply {
  const body = problemBody(code, extra, request.id);
  return reply
    .code(body.status)
    .headers({ ...extra.headers })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body);
}

/** The refusal behind an error; null for an error that no input should be able to cause. */
export function problemOf(error: unknown): ProblemError | null {
  if (error instanceof ProblemError) return error;
  if (error instanceof QueueFull) return comeBackLater('unavailable', 2);
  if (isDatabaseAway(error)) return comeBackLater('unavailable', 2);
  const state = sqlState(error);
  if (state !== undefined) return retryable.has(state) ? comeBackLater('unavailable', 1) : null;
  return isFastifyError(error) ? ofFastify(error) : null;
}

// Cancelled by the statement timeout, lock not available, serialization failure, deadlock.
const retryable = new Set(['57014', '55P03', '40001', '40P01']);

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && ('statusCode' in error || 'validation' in error);
}

function ofFastify(error: FastifyError): ProblemError | null {
  if (error.validation !== undefined) return ofValidation(error);
  const status = error.statusCode ?? 500;
  if (status >= 500) return null;
  if (status === 404) return new ProblemError('not-found');
  if (status === 413) return new ProblemError('too-large');
  if (status === 415) return new ProblemError('not-json');
  return new ProblemError('bad-request');
}

/** A path whose ids are not even ids leads nowhere; everything else names the wrong field. */
function ofValidation(error: FastifyError): ProblemError {
  if (error.validationContext === 'params') return new ProblemError('not-found');
  const place = error.validationContext === 'querystring' ? 'query' : error.validationContext;
  const issues = (error.validation ?? []).slice(0, 20).map((issue) => ({
    path: `${place ?? 'body'}${issue.instancePath === '/' ? '' : issue.instancePath}`,
    message: issue.message ?? '',
  }));
  return new ProblemError('not-valid', { issues });
}
