import { organisationRoles } from '@kaskad/shared/domain/member/member.ts';
import { bigint, boolean, date, integer, pgTable, primaryKey, text, uuid } from '../drizzle.ts';
import { moment } from './moment.ts';

// The constraints stand in migrations/0002_create_cascade.sql.

export const cascade = pgTable(
  'cascade',
  {
    cascadeId: uuid('cascade_id').notNull(),
    id: uuid('id').notNull(),
    organisationName: text('organisation_name').notNull(),
    organisationShortName: text('organisation_short_name').notNull(),
    programmeTitle: text('programme_title').notNull(),
    programmeStartsOn: date('programme_starts_on'),
    programmeEndsOn: date('programme_ends_on'),
    demonstration: boolean('demonstration').notNull(),
    clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull(),
    catalogueVersion: integer('catalogue_version').notNull(),
    catalogueAt: moment('catalogue_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.id] })],
);

export const member = pgTable(
  'member',
  {
    cascadeId: uuid('cascade_id').notNull(),
    /** The person. */
    id: uuid('id').notNull(),
    role: text('role', { enum: organisationRoles }).notNull(),
    addedAt: moment('added_at').notNull(),
    deactivatedAt: moment('deactivated_at'),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.id] })],
);
