import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import { changedSince, forTeam, verdicts } from '../../testing/verb.ts';
import { definitionOf } from '../execute.ts';

const NAME = 'measurement.add-file';
const args = (world: Measured, more: object = {}) => ({
  ...{ measurementId: world.id('it'), fileId: world.id('scan'), bytes: 5 },
  ...{ sha256: 'a'.repeat(64), ...more },
});

test('a measurement keeps the scanned document it came from; a draft may be given another', () => {
  const world = withDraft();
  const before = world.changes.length;
  world.must(world.member, NAME, args(world));
  world.must(world.member, NAME, args(world, { fileId: world.id('better') }));
  expect(changedSince(world, before)).toEqual(['set measurement', 'set measurement']);
  expect(world.measurement('it')).toMatchObject({ fileId: world.id('better'), bytes: 5 });
});

test('what counts may get the document it lacks and keeps the one it has; what was withdrawn gets none', () => {
  const world = withDraft();
  world.must(world.lead, 'measurement.confirm', { measurementId: world.id('it') });
  world.must(world.member, NAME, args(world));
  const again = args(world, { fileId: world.id('better') });
  expect(world.refused(world.lead, NAME, again).code).toBe('measurement-filed');
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('it') });
  expect(world.refused(world.lead, NAME, again).code).toBe('measurement-withdrawn');
  const none = args(world, { measurementId: world.id('none') });
  expect(world.refused(world.lead, NAME, none).code).toBe('not-found');
});

test('a correction has a document of its own', () => {
  const world = withDraft();
  world.must(world.member, NAME, args(world));
  world.must(world.lead, 'measurement.confirm', { measurementId: world.id('it') });
  const right = { measurementId: world.id('right'), correctsId: world.id('it'), value: 3 };
  world.must(world.lead, 'measurement.correct', { ...right, reason: 'Описка' });
  expect(world.measurement('right').fileId).toBeNull();
});

test('S01 the right is that of the team', () => {
  const world = withDraft();
  expect(verdicts(world, NAME, args(world))).toEqual(forTeam);
});

test('S07 only an upload can ask for it: nobody names a file by themselves', () => {
  expect(definitionOf(NAME)?.open).toBe(false);
});

test.each([{ bytes: 0 }, { bytes: 30_000_000 }, { sha256: 'x' }, { fileId: '1' }])(
  '%j is no file',
  (wrong) => {
    const world = withDraft();
    const path = Object.keys(wrong)[0];
    expect(world.refused(world.member, NAME, args(world, wrong)).params).toEqual({ path });
  },
);

function withDraft() {
  const world = buildMeasured();
  world.measure('it', 'number', { confirm: false });
  return world;
}
