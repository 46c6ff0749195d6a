import { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import { sentCommandSchema } from '@kaskad/shared/contract/sent-command.ts';
import type { FastifyInstance } from 'fastify';
import { commandProblem, ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import type { RunCommand } from '../run-command.ts';

export function commandRoutes(app: FastifyInstance, runCommand: RunCommand): void {
  route(app, { ...cascadeRoutes.sendCommand, body: sentCommandSchema })(
    async ({ params, body, viewer }) => {
      const answer = await runCommand(params.cascadeId, body, viewer.personId);
      if (answer.ok) return { seq: answer.seq, warnings: [...answer.warnings] };
      throw answer.refusal === null ? new ProblemError('conflict') : commandProblem(answer.refusal);
    },
  );
}
