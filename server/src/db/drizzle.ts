/**
 * The query builder, as far as the product uses it. It is required, not imported: its modules stand behind a package
 * file of 180 KB, which the loader of ES modules reads and keeps once for each of them (decision 012).
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const operators = require('drizzle-orm') as typeof import('drizzle-orm');
const columns = require('drizzle-orm/pg-core') as typeof import('drizzle-orm/pg-core');
const driver = require('drizzle-orm/node-postgres') as typeof import('drizzle-orm/node-postgres');

export const { and, desc, eq, exists, gt, inArray, isNull, lt, lte, ne, notExists, or, sql } =
  operators;
export const {
  bigint,
  boolean,
  customType,
  date,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} = columns;
export const { drizzle } = driver;
