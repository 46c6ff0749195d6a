import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import {
  changedSince,
  doAndUndo,
  forLeads,
  forTeam,
  rowsOf,
  verdicts,
} from '../../testing/verb.ts';

const of = (world: Measured, name: string, more: object = {}) => ({
  ...{ measurementId: world.id(name), ...more },
});

test('a draft is edited, given keys alone change, and that is taken back', () => {
  const world = withBoth();
  const was = world.measurement('draft');
  const before = rowsOf(world.state);
  const edit = of(world, 'draft', { value: 13.5, measuredOn: '2022-06-02', sourceUrl: null });
  doAndUndo(world, world.member, 'measurement.edit', edit);
  expect(rowsOf(world.state)).toEqual(before);
  world.must(world.member, 'measurement.edit', edit);
  expect(world.measurement('draft')).toEqual({ ...was, value: 13.5, measuredOn: '2022-06-02' });
});

test.each([
  [{ value: null }, 'figure-missing'],
  [{ met: true }, 'figure-of-other-kind'],
  [{ measuredOn: '2022-12-01' }, 'measured-in-future'],
  [{ sourceTitle: null }, 'source-title-missing'],
  [{ source: 'event' }, 'source-card-missing'],
  [{ measuredOn: '2021-03-01' }, 'period-locked'],
] as const)('a draft cannot become %j: %s', (edit, expected) => {
  const world = withBoth();
  world.settleYear('number');
  const refusal = world.refused(world.lead, 'measurement.edit', of(world, 'draft', edit));
  expect(refusal.code).toBe(expected);
});

test('what was confirmed or withdrawn is not edited', () => {
  const world = withBoth();
  const edit = (name: string) =>
    world.refused(world.director, 'measurement.edit', of(world, name, { value: 1 })).code;
  expect(edit('counted')).toBe('measurement-confirmed');
  world.must(world.member, 'measurement.withdraw', of(world, 'draft'));
  expect(edit('draft')).toBe('measurement-withdrawn');
});

test('a draft counts once it is confirmed, and only once', () => {
  const world = withBoth();
  const before = world.changes.length;
  world.must(world.lead, 'measurement.confirm', of(world, 'draft'));
  world.must(world.lead, 'measurement.confirm', of(world, 'draft'));
  expect(changedSince(world, before)).toEqual(['set measurement']);
  expect(world.measurement('draft')).toMatchObject({
    ...{ confirmedAt: world.now, confirmedBy: world.lead, addedBy: world.member },
  });
});

test('a draft that the years or a headcount left behind is not confirmed', () => {
  const world = withBoth();
  world.must(world.member, 'measurement.add', world.told('share', 'people', { numerator: 305 }));
  const fewer = { headcountId: world.id('x'), populationId: world.id('teachers') };
  world.must(world.member, 'headcount.set', { ...fewer, year: 2022, academic: false, count: 300 });
  const confirm = (name: string) =>
    world.refused(world.lead, 'measurement.confirm', of(world, name)).code;
  expect(confirm('share')).toBe('numerator-over-denominator');
  world.must(world.member, 'measurement.withdraw', of(world, 'draft'));
  expect(confirm('draft')).toBe('measurement-withdrawn');
});

test('a draft from before its period was settled says why it counts after', () => {
  const world = withBoth();
  world.measure('old', 'number', { measuredOn: '2021-03-01', confirm: false });
  world.settleYear('number');
  const confirm = () => world.ask(world.lead, 'measurement.confirm', of(world, 'old'));
  expect(confirm()).toMatchObject({ refusal: { code: 'period-locked' } });
  world.must(world.member, 'measurement.edit', of(world, 'old', { reason: 'Справку потеряли' }));
  expect(confirm().ok).toBe(true);
});

test('withdrawing takes a figure away and leaves it to be seen; restoring brings it back as it was', () => {
  const world = withBoth();
  for (const [actor, name] of [
    ['member', 'draft'],
    ['lead', 'counted'],
  ] as const) {
    const was = world.measurement(name);
    world.must(world[actor], 'measurement.withdraw', of(world, name));
    world.must(world[actor], 'measurement.withdraw', of(world, name));
    const withdrawn = { withdrawnAt: world.now, withdrawnBy: world[actor] };
    expect(world.measurement(name)).toEqual({ ...was, ...withdrawn });
    world.must(world[actor], 'measurement.restore', of(world, name));
    world.must(world[actor], 'measurement.restore', of(world, name));
    expect(world.measurement(name)).toEqual(was);
  }
});

test('what a settled period counted goes and comes back with a word alone', () => {
  const world = withBoth();
  world.measure('old', 'number', { measuredOn: '2021-03-01' });
  world.measure('gone', 'number', { measuredOn: '2021-04-01' });
  world.must(world.lead, 'measurement.withdraw', of(world, 'gone'));
  world.settleYear('number');
  const refused = (verb: string, name: string) =>
    world.refused(world.lead, `measurement.${verb}`, of(world, name)).code;
  expect(refused('withdraw', 'old')).toBe('period-locked');
  expect(refused('restore', 'gone')).toBe('period-locked');
  const reason = 'Мероприятия не было';
  world.must(world.lead, 'measurement.withdraw', of(world, 'old', { reason }));
  expect(world.measurement('old').reason).toBe(reason);
  world.must(world.lead, 'measurement.restore', of(world, 'old'));
});

test('restored, it does not stand beside another of the same event and day', () => {
  const world = withBoth();
  const event = { source: 'event', sourceTitle: null, sourceCardId: world.id('Семинар') };
  world.measure('first', 'number', event);
  world.must(world.lead, 'measurement.withdraw', of(world, 'first'));
  world.measure('second', 'number', event);
  const back = world.refused(world.lead, 'measurement.restore', of(world, 'first'));
  expect(back.code).toBe('card-measured');
});

test('S01 drafts are the team’s, what counts is the lead’s', () => {
  const world = withBoth();
  expect(verdicts(world, 'measurement.edit', of(world, 'draft', { value: 1 }))).toEqual(forTeam);
  expect(verdicts(world, 'measurement.confirm', of(world, 'draft'))).toEqual(forLeads);
  expect(verdicts(world, 'measurement.withdraw', of(world, 'draft'))).toEqual(forTeam);
  expect(verdicts(world, 'measurement.withdraw', of(world, 'counted'))).toEqual(forLeads);
  for (const name of ['draft', 'counted'])
    world.must(world.lead, 'measurement.withdraw', of(world, name));
  expect(verdicts(world, 'measurement.restore', of(world, 'draft'))).toEqual(forTeam);
  expect(verdicts(world, 'measurement.restore', of(world, 'counted'))).toEqual(forLeads);
});

test.each(['edit', 'confirm', 'withdraw', 'restore'])(
  'measurement.%s of what is not there is not found',
  (verb) => {
    const world = withBoth();
    const refusal = world.refused(world.director, `measurement.${verb}`, of(world, 'none'));
    expect(refusal.code).toBe('not-found');
  },
);

test.each(['withdraw', 'restore'])('measurement.%s can be taken back', (verb) => {
  const world = withBoth();
  if (verb === 'restore') world.must(world.lead, 'measurement.withdraw', of(world, 'counted'));
  const withdrawn = world.measurement('counted').withdrawnAt;
  doAndUndo(world, world.lead, `measurement.${verb}`, of(world, 'counted'));
  expect(world.measurement('counted').withdrawnAt).toBe(withdrawn);
});

function withBoth() {
  const world = buildMeasured();
  world.must(world.member, 'measurement.add', world.told('draft', 'number'));
  world.measure('counted', 'number');
  return world;
}
