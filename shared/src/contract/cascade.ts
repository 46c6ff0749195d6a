import { z } from 'zod';
import { columnPhases } from '../domain/board/column.ts';
import type { CommandName } from '../domain/commands.ts';
import { calendarDate, moment, uuid } from '../domain/fields.ts';
import { recordKinds } from '../domain/sprint/record.ts';
import { textFields } from '../domain/text/text.ts';
import { defineRoute } from './route.ts';

const cascadeParams = z.strictObject({ cascadeId: uuid });
const cardParams = z.strictObject({ cascadeId: uuid, cardId: uuid });

/** A command as a person sends it. */
export interface SentCommand {
  readonly id: string;
  readonly name: CommandName;
  readonly args: unknown;
}

/** The server holds it against the arguments of the verb, see `sent-command.ts`. */
const commandEnvelope = z.strictObject({
  id: uuid,
  name: z.string() as z.ZodType<CommandName>,
  args: z.unknown(),
});

const warningSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** An entry as it travels; its changes are typed by the domain. */
export const entrySchema = z
  .object({
    seq: z.int(),
    commandId: uuid,
    name: z.string(),
    by: uuid,
    at: moment,
    changes: z.array(z.json()),
  })
  .meta({ id: 'Entry' });

export const cascadeRoutes = {
  sendCommand: defineRoute({
    method: 'POST',
    path: '/api/cascades/:cascadeId/commands',
    summary: 'Carry out a command; asking again with the same id gives the first answer',
    may: { cascade: 'member' },
    params: cascadeParams,
    body: commandEnvelope,
    response: z.object({
      /** Number of the entry in the journal. */
      seq: z.int(),
      warnings: z.array(warningSchema),
    }),
  }),
  snapshot: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/snapshot',
    summary:
      'All rows the person may hold, packed in parts by column, with the number of the last entry in them',
    may: { cascade: 'member' },
    params: cascadeParams,
    response: z.object({
      seq: z.int(),
      parts: z.array(
        z.object({
          kind: z.string(),
          common: z.record(z.string(), z.json()).optional(),
          count: z.int(),
          fields: z.array(z.string()),
          columns: z.array(
            z.union([
              z.array(z.json()),
              z.object({ values: z.array(z.json()), at: z.array(z.int()) }),
            ]),
          ),
        }),
      ),
    }),
  }),
  entries: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/entries',
    summary:
      'Entries after a number, for clients whose network lets no socket through; null asks for a snapshot',
    may: { cascade: 'member' },
    params: cascadeParams,
    query: z.strictObject({ after: z.coerce.number().int().min(0) }),
    response: z.object({ seq: z.int(), entries: z.array(entrySchema).nullable() }),
  }),
  cardHistory: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/cards/:cardId/history',
    summary: 'Entries that speak of a card, the newest first',
    may: { cascade: 'member' },
    params: cardParams,
    query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
    response: z.object({ entries: z.array(entrySchema), more: z.boolean() }),
  }),
  projectFlow: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/projects/:projectId/flow',
    summary: 'How many cards of a project stood in which phase, by the days on which that changed',
    may: { cascade: 'member' },
    params: z.strictObject({ cascadeId: uuid, projectId: uuid }),
    response: z.object({
      days: z.array(
        z.object({ day: calendarDate, counts: z.record(z.enum(columnPhases), z.int().min(0)) }),
      ),
    }),
  }),
  comments: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/cards/:cardId/comments',
    summary: 'The words of all remarks under a card; empty for a removed one',
    may: { cascade: 'member' },
    params: cardParams,
    response: z.object({ comments: z.array(z.object({ id: uuid, body: z.string() })) }),
  }),
  texts: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/texts/:ownerId',
    summary: 'The long texts of a card or of a project passport',
    may: { cascade: 'member' },
    params: z.strictObject({ cascadeId: uuid, ownerId: uuid }),
    response: z.object({
      texts: z.array(
        z.object({
          field: z.enum(textFields),
          body: z.string(),
          updatedAt: moment,
          updatedBy: uuid,
        }),
      ),
    }),
  }),
  records: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/sprints/:sprintId/records',
    summary:
      'What was frozen when a sprint started and closed, byte for byte, with its SHA-256 and the names of that day',
    may: { cascade: 'member' },
    params: z.strictObject({ cascadeId: uuid, sprintId: uuid }),
    response: z.object({
      records: z.array(
        z.object({
          kind: z.enum(recordKinds),
          body: z.string(),
          sha256: z.string(),
          frozenAt: moment,
          /** Those whose ids stand in the body; the hash is not over their names. */
          people: z.array(z.object({ id: uuid, name: z.string() })),
        }),
      ),
    }),
  }),
  search: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/search',
    summary: 'Cards by the words of title and description, in any Russian form, best first',
    may: { cascade: 'member' },
    params: cascadeParams,
    query: z.strictObject({ q: z.string().trim().min(1).max(200) }),
    response: z.object({ cardIds: z.array(uuid) }),
  }),
};
