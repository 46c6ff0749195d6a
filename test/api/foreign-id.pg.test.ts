import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { definitionOf } from '@kaskad/shared/domain/execute.ts';
import { entityKinds } from '@kaskad/shared/domain/state.ts';
import { brokenRules } from '@kaskad/shared/testing/broken-rules.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../support/browser.ts';
import { type Cast, castOf } from '../support/cast.ts';
import { samples } from '../support/command-samples.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let centre: FullCentre;
let foreign: FullCentre;
let cast: Cast;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
  foreign = await buildFullCentre(app);
  cast = await castOf(app, centre);
});
afterAll(() => app.stop());

const names = (Object.keys(samples) as CommandName[]).filter(
  (name) => samples[name].right !== 'nobody',
);
type Path = readonly (string | number)[];

function argsIn(world: FullCentre, name: CommandName) {
  return samples[name].args(world, () => crypto.randomUUID());
}

/** Where arguments hold ids, however deep. */
function idPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => idPaths(inner, [...path, key]));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function withAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const inner = (value as Record<string, unknown>)[key];
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: withAt(inner, rest, replacement) });
}

/** Ids that name rows of the cascade, or people in it. */
async function knownIds(world: FullCentre): Promise<Set<string>> {
  const state = await world.state();
  const checklists = [...state.card.values()].flatMap((card) => card.checklist);
  const rows = entityKinds.flatMap((kind) => [...state[kind].values()]);
  return new Set([...rows, ...checklists].map(({ id }) => id));
}

async function send(browser: Browser, name: CommandName, args: unknown, key = {}) {
  const url = `/api/cascades/${centre.cascadeId}/commands`;
  return await browser.post(url, { id: crypto.randomUUID(), name, args, ...key });
}

/** A place in a list that is named by what is not in it is its end: no right hangs on it, and nothing is told. */
const isPlace = (path: Path) => path.at(-1) === 'before';

describe('S02 S03: ids of another cascade', () => {
  test.each(names)('%s', async (name) => {
    const own = argsIn(centre, name);
    const known = await knownIds(centre);
    const theirs = argsIn(foreign, name);
    const hashes = await rowHashes(name);
    for (const path of idPaths(own)) {
      if (!known.has(String(at(own, path))) || isPlace(path)) continue;
      for (const id of [at(theirs, path), crypto.randomUUID()]) {
        const reply = await send(cast.director, name, withAt(own, path, id));
        expect([path, reply.statusCode]).toEqual([path, expect.toSatisfy(refusedBy(name))]);
      }
    }
    expect(await rowHashes(name)).toEqual(hashes);
  });

  test('in addresses: whatever is asked for is not found, as what does not exist', async () => {
    const urls = (cardId: string, sprintId: string, personId: string, commentId: string) => [
      ['GET', `cards/${cardId}/history`],
      ['GET', `projects/${cardId}/flow`],
      ['GET', `cards/${cardId}/comments`],
      ['GET', `texts/${cardId}`],
      ['GET', `texts/${commentId}`],
      ['GET', `sprints/${sprintId}/records`],
      ['POST', `people/${personId}/link`],
    ];
    const hashes = await tableHashes(app.database);
    const nobody = crypto.randomUUID();
    const lists = [
      urls(
        foreign.id('card'),
        foreign.id('active sprint'),
        foreign.people.lead.id,
        foreign.id('remark'),
      ),
      urls(nobody, nobody, nobody, nobody),
    ];
    for (const [method, path] of lists.flat()) {
      const url = `/api/cascades/${centre.cascadeId}/${path}`;
      const body = method === 'POST' ? { purpose: 'sign-in' } : undefined;
      const reply = await cast.director.send(method as 'GET' | 'POST', url, { body });
      expect([path, reply.json()]).toEqual([path, expect.objectContaining({ status: 404 })]);
    }
    expect(await tableHashes(app.database)).toEqual(hashes);
  });

  test('a cascade of others is not there, with any verb', async () => {
    const hashes = await tableHashes(app.database);
    for (const name of names) {
      const url = `/api/cascades/${foreign.cascadeId}/commands`;
      const body = { id: crypto.randomUUID(), name, args: argsIn(foreign, name) };
      expect((await cast.director.post(url, body)).statusCode).toBe(404);
    }
    expect(await tableHashes(app.database)).toEqual(hashes);
  });
});

/** Rows of the lead's other project that stand for a row of the first one. */
function twinOf(id: string): string | undefined {
  const things = ['card', 'second card', 'cancelled card', 'stage', 'item', 'label', 'spare label'];
  const more = [
    'worn label',
    'goal',
    'kpi',
    'card link',
    'spare link',
    'project link',
    'column',
    'participation',
    'yearly',
    'year',
    'year card',
    'loose card',
    'remark',
    'seen remark',
    'spare remark',
  ];
  const twins = new Map(
    [...things, ...more].map((name) => [centre.id(name), centre.id(`${name}Too`)]),
  );
  twins.set(centre.cyclogram, centre.id('cyclogramToo'));
  twins.set(centre.id('planning sprint'), centre.id('active sprint'));
  twins.set(centre.id('planning idea'), centre.id('active idea'));
  for (const phase of ['planned', 'preparing', 'running', 'reporting', 'done'] as const)
    twins.set(
      centre.column(centre.cyclogram, phase),
      centre.column(centre.id('cyclogramToo'), phase),
    );
  return twins.get(id);
}

describe('S02 S03: ids of the own other project, one at a time', () => {
  const mixed = names.filter((name) => name !== 'project.move');
  test.each(mixed)('%s', async (name) => {
    const own = argsIn(centre, name);
    const known = await knownIds(centre);
    const paths = idPaths(own).filter((path) => known.has(String(at(own, path))) && !isPlace(path));
    if (paths.length < 2) return;
    const hashes = await rowHashes(name);
    for (const path of paths) {
      const twin = twinOf(String(at(own, path)));
      if (twin === undefined || isFine(name, path)) continue;
      const reply = await send(cast.lead, name, withAt(own, path, twin));
      expect([path, reply.statusCode]).toEqual([path, expect.toSatisfy(refusedBy(name))]);
    }
    expect(await rowHashes(name)).toEqual(hashes);
  });

  test('places named by rows of other lists are the end of the own', async () => {
    for (const name of names) {
      const own = argsIn(centre, name);
      const path = idPaths(own).find(isPlace);
      const twin = path && twinOf(String(at(own, path)));
      if (path === undefined || twin === undefined) continue;
      await send(cast.lead, name, withAt(own, path, twin));
      expect(brokenRules(await centre.state())).toEqual([]);
    }
  });
});

/** Mixtures that make sense: a project takes in people and cards of others. */
function isFine(name: CommandName, path: Path): boolean {
  const both = `${name} ${path.join('.')}`;
  return [
    'project.add-member projectId',
    'project.change-member projectId',
    'project.remove-member projectId',
    'card.add-many projectId',
    'card.add-from-template projectId',
    'card.assign cardId',
    'card.unassign cardId',
    'event.edit cardId',
    'card.share cardId',
    'comment.add cardId',
    'card.unshare cardId',
    'decision.add sprintId',
  ].includes(both);
}

/** Taking off what is not there is done already: carried out, but without any effect. */
const repeatable: readonly CommandName[] = [
  'card.unassign',
  'card.remove-item',
  'card.remove-label',
];

function refusedBy(name: CommandName) {
  const fine = repeatable.includes(name) ? [200, 404] : [403, 404, 422];
  return (status: number) => fine.includes(status);
}

/** All tables; without the journal where an empty entry is fine. */
async function rowHashes(name: CommandName): Promise<object> {
  const { entry, entry_card, cascade_head, ...rows } = await tableHashes(app.database);
  return repeatable.includes(name) ? rows : { entry, entry_card, cascade_head, ...rows };
}

describe('S07: a key too many', () => {
  const keys = ['role', 'authorId', 'by', 'createdAt', 'seq', 'rank', 'isAdmin', 'cascadeId', 'id'];

  test.each(names)('%s', async (name) => {
    const hashes = await tableHashes(app.database);
    const shape = (definitionOf(name)?.args as { shape?: object } | undefined)?.shape ?? {};
    const args = argsIn(centre, name);
    for (const key of keys.filter((one) => !(one in shape))) {
      const inside = await send(cast.director, name, { ...args, [key]: 1 });
      expect([key, inside.statusCode]).toEqual([key, 400]);
    }
    for (const key of ['by', 'actor', 'seq', 'at']) {
      const outside = await send(cast.director, name, args, { [key]: centre.people.lead.id });
      expect([key, outside.statusCode]).toEqual([key, 400]);
    }
    expect(await tableHashes(app.database)).toEqual(hashes);
  });

  test.each([
    ['/api/sign-in', { email: 'a@example.org', password: 'x' }],
    ['/api/link', { token: 'x' }],
    ['/api/link/purpose', { token: 'x' }],
    ['/api/sign-out', {}],
    ['/api/sign-out-everywhere', {}],
    ['/api/password', { current: 'a', next: 'шлюз открыт утром' }],
    [
      '/api/first-run',
      { organisation: 'О', programme: 'П', name: 'Н', email: 'a@b.ru', password: 'x' },
    ],
    ['invitations', { name: 'Новый', role: 'staff' }],
    ['link', { purpose: 'sign-in' }],
  ])('%s', async (path, body) => {
    const base = `/api/cascades/${centre.cascadeId}`;
    const person = `${base}/people/${centre.people.member.id}/link`;
    const url = path.startsWith('/') ? path : path === 'link' ? person : `${base}/${path}`;
    const hashes = await tableHashes(app.database);
    for (const key of ['isAdmin', 'personId', 'createdAt']) {
      const reply = await cast.director.post(url, { ...body, [key]: 1 });
      expect([key, reply.statusCode]).toEqual([key, 400]);
    }
    expect(await tableHashes(app.database)).toEqual(hashes);
    expect((await cast.director.get('/api/me')).statusCode).toBe(200);
  });
});
