import { expect, test } from 'vitest';
import { explainLog, isStillLeaving } from './explain-log.ts';

test.each([
  ['FATAL:  could not write to file "pg_wal/xlogtemp.26": No space left on device', 'disk-full'],
  ['FATAL:  data directory "/d" has invalid permissions', 'data-folder-rights'],
  ['FATAL:  data directory "/d" has wrong ownership', 'data-folder-rights'],
  ['initdb: error: could not access directory "/d": Permission denied', 'data-folder-rights'],
  ['FATAL:  database files are incompatible with server', 'database-version'],
  ['FATAL:  something unheard of', 'database-failed'],
  ['', 'database-failed'],
])('%s', (said, code) => {
  const failure = explainLog('/d', said);
  expect(failure.code).toBe(code);
  expect(failure.message).not.toContain('\n');
});

test('the first complaint is shown when nothing better is known, else the last words', () => {
  expect(explainLog('/d', 'LOG: one\nFATAL: two\nLOG: three').message).toContain('FATAL: two');
  expect(explainLog('/d', 'LOG: one\nLOG: two\n').message).toContain('LOG: two');
});

test('an earlier PostgreSQL that is not quite gone is worth waiting for', () => {
  expect(isStillLeaving('FATAL:  lock file "postmaster.pid" already exists')).toBe(true);
  expect(
    isStillLeaving('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'),
  ).toBe(true);
  expect(isStillLeaving('FATAL:  database files are incompatible with server')).toBe(false);
});
