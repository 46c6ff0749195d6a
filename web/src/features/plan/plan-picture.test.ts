import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { foremost, planPicture, waitingGate } from './plan-picture.ts';

test('a fresh project shows the design stage, every outline, and one gate that waits for the artefacts', () => {
  const { world, picture } = pictured();
  world.fillArtefacts(3);
  const seen = picture();
  expect(seen.artefacts).toEqual({ filled: 3, needed: 7 });
  expect(seen.chambers.map(({ kind, number }) => [kind, number])).toEqual([
    ['outline', 0],
    ['outline', 1],
    ['outline', 2],
    ['outline', 3],
    ['outline', 4],
    ['outline', 5],
  ]);
  expect(waitingGate(seen)).toMatchObject({
    number: 0,
    refusal: { code: 'artefacts-missing', params: { filled: 3, needed: 7 } },
  });
  expect(foremost(seen)).toBe(0);
});

test('with all artefacts written the first gate opens and the next one waits', () => {
  const { world, picture } = pictured();
  world.fillArtefacts();
  const { gates } = picture();
  expect(gates[0]).toMatchObject({ state: 'open', openedAt: null });
});

test('only the nearest shut gate waits; what lies further has not its turn', () => {
  const { world, picture } = pictured();
  world.bring(1, 'active');
  expect(picture().gates.map(({ state }) => state)).toEqual([
    'open',
    'open',
    'shut',
    'later',
    'later',
    'later',
  ]);
  expect(waitingGate(picture())?.refusal?.code).toBe('previous-not-reviewed');
  expect(foremost(picture())).toBe(1);
});

test.each([
  ['active', 'previous-not-reviewed'],
  ['review', 'previous-retro-unsigned'],
  ['signed', 'previous-not-closed'],
] as const)('behind a sprint at %s the gate says %s', (step, code) => {
  const { world, picture } = pictured();
  world.bring(0, step);
  expect(waitingGate(picture())).toMatchObject({ number: 1, refusal: { code } });
});

test('an open gate tells when it opened, who signed and which decisions passed', () => {
  const { world, picture } = pictured();
  world.bring(0, 'closed');
  expect(picture().gates[1]).toMatchObject({
    state: 'open',
    refusal: undefined,
    openedAt: world.sprint(0).closedAt,
    signedBy: world.lead,
    decisions: [{ body: 'Собирать заявки заранее' }],
    overrides: [],
  });
});

test('a gate opened early by a director stays marked with both things that were passed over', () => {
  const { world, picture } = pictured();
  world.bring(0, 'active');
  const reason = 'Две команды';
  world.must(world.director, 'sprint.plan', {
    projectId: world.sprints,
    sprintId: world.sprintId(1),
    number: 1,
    override: { reason },
  });
  const { state, openedAt, overrides } = picture().gates[1] ?? {};
  expect({ state, openedAt }).toEqual({ state: 'open', openedAt: world.now });
  expect(overrides?.map((row) => [row.rule, row.reason, row.passedCode]).sort()).toEqual([
    ['close', reason, 'retro-unsigned'],
    ['plan', reason, 'previous-not-reviewed'],
  ]);
});

test('a closing without a signed retrospective marks the gate behind the closed sprint', () => {
  const { world, picture } = pictured();
  world.bring(0, 'review');
  const dispositions = [{ cardId: world.id('work 0'), kind: 'carry', reason: 'Не успели' }];
  const override = { reason: 'Команда распущена' };
  world.must(world.director, 'sprint.close', {
    sprintId: world.sprintId(0),
    dispositions,
    override,
  });
  const { gates } = picture();
  expect(gates[0]?.overrides).toEqual([]);
  expect(gates[1]?.overrides).toMatchObject([{ rule: 'close', reason: 'Команда распущена' }]);
});

test('an outline counts the ideas that are meant for it, and no carried or cancelled card', () => {
  const { world, picture } = pictured();
  world.putCard('meant', { horizon: 3 });
  world.putCard('given up', { horizon: 3, cancelledAt: world.now, cancelReason: 'x' });
  world.putCard('someday');
  const chamber = picture().chambers.find(({ number }) => number === 3);
  expect(chamber?.kind === 'outline' && chamber.ideas.map(({ title }) => title)).toEqual(['meant']);
});

function pictured() {
  const world = buildSprints();
  return { world, picture: () => planPicture(world.state, world.sprints) };
}
