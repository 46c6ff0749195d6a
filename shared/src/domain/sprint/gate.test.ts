import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenPromises, watchHistory } from '../../testing/gate-watch.ts';
import { commandsOf, type Step, walkVerbs } from '../../testing/sprint-walk.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { applyChanges } from '../changes.ts';
import { nextNumber, shutToPlan, shutToStart } from './gate.ts';
import type { Sprint } from './sprint.ts';

const people = [
  'director',
  'lead',
  'member',
  'observer',
  'outsider',
  'leaver',
  'stranger',
] as const;

const anyStep: fc.Arbitrary<Step> = fc.record({
  verb: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...walkVerbs) },
    { weight: 2, arbitrary: fc.constant('onward' as const) },
    { weight: 2, arbitrary: fc.constant('pass' as const) },
  ),
  project: fc.nat({ max: 2 }),
  actor: fc.oneof(
    fc.constantFrom('director' as const, 'lead' as const),
    fc.constantFrom(...people),
  ),
  override: fc.boolean(),
  offset: fc.integer({ min: -1, max: 2 }),
  pick: fc.nat({ max: 1000 }),
});

/** How far the walks came: walks that get nowhere are a failure too. */
const reached = { closed: 0, overrides: 0, refusals: new Set<string>() };

test('no walk of several people over several projects breaks what the gate promises', () => {
  const walk = fc.array(anyStep, { minLength: 60, maxLength: 160, size: 'max' });
  // Random walks may miss a rare refusal: they go on until all were met, and fail when ten times as many do not meet it.
  for (let round = 0; round === 0 || (round < 10 && isMissing()); round++)
    fc.assert(fc.property(walk, walkOver), { numRuns: 120 });
  expect(reached.closed).toBeGreaterThan(100);
  expect(reached.overrides).toBeGreaterThan(100);
  expect([...reached.refusals]).toEqual(expect.arrayContaining(mustBeMet));
}, 240_000);

const mustBeMet = [
  ...['previous-not-started', 'previous-not-reviewed', 'previous-retro-unsigned'],
  ...['previous-not-closed', 'artefacts-missing', 'retro-unsigned', 'retro-signed'],
  ...['disposition-missing', 'disposition-foreign', 'sprint-not-next', 'forbidden'],
];

function isMissing(): boolean {
  return mustBeMet.some((code) => !reached.refusals.has(code));
}

test.each<[string, (world: Sprints) => void]>([
  ['two sprints are open', (world) => putSprint(world, 1, { planOverrideId: world.id('o') })],
  ['planned before the one before was closed', (world) => putSprint(world, 1, {})],
  ['the numbers have a hole', (world) => putSprint(world, 2, { status: 'closed' })],
  ['closed unsigned', (world) => putSprint(world, 0, { status: 'closed' })],
  ['closed with an unfinished card', (world) => putSprint(world, 0, { status: 'closed' })],
  ['signed without a word', (world) => putSprint(world, 0, { retroSignedAt: world.now })],
  ['an override is not on record', (world) => putSprint(world, 0, { closeOverrideId: 'none' })],
  ['an idea is detailed', (world) => world.putCard('idea', { responsible: [world.member] })],
  ['a card stands in no sprint', (world) => world.putCard('lost', { sprintId: world.id('none') })],
  [
    'started with an unanswered decision',
    (world) => {
      world.addDecision('waiting', 0);
      putSprint(world, 1, { status: 'active' });
    },
  ],
])('the watch notices: %s', (broken, breakIt) => {
  const world = buildSprints();
  world.bring(0, 'active');
  expect(brokenPromises(world.state)).toEqual([]);
  breakIt(world);
  expect(brokenPromises(world.state)).toContain(broken);
});

test('the watch notices a record, a closed sprint and a card of it that change', () => {
  const world = buildSprints();
  const watch = watchHistory();
  world.bring(0, 'signed');
  const closed = [...world.changes.filter(({ kind }) => kind === 'record'), ...world.close(0)];
  expect(watch.after(world.state, world.lead, 'sprint.close', closed)).toEqual([]);
  putSprint(world, 0, { goal: 'Другая цель' });
  expect(watch.after(world.state, world.lead, 'sprint.edit', [])).toEqual(['sprint changed']);
  const record = world.changes.filter(({ kind }) => kind === 'record');
  expect(watch.after(world.state, world.lead, 'sprint.start', record)).toContain(
    'a record was written twice',
  );
});

test('the picture of the plan asks the same gate as the verb', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const { state, sprints } = world;
  expect([0, 1, 2].map((number) => shutToPlan(state, sprints, number)?.code)).toEqual([
    undefined,
    'previous-retro-unsigned',
    'previous-not-started',
  ]);
  expect(nextNumber(state, sprints)).toBe(1);
  expect(shutToStart(state, world.sprint(0))).toBeUndefined();
});

/** Fails with the commands of the shortest walk and its seed. */
function walkOver(steps: readonly Step[]): void {
  const world = buildSprints();
  const projects = [world.sprints, world.id('second'), world.id('third')];
  for (const projectId of projects.slice(1)) {
    const project = { projectId, title: 'Ещё один', mode: 'sprints', phase: 'running' };
    const { lead: leadId } = world;
    world.must(world.director, 'project.create', { ...project, before: null, leadId });
  }
  const watch = watchHistory();
  for (const [index, step] of steps.entries()) {
    const projectId = projects[step.project] ?? world.sprints;
    for (const { actor, name, args } of commandsOf(world, step, projectId, `step ${index}`)) {
      const result = world.ask(actor, name, args);
      if (!result.ok) reached.refusals.add(result.refusal.code);
      const changes = result.ok ? result.done.changes : [];
      const history = watch.after(world.state, actor, name, changes);
      const broken = [...brokenPromises(world.state), ...history];
      if (broken.length > 0) throw new Error(`${name} ${JSON.stringify(args)}: ${broken.join()}`);
    }
  }
  reached.overrides += world.state.override.size;
  for (const { status } of world.state.sprint.values()) if (status === 'closed') reached.closed++;
}

function putSprint(world: Sprints, number: number, fields: Partial<Sprint>): void {
  const row = { ...world.sprint(0), id: world.sprintId(number), number, ...fields };
  applyChanges(world.state, [{ op: 'add', kind: 'sprint', row }]);
}
