import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Nothing arrived for so long that nothing will. */
const IDLE_MS = 60_000;

/** Copies a stream to its end; what came is counted and hashed on the way. Rejects when either end breaks or falls silent. */
export async function copyBytes(
  source: Readable,
  target: Writable,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('nothing arrives any more')), IDLE_MS);
  let bytes = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      timer.refresh();
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(source, counted, target, { signal: silence.signal });
  } finally {
    clearTimeout(timer);
  }
  return { bytes, sha256: hash.digest('hex') };
}
