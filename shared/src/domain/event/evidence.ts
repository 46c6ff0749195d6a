import { z } from 'zod';
import { line, moment, uuid } from '../fields.ts';
import { webAddress } from './event.ts';

/** `attendance` is a file as well: the list of those who came. */
export const evidenceKinds = ['file', 'attendance', 'link'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Largest file, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_EVIDENCE = 100;

/** Proof that an event, or one occurrence of it, took place. The bytes of a file are read on demand. */
export const evidenceSchema = z.strictObject({
  id: uuid,
  cardId: uuid,
  occurrenceId: uuid.nullable(),
  kind: z.enum(evidenceKinds),
  /** A link's words, or the name the file came with. */
  title: line(300),
  url: webAddress.nullable(),
  fileId: uuid.nullable(),
  bytes: z.int().min(0).max(MAX_FILE_BYTES).nullable(),
  /** Hash of the bytes as they were received. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  addedAt: moment,
  addedBy: uuid,
  removedAt: moment.nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
