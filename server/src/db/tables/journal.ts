import type { Change } from '@kaskad/shared/domain/changes.ts';
import { bigint, json, pgTable, primaryKey, sql, text, uuid } from '../drizzle.ts';
import { moment } from './moment.ts';

// The constraints stand in the migrations.

export const entry = pgTable(
  'entry',
  {
    cascadeId: uuid('cascade_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    commandId: uuid('command_id').notNull(),
    name: text('name').notNull(),
    by: uuid('actor_id').notNull(),
    at: moment('at').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`now()`),
    argsHash: text('args_hash').notNull(),
    changes: json('changes').$type<readonly Change[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.seq] })],
);

/** Which entries speak of which card. */
export const entryCard = pgTable(
  'entry_card',
  {
    cascadeId: uuid('cascade_id').notNull(),
    cardId: uuid('card_id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.cardId, table.seq] })],
);
