import { expect, test } from 'vitest';
import { buildPeriods } from '../../testing/periods.ts';
import { buildSprints } from '../../testing/sprints.ts';

const reason = 'Забыли главное';

test('the lead takes the signature back with a reason; it is written and signed again', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const sprintId = world.sprintId(0);
  world.must(world.lead, 'retro.reopen', { sprintId, reason });
  expect(world.sprint(0)).toMatchObject({ retroSignedAt: null, retroSignedBy: null });
  expect(world.state.retro.get(sprintId)).toMatchObject({
    reopenedAt: world.now,
    reopenReason: reason,
  });
  const text = { sprintId, field: 'hindered', body: 'Сроки' };
  world.must(world.member, 'retro.write', text);
  world.sign(0);
  expect(world.sprint(0).retroSignedBy).toBe(world.lead);
});

test('what the director had read is not what will be signed', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  const sprintId = world.sprintId(0);
  world.must(world.director, 'retro.acknowledge', { sprintId, body: null });
  world.must(world.lead, 'retro.reopen', { sprintId, reason });
  expect(world.state.resolution.size).toBe(0);
});

test('refused once the sprint is closed', () => {
  const world = buildSprints();
  world.bring(0, 'closed');
  const args = { sprintId: world.sprintId(0), reason };
  expect(world.refused(world.director, 'retro.reopen', args).code).toBe('sprint-wrong-status');
});

test('refused once a later checkpoint has started, even over an open one', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'review');
  world.bring(2, 'active');
  world.writeRetro(1);
  world.sign(1);
  const sprintId = world.sprintId(1);
  expect(world.refused(world.lead, 'retro.reopen', { sprintId, reason })).toEqual({
    code: 'retro-followed',
    params: { number: 1, next: 2 },
  });
});

test('refused unsigned, without a reason, to a member', () => {
  const world = buildSprints();
  world.bring(0, 'review');
  const args = { sprintId: world.sprintId(0), reason };
  expect(world.refused(world.lead, 'retro.reopen', args).code).toBe('retro-not-signed');
  const silent = { ...args, reason: ' ' };
  expect(world.refused(world.lead, 'retro.reopen', silent).code).toBe('wrong-arguments');
  expect(world.refused(world.member, 'retro.reopen', args).code).toBe('forbidden');
});
