import { expect, test } from 'vitest';
import { buildEvidence } from '../../testing/evidence.ts';
import { forTeam, verdicts } from '../../testing/verb.ts';

const later = (world: { now: string }, days: number) => {
  world.now = new Date(Date.parse(world.now) + days * 86_400_000).toISOString();
};

test('what is removed is kept and dated, and comes back as it was', () => {
  const world = buildEvidence();
  const id = world.link('Протокол');
  const before = world.state.evidence.get(id);
  world.remove('Протокол');
  expect(world.state.evidence.get(id)).toEqual({ ...before, removedAt: world.now });
  world.must(world.lead, 'evidence.restore', { evidenceId: id });
  expect(world.state.evidence.get(id)).toEqual(before);
});

test('S01 the team removes, renames and restores', () => {
  const world = buildEvidence();
  const evidenceId = world.link('Протокол');
  expect(verdicts(world, 'evidence.remove', { evidenceId })).toEqual(forTeam);
  expect(verdicts(world, 'evidence.rename', { evidenceId, title: 'Иначе' })).toEqual(forTeam);
  world.remove('Протокол');
  expect(verdicts(world, 'evidence.restore', { evidenceId })).toEqual(forTeam);
});

test('thirty days are enough to think again, thirty-one are not', () => {
  const world = buildEvidence();
  const evidenceId = world.link('Протокол');
  world.remove('Протокол');
  later(world, 30);
  world.must(world.member, 'evidence.restore', { evidenceId });
  world.remove('Протокол');
  later(world, 31);
  expect(world.refused(world.member, 'evidence.restore', { evidenceId })).toEqual({
    code: 'evidence-gone',
    params: { days: 30 },
  });
});

test('removing and restoring twice changes nothing more', () => {
  const world = buildEvidence();
  const evidenceId = world.link('Протокол');
  expect(world.must(world.member, 'evidence.restore', { evidenceId })).toEqual([]);
  world.remove('Протокол');
  const { now } = world;
  later(world, 1);
  expect(world.remove('Протокол')).toEqual([]);
  expect(world.state.evidence.get(evidenceId)?.removedAt).toBe(now);
});

test('the last evidence of a done event stays where it is demanded', () => {
  const world = buildEvidence();
  world.link('Протокол');
  world.link('Фото');
  world.finish();
  world.remove('Протокол');
  const evidenceId = world.id('Фото');
  const refusal = world.refused(world.member, 'evidence.remove', { evidenceId });
  expect(refusal).toEqual({ code: 'evidence-needed', params: { title: 'Семинар' } });
  world.excuse('Фото попросили убрать родители');
  world.remove('Фото');
});

test.each(['off', 'warn'] as const)('by the rule %s the last one may go', (rule) => {
  const world = buildEvidence(rule);
  world.link('Протокол');
  world.finish();
  world.remove('Протокол');
});

test('evidence that is not there is not found, and nothing removed is renamed', () => {
  const world = buildEvidence();
  const evidenceId = world.id('нет такого');
  for (const name of ['evidence.remove', 'evidence.restore'])
    expect(world.refused(world.director, name, { evidenceId }).code).toBe('not-found');
  world.link('Протокол');
  world.remove('Протокол');
  const rename = { evidenceId: world.id('Протокол'), title: 'Иначе' };
  expect(world.refused(world.director, 'evidence.rename', rename).code).toBe('not-found');
});

test('each of the three can be taken back', () => {
  const world = buildEvidence();
  const evidenceId = world.link('Протокол');
  const before = world.state.evidence.get(evidenceId);
  world.doAndUndo(world.member, 'evidence.rename', { evidenceId, title: 'Иначе' });
  world.doAndUndo(world.member, 'evidence.remove', { evidenceId });
  expect(world.state.evidence.get(evidenceId)).toEqual(before);
  world.remove('Протокол');
  world.doAndUndo(world.member, 'evidence.restore', { evidenceId });
  expect(world.state.evidence.get(evidenceId)?.removedAt).toBe(world.now);
});
