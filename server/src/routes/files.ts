import { fileRoutes } from '@kaskad/shared/contract/file.ts';
import { seesRow } from '@kaskad/shared/domain/visible-to.ts';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { servedFile } from '../db/files/stored-file.ts';
import { addEvidenceFile, type FileDeps } from '../files/add-evidence-file.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { StorageFailure } from '../files/storage-failure.ts';
import { acceptFiles, passOver, receiveFile } from '../plugins/multipart.ts';
import { comeBackLater, commandProblem, ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import { roomOf } from './replica.ts';

/** Files given as evidence: in by whoever may give it, out to whoever sees the card. */
export const files = fp(
  async (scope: FastifyInstance, deps: FileDeps) => {
    await acceptFiles(scope);
    uploadRoute(scope, deps);
    downloadRoute(scope, deps);
  },
  { name: 'files', encapsulate: true },
);

function uploadRoute(app: FastifyInstance, deps: FileDeps): void {
  route(
    app,
    fileRoutes.upload,
  )(async ({ params, query, viewer, request }) => {
    const upload = {
      ...params,
      ...query,
      occurrenceId: query.occurrenceId ?? null,
      personId: viewer.personId,
      declaredBytes: Number(request.headers['content-length'] ?? 0),
      receive: () => receiveFile(request),
    };
    try {
      const answer = await addEvidenceFile(deps, upload);
      if ('seq' in answer) return answer;
      if ('refusal' in answer) throw commandProblem(answer.refusal);
      throw answer.fault === 'too-many-uploads'
        ? comeBackLater(answer.fault, 5)
        : new ProblemError(answer.fault);
    } catch (error) {
      throw problemOf(error);
    } finally {
      passOver(request);
    }
  });
}

function downloadRoute(app: FastifyInstance, deps: FileDeps): void {
  route(
    app,
    fileRoutes.download,
  )(async ({ params: { cascadeId, fileId }, viewer, request, reply }) => {
    const { state } = await roomOf(deps.rooms, cascadeId);
    const file = await servedFile(deps.database, cascadeId, fileId);
    const card = file && state.card.get(file.cardId);
    if (file === undefined || card === undefined) throw new ProblemError('not-found');
    if (!seesRow(state, viewer.personId, 'card', card)) throw new ProblemError('not-found');
    const { storageKey, title, name, bytes } = file;
    const stream = await deps.storage.read(cascadeId, storageKey).catch((error: unknown) => {
      throw problemOf(error);
    });
    if (stream === undefined) {
      request.log.error('a file that is written down is not in the storage');
      throw new ProblemError('not-found');
    }
    return reply.headers({ ...downloadHeaders(title, name), 'content-length': bytes }).send(stream);
  });
}

/** What a failed storage is told as; every other error stays what it is. */
function problemOf(error: unknown): unknown {
  if (!(error instanceof StorageFailure)) return error;
  if (error.reason === 'full') return new ProblemError('storage-full');
  return comeBackLater('storage-unavailable', 60);
}
