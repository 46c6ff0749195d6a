import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import {
  changedSince,
  doAndUndo,
  forDirectors,
  forLeads,
  forTeam,
  verdicts,
} from '../../testing/verb.ts';

const NAME = 'measurement.add';
const event = (world: Measured, more: object = {}) => ({
  ...{ source: 'event', sourceTitle: null, sourceCardId: world.id('Семинар'), ...more },
});
const code = (world: Measured, kpi: string, more: object) =>
  world.refused(world.lead, NAME, world.told('it', kpi, more)).code;

test('a draft of the team counts for nothing until the lead confirms it', () => {
  const world = buildMeasured();
  const before = world.changes.length;
  world.must(world.member, NAME, world.told('it', 'number'));
  expect(changedSince(world, before)).toEqual(['add measurement']);
  expect(world.measurement('it')).toEqual({
    ...{ id: world.id('it'), kpiId: world.id('number'), projectId: world.sprints },
    ...{ measuredOn: '2022-06-01', value: 12, numerator: null, denominator: null, met: null },
    ...{ body: null, source: 'manual', sourceCardId: null, sourceOccurrenceId: null },
    ...{ sourceTitle: 'Справка', sourceUrl: null, fileId: null, bytes: null, sha256: null },
    ...{ addedAt: world.now, addedBy: world.member, confirmedAt: null, confirmedBy: null },
    ...{ withdrawnAt: null, withdrawnBy: null, correctsId: null, reason: null },
  });
});

test('the lead may let it count at once', () => {
  const world = buildMeasured();
  world.must(world.lead, NAME, world.told('it', 'number', { confirm: true }));
  const counted = { confirmedAt: world.now, confirmedBy: world.lead };
  expect(world.measurement('it')).toMatchObject(counted);
});

test('S01 drafts are for the team, what counts at once for the lead; of the programme for directors', () => {
  const world = buildMeasured();
  expect(verdicts(world, NAME, world.told('it', 'number'))).toEqual(forTeam);
  expect(verdicts(world, NAME, world.told('it', 'number', { confirm: true }))).toEqual(forLeads);
  expect(verdicts(world, NAME, world.told('it', 'shared', { value: 1 }))).toEqual(forDirectors);
});

test.each([
  ['number', {}, 'figure-missing'],
  ['share', {}, 'figure-missing'],
  ['fact', {}, 'figure-missing'],
  ['text', {}, 'figure-missing'],
  ['trend', {}, 'figure-missing'],
  ['number', { numerator: 1 }, 'figure-of-other-kind'],
  ['number', { value: 1, met: true }, 'figure-of-other-kind'],
  ['number', { value: 1, denominator: 3 }, 'figure-of-other-kind'],
  ['share', { value: 10 }, 'figure-of-other-kind'],
  ['fact', { value: 1 }, 'figure-of-other-kind'],
  ['text', { met: true }, 'figure-of-other-kind'],
  ['trend', { body: 'Растёт' }, 'figure-of-other-kind'],
  ['share', { numerator: 3 }, 'denominator-missing'],
  ['share', { numerator: 0, denominator: 0 }, 'denominator-missing'],
  ['share', { numerator: 0, denominator: -5 }, 'denominator-missing'],
  ['share', { numerator: 31, denominator: 30 }, 'numerator-over-denominator'],
  ['people', { numerator: 311 }, 'numerator-over-denominator'],
  ['people', { numerator: 6, denominator: 5 }, 'numerator-over-denominator'],
] as const)('a %s told by %j is refused: %s', (kpi, figure, expected) => {
  const world = buildMeasured();
  const none = { value: null, numerator: null, denominator: null, met: null, body: null };
  expect(code(world, kpi, { ...none, ...figure })).toBe(expected);
});

test.each([
  [{ numerator: -1, denominator: 30 }, 'numerator'],
  [{ numerator: 0.1234567, denominator: 30 }, 'numerator'],
  [{ numerator: 1, denominator: 2e9 }, 'denominator'],
])('%j is no figure', (figure, path) => {
  const world = buildMeasured();
  const args = world.told('it', 'share', figure);
  expect(world.refused(world.lead, NAME, args)).toEqual({
    ...{ code: 'wrong-arguments', params: { path } },
  });
});

test('nobody of some is a figure, and so is everybody', () => {
  const world = buildMeasured();
  world.measure('none', 'share', { numerator: 0 });
  world.measure('all', 'share', { numerator: 30 });
  world.measure('year', 'people', { numerator: 310 });
  expect(world.measurement('none').numerator).toBe(0);
});

test('a headcount that nobody told stops no figure: its year is told later', () => {
  const world = buildMeasured();
  const measuredOn = '2020-06-01';
  world.measure('early', 'people', { numerator: 5000, measuredOn });
  expect(world.measurement('early').denominator).toBeNull();
});

test.each([
  ['number', '2019-12-31', 'outside-kpi-years'],
  ['number', '2022-10-04', 'measured-in-future'],
] as const)('a %s of %s is refused: %s', (kpi, measuredOn, expected) => {
  expect(code(buildMeasured(), kpi, { measuredOn })).toBe(expected);
});

test('the first and the last day of its years are its own; after them nothing is', () => {
  const world = buildMeasured();
  world.measure('first', 'number', { measuredOn: '2020-01-01' });
  world.now = '2025-02-01T09:00:00.000Z';
  world.measure('last', 'number', { measuredOn: '2024-12-31' });
  expect(code(world, 'number', { measuredOn: '2025-01-01' })).toBe('outside-kpi-years');
});

test('without years of its own a KPI has those of its project, else of the programme', () => {
  const world = buildMeasured();
  world.define('open', 'number', world.sprints, { startsOn: null, deadline: null });
  world.measure('programme', 'open', { value: 1, measuredOn: '2020-01-01' });
  const { sprints: projectId } = world;
  world.must(world.lead, 'project.edit', { projectId, startsOn: '2021-09-01' });
  const early = { value: 1, measuredOn: '2020-01-01' };
  expect(code(world, 'open', early)).toBe('outside-kpi-years');
});

test.each(['manual', 'document', 'survey'])('a %s is named', (source) => {
  expect(code(buildMeasured(), 'share', { source, sourceTitle: null })).toBe(
    'source-title-missing',
  );
});

test('a survey says how many answered, also where headcounts are the base', () => {
  const world = buildMeasured();
  const survey = { source: 'survey', sourceTitle: 'Анкета' };
  expect(code(world, 'people', { ...survey, numerator: 3 })).toBe('survey-size-missing');
  world.measure('it', 'people', { ...survey, numerator: 3, denominator: 40 });
});

test('an event that was held gives to what it is linked to', () => {
  const world = buildMeasured();
  world.must(world.lead, NAME, world.told('it', 'number', event(world)));
  expect(world.measurement('it').sourceCardId).toBe(world.id('Семинар'));
});

test.each([
  ['number', { sourceCardId: null }, 'source-card-missing'],
  ['number', { sourceCardId: 'Форум' }, 'card-not-done'],
  ['foreign', { sourceCardId: 'Семинар' }, 'card-of-other-project'],
  ['number', { sourceCardId: 'nothing' }, 'not-found'],
  ['number', { sourceOccurrenceId: 'nothing' }, 'not-found'],
  ['number', { source: 'manual', sourceTitle: 'Справка' }, 'wrong-arguments'],
] as const)('S02 of an event a %s told by %j is refused: %s', (kpi, more, expected) => {
  const world = buildMeasured();
  const ids = Object.entries(more).map(([key, name]) => [
    key,
    name === null || !key.endsWith('Id') ? name : world.id(name),
  ]);
  const told = { value: 12, ...event(world, Object.fromEntries(ids)) };
  const args = world.told('it', kpi, told);
  expect(world.refused(world.director, NAME, args).code).toBe(expected);
});

test('a card that is not linked, or was given up, gives nothing', () => {
  const world = buildMeasured();
  world.setCard('Семинар', { cancelledAt: world.now });
  expect(code(world, 'number', event(world))).toBe('card-cancelled');
  world.setCard('Семинар', { cancelledAt: null });
  world.must(world.lead, 'card.unlink', { linkId: world.id('Семинар number') });
  expect(code(world, 'number', event(world))).toBe('card-not-linked');
});

test('S09 a card that the asker may not see is not found', () => {
  const world = buildMeasured();
  const closed = { projectId: world.cyclogram, visibility: 'team' };
  world.putCard('Чужая', { projectId: world.cyclogram, phase: 'done' });
  world.must(world.director, 'project.edit', closed);
  const told = event(world, { sourceCardId: world.id('Чужая') });
  expect(code(world, 'number', told)).toBe('not-found');
});

test('C12 an event that two projects share gives in full to each of them', () => {
  const world = buildMeasured();
  world.share('Семинар');
  const link = { linkId: world.id('both'), to: { kpiId: world.id('foreign') } };
  world.must(world.director, 'card.link', { cardId: world.id('Семинар'), ...link });
  for (const kpi of ['number', 'foreign'])
    world.measure(`of ${kpi}`, kpi, { ...event(world), value: 12 });
  expect(world.state.measurement.size).toBe(2);
});

test('one event gives one figure a day to a KPI, unless it was withdrawn or corrected', () => {
  const world = buildMeasured();
  world.measure('first', 'number', event(world));
  expect(code(world, 'number', event(world))).toBe('card-measured');
  world.measure('later', 'number', event(world, { measuredOn: '2022-07-01' }));
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('first') });
  world.measure('second', 'number', event(world));
});

test('in a settled period it says why it comes now', () => {
  const world = buildMeasured();
  world.measure('counted', 'number', { measuredOn: '2021-05-01' });
  world.settleYear('number');
  const late = { measuredOn: '2021-12-31' };
  expect(code(world, 'number', late)).toBe('period-locked');
  world.measure('late', 'number', { ...late, reason: 'Отчёт пришёл позже' });
  world.measure('next', 'number', { measuredOn: '2022-01-01' });
  expect(world.lock('number 2021').value).toBe(12);
});

test('an id is used once, a KPI that is gone is not found', () => {
  const world = buildMeasured();
  world.measure('it', 'number');
  expect(code(world, 'number', {})).toBe('id-taken');
  expect(world.refused(world.director, NAME, world.told('new', 'none', { value: 1 })).code).toBe(
    'not-found',
  );
});

test('taken back, it is withdrawn and stays to be seen', () => {
  const world = buildMeasured();
  doAndUndo(world, world.member, NAME, world.told('it', 'number'));
  expect(world.measurement('it')).toMatchObject({
    ...{ withdrawnAt: world.now, withdrawnBy: world.member, value: 12 },
  });
});
