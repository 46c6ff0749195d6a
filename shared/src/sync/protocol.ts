/**
 * The messages of the socket. Commands go up by HTTP; the socket carries facts down.
 * Whoever changes a message, an entity or the way changes are applied must bump PROTOCOL_VERSION:
 * `protocol-version.test.ts` holds the fingerprint of them all.
 */
import { z } from 'zod';
import { uuid } from '../domain/fields.ts';
import type { Entry } from './entry.ts';

export const PROTOCOL_VERSION = 6;

/** A replica further behind than this gets a fresh snapshot instead of the entries it missed. */
export const LONGEST_REPLAY = 1000;

/** Longest message a client may send, in bytes. */
export const LONGEST_UP = 4096;

/** What a person is looking at: a project's board, or the cascade itself when null. */
const place = uuid.nullable();

export const upSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('hello'),
    protocol: z.int(),
    cascadeId: uuid,
    /** The last entry the replica has applied. */
    cursor: z.int().min(0),
    place,
  }),
  z.strictObject({ type: z.literal('place'), place }),
  z.strictObject({ type: z.literal('ping'), n: z.int() }),
]);
export type Up = z.infer<typeof upSchema>;

export type Down =
  | { readonly type: 'welcome'; readonly seq: number; readonly people: readonly Presence[] }
  | { readonly type: 'entries'; readonly entries: readonly Entry[] }
  /** The replica cannot be brought up to date by entries: take a new snapshot, then say hello again. */
  | { readonly type: 'reload'; readonly reason: 'behind' | 'ahead' | 'visibility' }
  | { readonly type: 'presence'; readonly people: readonly Presence[] }
  | { readonly type: 'pong'; readonly n: number };

export interface Presence {
  readonly personId: string;
  readonly place: string | null;
}

/** Close codes with which the server ends a socket for good reasons of its own. */
export const closeCodes = {
  /** The session or the right is gone: sign in again. */
  signedOut: 4401,
  /** The client speaks another protocol version: load the page anew. */
  otherVersion: 4406,
  /** A message was malformed, too long or too frequent. */
  badMessage: 4400,
  /** The client reads too slowly; it may come back at once. */
  tooSlow: 1013,
  restarting: 1012,
} as const;
