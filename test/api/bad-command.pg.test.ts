import { type CommandName, commands } from '@kaskad/shared/domain/commands.ts';
import { entitySchemas } from '@kaskad/shared/domain/entity-schemas.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { samples } from '../support/command-samples.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { signedInBrowser } from '../support/session.ts';
import { rowsOf } from '../support/sync-world.ts';
import { tableHashes } from '../support/table-hash.ts';
import { tableState } from '../support/table-state.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import {
  hostileTexts,
  isFreeText,
  type Spot,
  spotsOf,
  takes,
  takesBlank,
  variantsOf,
  wrongJson,
} from '../support/wrong-values.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);

let app: TestApp;
let centre: FullCentre;
let director: Browser;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
  director = await signedInBrowser(app, centre.people.director);
});
afterAll(() => app.stop());

const open = commands.filter(({ name }) => samples[name].right !== 'nobody');

/** The sample with one place filled by JSON text; the place may be one that the sample leaves out. */
function bodyWith(name: CommandName, { path }: Pick<Spot, 'path'>, json: string): string {
  const args = structuredClone(samples[name].args(centre, () => crypto.randomUUID()));
  let at: Record<string, unknown> = args as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    const inner = at[key];
    at = (Array.isArray(inner) ? inner[0] : inner) as typeof at;
  }
  at[path.at(-1) ?? ''] = '@@';
  return JSON.stringify({ id: crypto.randomUUID(), name, args }).replace('"@@"', () => json);
}

async function send(body: string) {
  return await director.post(`/api/cascades/${centre.cascadeId}/commands`, body);
}

test.each(open)(
  '$name: no place of its arguments takes what does not fit',
  async ({ name, args }) => {
    const before = await tableHashes(app.database);
    for (const spot of spotsOf(args))
      for (const json of wrongJson.filter((one) => !fits(spot, one))) {
        const reply = await send(bodyWith(name, spot, json));
        const { statusCode: status } = reply;
        expect([spot.path, json.slice(0, 40), status]).toEqual([
          spot.path,
          json.slice(0, 40),
          expect.toSatisfy((code: number) => [400, 404, 422].includes(code)),
        ]);
        expect(reply.headers['content-type']).toContain('application/problem+json');
      }
    expect(await tableHashes(app.database)).toEqual(before);
  },
);

/** Wrong elsewhere, but right here: a number where any number goes, a long text where long texts go. */
function fits(spot: Spot, json: string): boolean {
  const variants = variantsOf(spot.schema);
  if (json === '-0.5' || json === '9007199254740993') return takes(spot.schema, 'number');
  if (json === '[]') return takes(spot.schema, 'array');
  if (json === '{}') return takesBlank(spot.schema);
  if (!isFreeText(spot) || json.includes('\\u')) return false;
  const longest = Math.max(...variants.map(({ maxLength }) => maxLength ?? 0));
  const text = String(JSON.parse(json)).trim();
  return text === '' ? isOptionalText(spot) : text.length <= longest;
}

/** Long texts may be emptied. */
function isOptionalText({ path, schema }: Spot): boolean {
  return path.at(-1) === 'body' && (schema.maxLength ?? 0) > 4_000;
}

test(`hostile texts are kept as they were typed, in every place that takes text (seed ${SEED})`, async () => {
  const random = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), {
    seed: SEED,
    numRuns: 10,
  });
  const texts = [...hostileTexts, ...random].filter((text) => !text.includes('\u0000'));
  for (const { name, args } of open)
    for (const spot of spotsOf(args).filter(isFreeText))
      for (const text of texts) {
        const reply = await send(bodyWith(name, spot, JSON.stringify(text)));
        expect([name, spot.path, text, reply.statusCode]).toEqual([
          name,
          spot.path,
          text,
          expect.toSatisfy((code: number) => code < 500),
        ]);
      }
  const { state } = (await app.app.live.rooms.of(centre.cascadeId)) ?? {};
  const tables = await tableState(app.database, centre.cascadeId);
  expect(rowsOf(tables)).toEqual(rowsOf(state as never));
  expect(brokenRules(tables)).toEqual([]);
});

test(`whatever arguments a schema lets through, the database takes or a rule refuses (seed ${SEED})`, async () => {
  const kinds = Object.values(entitySchemas).flatMap((schema) => Object.keys(schema.shape));
  const value = fc.oneof(
    fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text)),
    fc.constantFrom(...hostileTexts, null, 0, -1, 1e308, 5e-324, 2 ** 31, 2 ** 53),
    fc.uuid(),
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const asked = fc.tuple(
    fc.constantFrom(...open),
    fc.dictionary(fc.constantFrom(...kinds, 'before', 'override'), value, { maxKeys: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ([{ name }, extra]) => {
      const args = { ...samples[name].args(centre, () => crypto.randomUUID()), ...extra };
      const reply = await send(JSON.stringify({ id: crypto.randomUUID(), name, args }));
      expect(reply.statusCode).toBeLessThan(500);
    }),
    { seed: SEED, numRuns: 600 },
  );
});

test('no date of a calendar that the database does not share, and those at its ends', async () => {
  const edit = (dates: object) =>
    send(
      JSON.stringify({
        id: crypto.randomUUID(),
        name: 'project.edit',
        args: { projectId: centre.id('empty'), ...dates },
      }),
    );
  expect((await edit({ startsOn: '0000-02-01' })).statusCode).toBe(400);
  expect((await edit({ startsOn: '0001-01-01', endsOn: '9999-12-31' })).statusCode).toBe(200);
  expect((await edit({ startsOn: '2023-02-29' })).statusCode).toBe(400);
  expect((await edit({ startsOn: '2024-02-29', endsOn: null })).statusCode).toBe(200);
});

test('nothing of all this was a failure of the server', () => {
  expect(app.logs.filter((line) => line.includes('request failed'))).toEqual([]);
});
