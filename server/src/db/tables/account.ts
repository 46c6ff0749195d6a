import { linkPurposes } from '@kaskad/shared/contract/account.ts';
import { integer, pgTable, text, timestamp, uuid } from '../drizzle.ts';

// The constraints stand in migrations/0001_create_account.sql.
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const person = pgTable('person', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  position: text('position'),
  email: text('email'),
  createdAt: instant('created_at').notNull(),
  erasedAt: instant('erased_at'),
});

export const credential = pgTable('credential', {
  personId: uuid('person_id').primaryKey(),
  passwordHash: text('password_hash').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const session = pgTable('session', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  personId: uuid('person_id').notNull(),
  createdAt: instant('created_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

export const oneTimeLink = pgTable('one_time_link', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose', { enum: linkPurposes }).notNull(),
  personId: uuid('person_id').notNull(),
  cascadeId: uuid('cascade_id'),
  issuedBy: uuid('issued_by'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

export const attempt = pgTable('attempt', {
  key: text('key').primaryKey(),
  spent: integer('spent').notNull(),
  resetsAt: instant('resets_at').notNull(),
});
