import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forTeam, rowsOf, verdicts } from '../../testing/verb.ts';
import { MAX_RULES, rulesOf } from './rule.ts';

test.each([
  ['rule.add', { body: 'Новое' }],
  ['rule.edit', { body: 'Иначе' }],
  ['rule.retire', {}],
  ['rule.restore', {}],
] as const)('%s is a right of the team', (name, more) => {
  const world = withRule();
  const ruleId = name === 'rule.add' ? world.id('new') : world.id('rule');
  const own = name === 'rule.add' ? { projectId: world.sprints } : {};
  expect(verdicts(world, name, { ruleId, ...own, ...more })).toEqual(forTeam);
});

test('a rule is written, put into other words, retired and restored, one row at a time', () => {
  const world = withRule();
  const ruleId = world.id('rule');
  const before = world.changes.length;
  expect(world.state.rule.get(ruleId)).toEqual({
    ...{ id: ruleId, projectId: world.sprints, body: 'Встреча по средам', decisionId: null },
    ...{ createdAt: world.now, retiredAt: null },
  });
  world.must(world.member, 'rule.edit', { ruleId, body: 'Встреча по четвергам' });
  world.must(world.member, 'rule.retire', { ruleId });
  expect(world.state.rule.get(ruleId)?.retiredAt).toBe(world.now);
  world.must(world.member, 'rule.restore', { ruleId });
  expect(world.state.rule.get(ruleId)).toMatchObject({
    body: 'Встреча по четвергам',
    retiredAt: null,
  });
  expect(changedSince(world, before)).toEqual(['set rule', 'set rule', 'set rule']);
});

test('retiring what is retired and restoring what is in force change nothing', () => {
  const world = withRule();
  const ruleId = world.id('rule');
  const before = world.changes.length;
  world.must(world.member, 'rule.restore', { ruleId });
  world.must(world.member, 'rule.retire', { ruleId });
  world.must(world.member, 'rule.retire', { ruleId });
  expect(changedSince(world, before)).toEqual(['set rule']);
});

test('a retired rule is not put into other words', () => {
  const world = withRule();
  const ruleId = world.id('rule');
  world.must(world.member, 'rule.retire', { ruleId });
  const edit = { ruleId, body: 'Иначе' };
  expect(world.refused(world.member, 'rule.edit', edit).code).toBe('rule-retired');
});

test('a team keeps so many rules in force and no more; retired ones do not count', () => {
  const world = withRule();
  const add = (name: string) => ({
    ...{ ruleId: world.id(name), projectId: world.sprints, body: name },
  });
  for (let count = 1; count < MAX_RULES; count++)
    world.must(world.member, 'rule.add', add(`${count}`));
  const full = { code: 'too-many-items', params: { limit: MAX_RULES } };
  expect(world.refused(world.member, 'rule.add', add('more'))).toEqual(full);
  world.must(world.member, 'rule.retire', { ruleId: world.id('rule') });
  world.must(world.member, 'rule.add', add('more'));
  expect(world.refused(world.member, 'rule.restore', { ruleId: world.id('rule') })).toEqual(full);
});

test('an id is used once, a rule that is not there is not found', () => {
  const world = withRule();
  const again = { ruleId: world.id('rule'), projectId: world.cyclogram, body: 'Другое' };
  expect(world.refused(world.director, 'rule.add', again).code).toBe('id-taken');
  for (const name of ['rule.retire', 'rule.restore'])
    expect(world.refused(world.director, name, { ruleId: world.id('none') }).code).toBe(
      'not-found',
    );
});

test('those in force come first, each part by age', () => {
  const world = withRule();
  for (const name of ['second', 'third']) {
    world.now = `2022-10-0${name === 'second' ? 4 : 5}T09:00:00.000Z`;
    world.must(world.member, 'rule.add', {
      ...{ ruleId: world.id(name), projectId: world.sprints, body: name },
    });
  }
  world.must(world.member, 'rule.retire', { ruleId: world.id('second') });
  const bodies = rulesOf(world.state, world.sprints).map(({ body }) => body);
  expect(bodies).toEqual(['Встреча по средам', 'third', 'second']);
});

test.each([
  ['rule.edit', { body: 'Иначе' }],
  ['rule.retire', {}],
] as const)('%s can be taken back', (name, more) => {
  const world = withRule();
  const before = rowsOf(world.state);
  doAndUndo(world, world.member, name, { ruleId: world.id('rule'), ...more });
  expect(rowsOf(world.state)).toEqual(before);
});

test('a rule that was added or restored is retired by taking that back', () => {
  const world = withRule();
  const added = { ruleId: world.id('new'), projectId: world.sprints, body: 'Новое' };
  doAndUndo(world, world.member, 'rule.add', added);
  expect(world.state.rule.get(world.id('new'))?.retiredAt).toBe(world.now);
  doAndUndo(world, world.member, 'rule.restore', { ruleId: world.id('new') });
  expect(world.state.rule.get(world.id('new'))?.retiredAt).toBe(world.now);
});

function withRule() {
  const world = buildCentre();
  const rule = { ruleId: world.id('rule'), projectId: world.sprints, body: 'Встреча по средам' };
  world.must(world.member, 'rule.add', rule);
  return world;
}
