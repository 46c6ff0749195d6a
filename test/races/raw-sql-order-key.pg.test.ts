import { rankBetween } from '@kaskad/shared/domain/rank.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const seed = Math.floor(Math.random() * 2 ** 31);

/** Written as a key is, with a number of the right length or nearly so. */
const nearlyKey = fc
  .tuple(
    fc.constantFrom(...'ABXYZabcyz0'),
    fc.array(fc.constantFrom(...'09AZaz'), { maxLength: 30 }),
    fc.constantFrom('', '-', 'я', ' ', '0', '\n'),
  )
  .map(([head, digits, end]) => head + digits.join('') + end);

test(`the database takes for an order key what the rules can put another beside (seed ${seed})`, async () => {
  const fixed = ['', 'a', 'a0', 'a00', 'a0V', 'Zz', 'Z0', 'b0', 'b00', `A${'0'.repeat(26)}`];
  const keys = [
    ...fixed,
    ...['a0\n', `A${'0'.repeat(26)}V`, `z${'z'.repeat(26)}`],
    ...fc.sample(nearlyKey, { numRuns: 2_000, seed }),
  ];
  const { rows } = await app.database.pool.query<{ taken: boolean }>(
    'select coalesce(is_order_key(key), false) as taken from unnest($1::text[]) with ordinality as one (key, at) order by at',
    [keys],
  );
  const differ = keys.filter((key, at) => rows[at]?.taken !== isKey(key));
  expect(differ).toEqual([]);
  expect(rows.filter(({ taken }) => taken).length).toBeGreaterThan(50);
});

/** The library knows what a key is made of; the digits themselves it does not look at. */
function isKey(key: string): boolean {
  if (!/^[0-9A-Za-z]{1,64}$/.test(key)) return false;
  try {
    rankBetween(key, null);
    rankBetween(null, key);
    return true;
  } catch {
    return false;
  }
}
