import multipart from '@fastify/multipart';
import { MAX_FILE_BYTES } from '@kaskad/shared/domain/event/evidence.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Incoming } from '../files/keep-upload.ts';
import { ProblemError } from './problem.ts';

/** Lets the routes of a scope take one file each; its bytes wait on the wire until a handler begins to read. */
export async function acceptFiles(scope: FastifyInstance): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 4, fieldSize: 1_024, headerPairs: 20 },
  });
}

/**
 * Begins to read the body of a request: its one file. What follows the largest size is not waited for.
 * @throws ProblemError when the sender has gone or the envelope is broken
 */
export async function receiveFile(request: FastifyRequest): ReturnType<Incoming['receive']> {
  const part = await Promise.race([request.file(), gone(request)]).catch(() => {
    throw new ProblemError('upload-broken');
  });
  if (part === undefined) return undefined;
  let isCut = false;
  const { file: bytes, filename: name } = part;
  bytes.once('limit', () => {
    isCut = true;
    bytes.push(null);
  });
  return { name, bytes, isCut: () => isCut || bytes.truncated };
}

/** Rejects once the sender is gone before the end, also when that was so from the beginning. */
async function gone({ raw }: FastifyRequest): Promise<never> {
  await new Promise<void>((resolve) => {
    if (raw.destroyed) resolve();
    else raw.once('close', resolve);
  });
  // What has come to its end is closed as well; the file in it is being read.
  if (raw.readableEnded) return await new Promise<never>(() => undefined);
  throw new Error('the sender is gone');
}

/** Reads what is left of a body that nobody wants any more, so that its sender comes to hear the answer. */
export function passOver({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}
