import { expect, test } from 'vitest';
import { derivedId, idsOf } from './env.ts';
import { uuid } from './fields.ts';

const base = '0192a5b0-7c00-7000-8000-000000000000';

test('an id is a UUID for every pair of texts, Russian and empty ones too', () => {
  for (const name of ['', '0', 'Ю6', 'text/aim', 'ё'.repeat(500), '\u{1f4cb}']) {
    expect(uuid.safeParse(derivedId(base, name)).success).toBe(true);
    expect(uuid.safeParse(derivedId(name, base)).success).toBe(true);
  }
});

test('ids stay what they are for ever: rows that are saved already carry them', () => {
  expect(derivedId(base, 'E1')).toBe('921d3fc1-d29f-8b49-baa1-541c1c80dd20');
  expect(derivedId(base, 'Ю6')).toBe('387cc20e-0237-8796-8f3a-5ab6c93e8f79');
});

test('no two of 200,000 ids are the same: a long series and the first ids of commands sent one after another', () => {
  const ids = new Set<string>();
  const next = idsOf(base);
  for (let count = 0; count < 100_000; count++) ids.add(next());
  for (let count = 1; count <= 100_000; count++) {
    const commandId = `0192a5b0-7c00-7000-8000-${count.toString(16).padStart(12, '0')}`;
    ids.add(idsOf(commandId)());
  }
  expect(ids.size).toBe(200_000);
}, 120_000);

test('every part of an id varies, so that none is a constant in disguise', () => {
  const ids = Array.from({ length: 1000 }, (_none, count) => derivedId(base, String(count)));
  for (const at of [0, 9, 15, 20, 24])
    expect(new Set(ids.map((id) => id.slice(at, at + 3))).size).toBeGreaterThan(100);
});

test('both ends draw the same series, and each series starts anew', () => {
  const [here, there] = [idsOf(base), idsOf(base)];
  const drawn = [here(), here(), here()];
  expect([there(), there(), there()]).toEqual(drawn);
  expect(idsOf(base)()).toBe(drawn[0]);
});
