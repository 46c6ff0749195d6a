import { expect, test } from 'vitest';
import { buildRoom } from '../../testing/retro-room.ts';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';

test('a retrospective with texts and a decision is signed by its lead', () => {
  const world = written();
  world.sign(0);
  expect(world.sprint(0)).toMatchObject({
    status: 'review',
    retroSignedAt: world.now,
    retroSignedBy: world.lead,
  });
});

test('a director may sign as well', () => {
  const world = written();
  world.must(world.director, 'retro.sign', { sprintId: world.sprintId(0) });
  expect(world.sprint(0).retroSignedBy).toBe(world.director);
});

test('one text is enough where nobody wrote notes; without a word it is refused', () => {
  const world = written();
  const write = (field: string, body: string | null) =>
    world.must(world.lead, 'retro.write', { sprintId: world.sprintId(0), field, body });
  for (const field of ['wentWell', 'hindered', 'tryNext']) write(field, null);
  expect(refusal(world)).toEqual({ code: 'retro-empty', params: { number: 0 } });
  write('tryNext', 'Меньше писем');
  world.sign(0);
});

test('notes must have been discussed, whatever the texts say; then they are enough', () => {
  const world = buildRoom();
  world.write(world.member, 'Мало мест');
  world.writeRetro(0);
  for (const phase of ['grouping', 'voting', 'discussing'] as const) {
    expect(refusal(world)).toEqual({ code: 'retro-not-discussed', params: { number: 0 } });
    world.turnTo(phase);
  }
  for (const field of ['wentWell', 'hindered', 'tryNext'])
    world.must(world.lead, 'retro.write', { sprintId: world.room, field, body: null });
  world.sign(0);
});

test('refused while a decision has no owner on the team: none, or one who has left it since', () => {
  const world = written();
  const title = 'Собирать заявки заранее';
  const missing = { code: 'decision-owner-missing', params: { title } };
  const decisionId = world.id('decision 0');
  world.must(world.lead, 'decision.edit', { decisionId, ownerId: null });
  expect(refusal(world)).toEqual(missing);
  world.must(world.lead, 'decision.edit', { decisionId, ownerId: world.member });
  world.must(world.director, 'member.deactivate', { personId: world.member });
  expect(refusal(world)).toEqual(missing);
});

test('refused while a decision does not say how we shall see that it worked', () => {
  const world = written();
  const body = `Собирать ${'очень '.repeat(20)}рано`;
  const edit = { decisionId: world.id('decision 0'), evidence: null, body };
  world.must(world.lead, 'decision.edit', edit);
  const { code, params } = refusal(world);
  expect([code, String(params['title']).length <= 60]).toEqual(['decision-evidence-missing', true]);
});

test('refused while an earlier decision has no verdict', () => {
  const world = buildSprints();
  world.bring(1, 'review');
  world.writeRetro(1);
  for (const verdict of [...world.state.verdict.values()]) world.state.verdict.delete(verdict.id);
  const args = { sprintId: world.sprintId(1) };
  expect(world.refused(world.lead, 'retro.sign', args)).toEqual({
    code: 'verdicts-missing',
    params: { number: 1, count: 1 },
  });
});

test('refused without a decision; one of another sprint does not help', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  world.bring(1, 'review');
  world.writeRetro(1);
  world.must(world.lead, 'decision.remove', { decisionId: world.id('decision 1') });
  expect(world.refused(world.lead, 'retro.sign', { sprintId: world.sprintId(1) })).toEqual({
    code: 'decision-missing',
    params: { number: 1 },
  });
});

test('refused while the sprint still runs', () => {
  const world = buildSprints();
  world.bring(0, 'active');
  world.writeRetro(0);
  expect(refusal(world)).toEqual({
    code: 'sprint-wrong-status',
    params: { number: 0, status: 'active' },
  });
});

test.each(['signed', 'closed'] as const)('refused a second time: %s', (step) => {
  const world = buildSprints();
  world.bring(0, step);
  expect(refusal(world)).toEqual({ code: 'retro-signed', params: { number: 0 } });
});

test.each([
  ['member', 'forbidden'],
  ['observer', 'forbidden'],
  ['outsider', 'forbidden'],
  ['leaver', 'not-found'],
] as const)('refused to the %s', (who, code) => {
  const world = written();
  const args = { sprintId: world.sprintId(0) };
  expect(world.refused(world[who], 'retro.sign', args).code).toBe(code);
});

function written(): Sprints {
  const world = buildSprints();
  world.bring(0, 'review');
  world.writeRetro(0);
  return world;
}

function refusal(world: Sprints) {
  return world.refused(world.lead, 'retro.sign', { sprintId: world.sprintId(0) });
}
