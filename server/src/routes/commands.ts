import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import type { FastifyInstance } from 'fastify';
import { ProblemError, refusalProblem } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import type { RunCommand } from '../run-command.ts';

export function commandRoutes(app: FastifyInstance, runCommand: RunCommand): void {
  route(
    app,
    cascadeRoutes.sendCommand,
  )(async ({ params, body, viewer }) => {
    const answer = await runCommand(params.cascadeId, body, viewer.personId);
    if (answer.ok) return { seq: answer.seq, warnings: [...answer.warnings] };
    throw answer.refusal === null ? new ProblemError('conflict') : problemOf(answer.refusal);
  });
}

/** Refusals about the asker or the words of the request have statuses of their own; all others are 422. */
function problemOf(refusal: Refusal): ProblemError {
  const extra = { refusal: refusal.code, params: refusal.params };
  if (refusal.code === 'forbidden') return new ProblemError('not-allowed', extra);
  if (refusal.code === 'not-found') return new ProblemError('not-found', extra);
  if (refusal.code === 'wrong-arguments') return new ProblemError('not-valid', extra);
  return refusalProblem(refusal);
}
