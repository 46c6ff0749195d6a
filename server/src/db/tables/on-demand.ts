import { recordKinds } from '@kaskad/shared/domain/sprint/record.ts';
import { type TextField, textOwners } from '@kaskad/shared/domain/text/text.ts';
import { pgTable, primaryKey, text, uuid } from '../drizzle.ts';
import { moment } from './moment.ts';

// The constraints stand in migrations/0002_create_cascade.sql and 0011_open_other_modes.sql.

/** The long texts; the table is called `text`. */
export const longText = pgTable(
  'text',
  {
    cascadeId: uuid('cascade_id').notNull(),
    id: uuid('id').notNull(),
    ownerKind: text('owner_kind', { enum: textOwners }).notNull(),
    ownerId: uuid('owner_id').notNull(),
    field: text('field').$type<TextField>().notNull(),
    body: text('body').notNull(),
    updatedAt: moment('updated_at').notNull(),
    updatedBy: uuid('updated_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.id] })],
);

export const record = pgTable(
  'record',
  {
    cascadeId: uuid('cascade_id').notNull(),
    id: uuid('id').notNull(),
    projectId: uuid('project_id').notNull(),
    sprintId: uuid('sprint_id').notNull(),
    kind: text('kind', { enum: recordKinds }).notNull(),
    body: text('body').notNull(),
    frozenAt: moment('frozen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.id] })],
);

/** Who is named in a record, by the name of the day on which it was frozen. Filled by the database. */
export const recordPerson = pgTable(
  'record_person',
  {
    cascadeId: uuid('cascade_id').notNull(),
    recordId: uuid('record_id').notNull(),
    personId: uuid('person_id').notNull(),
    name: text('name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cascadeId, table.recordId, table.personId] })],
);
