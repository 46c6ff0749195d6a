/**
 * A gzip file put together from segments that were compressed one by one: a segment that did not change is not compressed
 * again. Each is a run of whole deflate blocks that look at nothing before them (RFC 1951), so they stand in any order.
 */
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

export interface Segment {
  readonly bytes: Buffer;
  readonly deflated: Buffer;
}

/** Compresses in another thread. */
export async function segmentOf(bytes: Buffer): Promise<Segment> {
  return { bytes, deflated: await compressed(bytes, options) };
}

/** A few bytes as they are, 65,535 at most. */
export function plainSegment(text: string): Segment {
  const bytes = Buffer.from(text);
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return { bytes, deflated: Buffer.concat([head, bytes]) };
}

/** The segments as one gzip file. Costs a checksum over their bytes. */
export function gzipOf(segments: readonly Segment[]): Buffer {
  let sum = 0;
  let length = 0;
  for (const { bytes } of segments) {
    sum = crc32(bytes, sum);
    length += bytes.length;
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(sum, 0);
  tail.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([HEAD, ...segments.map(({ deflated }) => deflated), LAST_BLOCK, tail]);
}

const compressed = promisify(deflateRaw);
/** With less memory blocks are shorter, and a block of ids, whose letters are few, gets a code of its own. */
const options = { level: 6, memLevel: 7, finishFlush: constants.Z_FULL_FLUSH };
/** Deflate, no name, no time, made as fast as possible, by no system in particular (RFC 1952). */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255]);
/** An empty block that says it is the last. */
const LAST_BLOCK = Buffer.from([3, 0]);
