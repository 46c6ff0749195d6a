import { fileRoutes } from '@kaskad/shared/contract/file.ts';
import { seesRow } from '@kaskad/shared/domain/visible-to.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { servedFile } from '../db/files/stored-file.ts';
import { downloadHeaders } from '../files/download-headers.ts';
import { asDocument, asEvidence } from '../files/givings.ts';
import { type FileDeps, type Giving, keepUpload } from '../files/keep-upload.ts';
import { StorageFailure } from '../files/storage-failure.ts';
import { acceptFiles, passOver, receiveFile } from '../plugins/multipart.ts';
import { comeBackLater, commandProblem, ProblemError } from '../plugins/problem.ts';
import { route } from '../plugins/route.ts';
import { roomOf } from './replica.ts';

/** Files given as evidence or as documents of measurements: in by whoever may give them, out to whoever sees what they prove. */
export const files = fp(
  async (scope: FastifyInstance, deps: FileDeps) => {
    await acceptFiles(scope);
    evidenceRoute(scope, deps);
    documentRoute(scope, deps);
    downloadRoute(scope, deps);
  },
  { name: 'files', encapsulate: true },
);

function evidenceRoute(app: FastifyInstance, deps: FileDeps): void {
  route(
    app,
    fileRoutes.upload,
  )(async ({ params: { cascadeId, cardId }, query, viewer, request }) => {
    const { commandId, evidenceId, kind, occurrenceId = null } = query;
    const giving = asEvidence({ evidenceId, cardId, occurrenceId, kind });
    const sender = { cascadeId, commandId, personId: viewer.personId };
    return { seq: await taken(deps, request, sender, giving), evidenceId };
  });
}

function documentRoute(app: FastifyInstance, deps: FileDeps): void {
  route(
    app,
    fileRoutes.uploadDocument,
  )(async ({ params: { cascadeId, measurementId }, query: { commandId }, viewer, request }) => {
    const sender = { cascadeId, commandId, personId: viewer.personId };
    return { seq: await taken(deps, request, sender, asDocument({ measurementId })) };
  });
}

/** Takes the file of a request in; the number of its entry in the journal. */
async function taken(
  deps: FileDeps,
  request: FastifyRequest,
  sender: { cascadeId: string; commandId: string; personId: string },
  giving: Giving,
): Promise<number> {
  const declaredBytes = Number(request.headers['content-length'] ?? 0);
  try {
    const receive = () => receiveFile(request);
    const answer = await keepUpload(deps, { ...sender, giving, declaredBytes, receive });
    if ('seq' in answer) return answer.seq;
    if ('refusal' in answer) throw commandProblem(answer.refusal);
    throw answer.fault === 'too-many-uploads'
      ? comeBackLater(answer.fault, 5)
      : new ProblemError(answer.fault);
  } catch (error) {
    throw problemOf(error);
  } finally {
    passOver(request);
  }
}

function downloadRoute(app: FastifyInstance, deps: FileDeps): void {
  route(
    app,
    fileRoutes.download,
  )(async ({ params: { cascadeId, fileId }, viewer, request, reply }) => {
    const { state } = await roomOf(deps.rooms, cascadeId);
    const file = await servedFile(deps.database, cascadeId, fileId);
    const owner = file && state[file.ownerKind].get(file.ownerId);
    if (file === undefined || owner === undefined) throw new ProblemError('not-found');
    if (!seesRow(state, viewer.personId, file.ownerKind, owner))
      throw new ProblemError('not-found');
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
