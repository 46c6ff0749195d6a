import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';

const NAME = 'measurement.correct';

test('a correction takes the place of a figure that counts; both stay to be seen', () => {
  const world = withCounted();
  const before = world.changes.length;
  const was = world.measurement('counted');
  world.must(world.lead, NAME, args(world));
  expect(changedSince(world, before)).toEqual(['add measurement']);
  expect(world.measurement('counted')).toBe(was);
  expect(world.measurement('right')).toEqual({
    ...was,
    ...{ id: world.id('right'), correctsId: was.id, value: 10, reason: 'Двоих посчитали дважды' },
    ...{ addedBy: world.lead, confirmedAt: world.now, confirmedBy: world.lead },
  });
});

test('its day and its source may be others, and are looked at like those of a new one', () => {
  const world = withCounted();
  const told = { measuredOn: '2022-07-01', source: 'document', sourceTitle: 'Приказ № 7' };
  const refused = (more: object) => world.refused(world.lead, NAME, args(world, more)).code;
  expect(refused({ measuredOn: '2019-01-01' })).toBe('outside-kpi-years');
  expect(refused({ source: 'event', sourceTitle: null })).toBe('source-card-missing');
  expect(refused({ value: null })).toBe('figure-missing');
  world.must(world.lead, NAME, args(world, told));
  expect(world.measurement('right')).toMatchObject(told);
});

test('a figure of an event is corrected whatever became of its card', () => {
  const world = withCounted();
  const event = { source: 'event', sourceTitle: null, sourceCardId: world.id('Семинар') };
  world.measure('of event', 'number', event);
  world.setCard('Семинар', { phase: 'reporting' });
  world.must(world.lead, 'card.unlink', { linkId: world.id('Семинар number') });
  world.must(world.lead, NAME, args(world, { correctsId: world.id('of event') }));
  expect(world.measurement('right').sourceCardId).toBe(world.id('Семинар'));
});

test('one figure is corrected by one other, that one by the next', () => {
  const world = withCounted();
  world.must(world.lead, NAME, args(world));
  const next = { measurementId: world.id('next') };
  expect(world.refused(world.lead, NAME, args(world, next)).code).toBe('measurement-corrected');
  world.must(world.lead, NAME, args(world, { ...next, correctsId: world.id('right') }));
});

test('what was corrected stays as long as its correction does', () => {
  const world = withCounted();
  world.must(world.lead, NAME, args(world));
  const first = { measurementId: world.id('counted') };
  expect(world.refused(world.lead, 'measurement.withdraw', first).code).toBe(
    'measurement-corrected',
  );
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('right') });
  world.must(world.lead, 'measurement.withdraw', first);
});

test('once a correction was withdrawn, another may come and the first stays away', () => {
  const world = withCounted();
  world.must(world.lead, NAME, args(world));
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('right') });
  world.must(world.lead, NAME, args(world, { measurementId: world.id('next') }));
  const back = { measurementId: world.id('right') };
  expect(world.refused(world.lead, 'measurement.restore', back).code).toBe('measurement-corrected');
});

test('a draft is edited, what was withdrawn is restored, neither is corrected', () => {
  const world = withCounted();
  world.measure('draft', 'number', { confirm: false });
  const of = (name: string) =>
    world.refused(world.lead, NAME, args(world, { correctsId: world.id(name) })).code;
  expect(of('draft')).toBe('measurement-draft');
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('counted') });
  expect(of('counted')).toBe('measurement-withdrawn');
  expect(of('none')).toBe('not-found');
  const taken = args(world, { measurementId: world.id('draft') });
  expect(world.refused(world.lead, NAME, taken).code).toBe('id-taken');
});

test('without a reason there is none', () => {
  const world = withCounted();
  for (const reason of ['', ' ', null, undefined])
    expect(world.refused(world.lead, NAME, args(world, { reason })).params).toEqual({
      path: 'reason',
    });
});

test('in a settled period it counts too; the settled figure stays beside it', () => {
  const world = withCounted();
  world.measure('of 2021', 'number', { measuredOn: '2021-05-01' });
  world.settleYear('number');
  world.must(world.lead, NAME, args(world, { correctsId: world.id('of 2021') }));
  expect(world.measurement('right').measuredOn).toBe('2021-05-01');
  expect(world.lock('number 2021').value).toBe(12);
});

test('S01 corrections are for those who lead', () => {
  const world = withCounted();
  expect(verdicts(world, NAME, args(world))).toEqual(forLeads);
});

test('taken back, the figure before it counts again', () => {
  const world = withCounted();
  const undo = { measurementId: world.id('right') };
  world.must(world.lead, NAME, args(world));
  world.must(world.lead, 'measurement.withdraw', undo);
  expect(world.measurement('right').withdrawnAt).toBe(world.now);
  expect(world.measurement('counted').withdrawnAt).toBeNull();
});

function args(world: Measured, more: object = {}) {
  return {
    ...{ measurementId: world.id('right'), correctsId: world.id('counted'), value: 10 },
    ...{ reason: 'Двоих посчитали дважды', ...more },
  };
}

function withCounted() {
  const world = buildMeasured();
  world.measure('counted', 'number');
  return world;
}
