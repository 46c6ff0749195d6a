import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import { derivedId } from '../env.ts';

const reason = 'Не хватило времени';

test('a signed sprint closes once each unfinished card has its disposition', () => {
  const world = signed(['carry', 'idea', 'split', 'cancel']);
  world.must(world.lead, 'sprint.close', args(world, ['carry', 'idea', 'split', 'cancel']));
  expect(world.sprint(0)).toMatchObject({ status: 'closed', closedAt: world.now });
  expect(world.sprint(0).closeOverrideId).toBeNull();
});

test('done and cancelled cards need no disposition', () => {
  const world = signed([]);
  world.putCard('done', { sprintId: world.sprintId(0), phase: 'done' });
  world.putCard('given up', { sprintId: world.sprintId(0), cancelledAt: world.now });
  world.must(world.lead, 'sprint.close', args(world, []));
  expect(world.sprint(0).status).toBe('closed');
});

test('refused while a card is undecided: how many, and the first by date and title', () => {
  const world = signed(['carry', 'idea', 'cancel']);
  world.setCard('idea', { startsOn: '2022-10-05' });
  expect(refusal(world, args(world, ['carry']))).toEqual({
    code: 'disposition-missing',
    params: { number: 0, count: 2, title: 'idea' },
  });
});

test('refused with two dispositions for one card', () => {
  const world = signed(['carry']);
  const twice = args(world, ['carry', 'carry']);
  expect(refusal(world, twice).code).toBe('disposition-foreign');
});

test.each(['done', 'given up', 'elsewhere', 'idea card', 'unknown'])(
  'refused with a disposition for what is not an unfinished card of the sprint: %s',
  (name) => {
    const world = signed(['carry']);
    world.putCard('done', { sprintId: world.sprintId(0), phase: 'done' });
    world.putCard('given up', { sprintId: world.sprintId(0), cancelledAt: world.now });
    world.putCard('elsewhere', { projectId: world.cyclogram });
    world.putCard('idea card');
    const { sprintId, dispositions } = args(world, ['carry']);
    const foreign = { cardId: world.id(name), kind: 'cancel', reason };
    const refused = refusal(world, { sprintId, dispositions: [...dispositions, foreign] });
    expect(refused.code).toBe('disposition-foreign');
  },
);

test.each([
  ['no reason', { kind: 'carry' }],
  ['an empty reason', { kind: 'carry', reason: ' ' }],
  ['an unknown kind', { kind: 'delete', reason }],
  ['a title of a split that is none', { kind: 'carry', reason, doneTitle: 'x' }],
])('malformed with %s', (_what, wrong) => {
  const world = signed(['carry']);
  const dispositions = [{ cardId: world.id('carry'), ...wrong }];
  const refused = refusal(world, { sprintId: world.sprintId(0), dispositions });
  expect(refused.code).toBe('wrong-arguments');
});

test('refused while the retrospective is unsigned', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  expect(refusal(world, closing(world))).toEqual({ code: 'retro-unsigned', params: { number: 0 } });
});

test('a director closes without the signature, on record, but never past an undecided card', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const override = { reason: 'Команда распущена' };
  const bare = { sprintId: world.sprintId(0), dispositions: [], override };
  expect(world.refused(world.director, 'sprint.close', bare).code).toBe('disposition-missing');
  expect(world.state.override.size).toBe(0);
  world.must(world.director, 'sprint.close', { ...closing(world), override });
  const [row] = world.state.override.values();
  expect(row).toMatchObject({ rule: 'close', passedCode: 'retro-unsigned', ...override });
  expect(world.sprint(0)).toMatchObject({ status: 'closed', closeOverrideId: row?.id });
  expect(world.sprint(0).retroSignedAt).toBeNull();
});

test('what was written unseen leaves with a sprint that is closed over it', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const sprintId = world.sprintId(0);
  const noteId = world.id('note');
  world.must(world.lead, 'note.write', { noteId, sprintId, column: 0, body: 'Тише' });
  expect(world.state.noteDraft.size).toBe(1);
  const override = { reason: 'Команда распущена' };
  world.must(world.director, 'sprint.close', { ...closing(world), override });
  expect(world.state.noteDraft.size).toBe(0);
  expect(world.state.note.get(noteId)?.body).toBeNull();
});

test('an override at a signed retrospective is not recorded, and the director is told', () => {
  const world = signed([]);
  const result = world.ask(world.director, 'sprint.close', {
    ...args(world, []),
    override: { reason },
  });
  expect(result.ok && result.done.warnings).toEqual([
    { code: 'override-unneeded', params: { number: 0 } },
  ]);
  expect(world.state.override.size).toBe(0);
});

test.each(['lead', 'member', 'outsider'] as const)('an override is refused to the %s', (who) => {
  const world = signed([]);
  const refused = world.refused(world[who], 'sprint.close', {
    ...args(world, []),
    override: { reason },
  });
  expect(refused.code).toBe('forbidden');
});

test.each(['planning', 'active', 'closed'] as const)(
  'refused at %s, even to a director',
  (step) => {
    const world = buildSprints();
    world.bring(0, step);
    const refused = { code: 'sprint-wrong-status', params: { number: 0, status: step } };
    const bare = { sprintId: world.sprintId(0), dispositions: [] };
    expect(refusal(world, bare)).toEqual(refused);
    const override = { reason };
    expect(world.refused(world.director, 'sprint.close', { ...bare, override })).toEqual(refused);
  },
);

test('what freezes is told once: one outcome, under an id of the sprint', () => {
  const world = signed(['carry']);
  const changes = world.must(world.lead, 'sprint.close', args(world, ['carry']));
  const records = changes.filter(({ kind }) => kind === 'record');
  expect(records).toMatchObject([
    { op: 'put', row: { id: derivedId(world.sprintId(0), 'outcome'), kind: 'outcome' } },
  ]);
});

test('cards outside the sprint are left alone', () => {
  const world = signed(['carry']);
  world.putCard('idea card');
  const before = world.cardRow('idea card');
  const changes = world.must(world.lead, 'sprint.close', args(world, ['carry']));
  expect(world.cardRow('idea card')).toBe(before);
  expect(changes.map(({ kind }) => kind)).toEqual(['card', 'sprint', 'record']);
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = signed([]);
  expect(world.refused(world[who], 'sprint.close', args(world, [])).code).toBe(code);
});

/** Sprint 0 with a signed retrospective; its unfinished cards are named after what shall become of them. */
function signed(names: readonly string[]): Sprints {
  const world = buildSprints();
  world.bring(0, 'signed');
  world.setCard('work 0', { phase: 'done', columnId: world.column(world.sprints, 'done') });
  for (const name of names) world.putCard(name, { sprintId: world.sprintId(0), phase: 'running' });
  return world;
}

function args(world: Sprints, kinds: readonly string[]) {
  const dispositions = kinds.map((kind) => ({ cardId: world.id(kind), kind, reason }));
  return { sprintId: world.sprintId(0), dispositions };
}

/** Sprint 0 as the helper left it: one unfinished card, to be carried over. */
function closing(world: Sprints) {
  const dispositions = [{ cardId: world.id('work 0'), kind: 'carry', reason }];
  return { sprintId: world.sprintId(0), dispositions };
}

function refusal(world: Sprints, command: object) {
  return world.refused(world.lead, 'sprint.close', command);
}
