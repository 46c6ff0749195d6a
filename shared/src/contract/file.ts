import { z } from 'zod';
import { uuid } from '../domain/fields.ts';
import { defineRoute } from './route.ts';

export const fileRoutes = {
  upload: defineRoute({
    method: 'POST',
    path: '/api/cascades/:cascadeId/cards/:cardId/files',
    summary:
      'Give a file of up to 20 MB as evidence: one part with a file name; asking again with the same command gives the first answer',
    may: { cascade: 'member' },
    upload: true,
    params: z.strictObject({ cascadeId: uuid, cardId: uuid }),
    query: z.strictObject({
      /** Names the upload for ever, as the id of a command does. */
      commandId: uuid,
      evidenceId: uuid,
      kind: z.enum(['file', 'attendance']),
      occurrenceId: uuid.optional(),
    }),
    response: z.object({
      /** Number of the entry in the journal. */
      seq: z.int(),
      evidenceId: uuid,
    }),
  }),
  uploadDocument: defineRoute({
    method: 'POST',
    path: '/api/cascades/:cascadeId/measurements/:measurementId/files',
    summary:
      'Give the scanned document of a measurement, of up to 20 MB: one part with a file name; asking again with the same command gives the first answer',
    may: { cascade: 'member' },
    upload: true,
    params: z.strictObject({ cascadeId: uuid, measurementId: uuid }),
    query: z.strictObject({
      /** Names the upload for ever, as the id of a command does. */
      commandId: uuid,
    }),
    response: z.object({
      /** Number of the entry in the journal. */
      seq: z.int(),
    }),
  }),
  download: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/files/:fileId',
    summary: 'The bytes of a file, to be kept, never to be shown by the browser',
    may: { cascade: 'member' },
    params: z.strictObject({ cascadeId: uuid, fileId: uuid }),
    response: z.string().meta({ format: 'binary' }),
  }),
};
