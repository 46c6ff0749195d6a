import { expect, test } from 'vitest';
import { buildCentre } from '../../testing/centre.ts';
import { changedSince, doAndUndo, forLeads, rowsOf, verdicts } from '../../testing/verb.ts';

const findingKey = 'stages-overlap:key';
const reason = 'Этапы идут внахлёст намеренно';

test('«Так и задумано» is said and taken back by leads', () => {
  const world = kept();
  const other = { acceptanceId: world.id('other'), findingKey: 'other', reason };
  const asked = { ...other, projectId: world.sprints };
  expect(verdicts(world, 'finding.accept', asked)).toEqual(forLeads);
  expect(verdicts(world, 'finding.withdraw', { acceptanceId: world.id('kept') })).toEqual(forLeads);
});

test('an accepted finding keeps who, when and why, in one row', () => {
  const world = kept();
  expect([...world.state.acceptance.values()]).toEqual([
    {
      ...{ id: world.id('kept'), projectId: world.sprints, findingKey, reason },
      ...{ acceptedAt: world.now, acceptedBy: world.lead },
    },
  ]);
  const before = world.changes.length;
  world.must(world.lead, 'finding.withdraw', { acceptanceId: world.id('kept') });
  expect(changedSince(world, before)).toEqual(['remove acceptance']);
  expect(world.state.acceptance.size).toBe(0);
});

test('what is accepted is not accepted twice, by nobody; another project has findings of its own', () => {
  const world = kept();
  const again = { acceptanceId: world.id('again'), findingKey, reason: 'Иначе' };
  const ask = (projectId: string) => ({ ...again, projectId });
  expect(world.refused(world.director, 'finding.accept', ask(world.sprints)).code).toBe(
    'finding-accepted',
  );
  world.must(world.director, 'finding.accept', ask(world.cyclogram));
  expect(world.state.acceptance.size).toBe(2);
});

test('an id that is taken, a project and an acceptance that are not there, a reason of spaces', () => {
  const world = kept();
  const asked = { acceptanceId: world.id('kept'), projectId: world.sprints, findingKey, reason };
  expect(world.refused(world.lead, 'finding.accept', asked).code).toBe('id-taken');
  const fresh = { ...asked, acceptanceId: world.id('fresh') };
  const nowhere = { ...fresh, projectId: world.id('none') };
  expect(world.refused(world.director, 'finding.accept', nowhere).code).toBe('not-found');
  const mute = { ...fresh, findingKey: 'other', reason: '  ' };
  expect(world.refused(world.lead, 'finding.accept', mute)).toMatchObject({
    code: 'wrong-arguments',
    params: { path: 'reason' },
  });
  const none = { acceptanceId: world.id('none') };
  expect(world.refused(world.director, 'finding.withdraw', none).code).toBe('not-found');
});

test('both are taken back', () => {
  const world = kept();
  const before = rowsOf(world.state);
  const other = { acceptanceId: world.id('other'), findingKey: 'other', reason };
  doAndUndo(world, world.lead, 'finding.accept', { ...other, projectId: world.sprints });
  expect(rowsOf(world.state)).toEqual(before);
  doAndUndo(world, world.lead, 'finding.withdraw', { acceptanceId: world.id('kept') });
  expect(rowsOf(world.state)).toEqual(before);
});

function kept() {
  const world = buildCentre();
  const own = { acceptanceId: world.id('kept'), projectId: world.sprints };
  world.must(world.lead, 'finding.accept', { ...own, findingKey, reason });
  return world;
}
