import { applyChanges, set } from '@kaskad/shared/domain/changes.ts';
import type { CommandName } from '@kaskad/shared/domain/commands.ts';
import { idsOf } from '@kaskad/shared/domain/env.ts';
import { execute } from '@kaskad/shared/domain/execute.ts';
import { layerOver, type State } from '@kaskad/shared/domain/state.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, actors, type Cast, castOf } from '../support/cast.ts';
import { samples } from '../support/command-samples.ts';
import { buildFullCentre, type FullCentre } from '../support/full-centre.ts';
import type { Right } from '../support/sample.ts';
import { tableHashes } from '../support/table-hash.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

/** In the order of the samples: one after the other a director can carry them all out. */
const names = Object.keys(samples) as CommandName[];

/** Whom each right admits, of the actors of the matrix. */
const admitted: Readonly<Record<Right, readonly Actor[]>> = {
  director: ['director'],
  staff: ['director', 'lead', 'member', 'watcher', 'outsider', 'exMember'],
  lead: ['director', 'lead'],
  team: ['director', 'lead', 'member'],
  author: ['director'],
  viewer: ['director', 'lead', 'member', 'observer', 'watcher', 'outsider', 'exMember'],
  nobody: [],
};

let app: TestApp;
let centre: FullCentre;
let cast: Cast;

beforeAll(async () => {
  app = await startTestApp();
  centre = await buildFullCentre(app);
  cast = await castOf(app, centre);
});
afterAll(() => app.stop());

function isAdmitted(actor: Actor, name: CommandName): boolean {
  return admitted[samples[name].right].includes(actor);
}

function argsOf(name: CommandName) {
  return samples[name].args(centre, () => crypto.randomUUID());
}

async function send(actor: Actor, name: CommandName) {
  const url = `/api/cascades/${centre.cascadeId}/commands`;
  return await cast[actor].post(url, { id: crypto.randomUUID(), name, args: argsOf(name) });
}

/** True for somebody who has the right to the verb, but to other rows than those of the sample. */
function isOfTeamOfAuthor(actor: Actor, name: CommandName): boolean {
  return samples[name].right === 'author' && admitted.team.includes(actor);
}

/** What a denied request is answered. */
function denial(actor: Actor, name: CommandName): number {
  if (actor === 'anonymous') return 401;
  if (actor === 'deactivated') return 404;
  if (isOfTeamOfAuthor(actor, name)) return 422;
  return samples[name].right === 'nobody' ? 400 : 403;
}

function decide(state: State, actor: Actor, name: CommandName): string {
  const command = { id: crypto.randomUUID(), name, args: argsOf(name) };
  const now = app.clock.now.toISOString();
  const env = { now, today: now.slice(0, 10), actor: cast.ids[actor], newId: idsOf(command.id) };
  const result = execute(state, command, env);
  return result.ok ? 'done' : result.refusal.code;
}

test.each(names.filter((name) => samples[name].right !== 'nobody'))(
  'S01: %s is decided for everyone as the table says',
  async (name) => {
    const state = await centre.state();
    const found = actors.map((actor) => [actor, decide(state, actor, name)]);
    const said = (actor: Actor) => {
      if (isAdmitted(actor, name)) return 'done';
      if (isOfTeamOfAuthor(actor, name)) return `${name.split('.')[0]}-not-yours`;
      return denial(actor, name) === 403 ? 'forbidden' : 'not-found';
    };
    expect(found).toEqual(actors.map((actor) => [actor, said(actor)]));
  },
);

test('S09: of projects closed to them people of other projects learn nothing', async () => {
  const state = layerOver(await centre.state());
  for (const row of state.project.values())
    applyChanges(state, set('project', row, { visibility: 'team' }));
  for (const name of names.filter((one) => ['lead', 'team', 'viewer'].includes(samples[one].right)))
    for (const actor of ['outsider', 'exMember'] as const)
      expect([name, actor, decide(state, actor, name)]).toEqual([name, actor, 'not-found']);
});

describe('S01 S04 S06: over HTTP', () => {
  test.each(actors)(
    '%s carries out nothing beyond their right, and leaves no trace',
    async (who) => {
      const before = await tableHashes(app.database);
      const denied = names.filter((name) => !isAdmitted(who, name));
      const answers: [string, number][] = [];
      for (const name of denied) answers.push([name, (await send(who, name)).statusCode]);
      expect(answers).toEqual(denied.map((name) => [name, denial(who, name)]));
      expect(await tableHashes(app.database)).toEqual(before);
    },
  );

  test.each(names.filter((name) => samples[name].right !== 'nobody'))(
    '%s is carried out for a director, and the others it is meant for are not turned away',
    async (name) => {
      const reply = await send('director', name);
      expect([reply.statusCode, reply.body]).toEqual([200, expect.stringContaining('"seq"')]);
      for (const actor of actors.filter((one) => one !== 'director' && isAdmitted(one, name)))
        expect([401, 403]).not.toContain((await send(actor, name)).statusCode);
    },
  );
});
