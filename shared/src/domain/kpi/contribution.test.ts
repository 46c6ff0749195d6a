import { expect, test } from 'vitest';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import {
  changedSince,
  doAndUndo,
  forDirectors,
  forLeads,
  forTeam,
  rowsOf,
  verdicts,
} from '../../testing/verb.ts';
import { contributionOf, linkToKpi } from './contribution.ts';

const PROMISE = 'contribution.promise';
const told = (world: Measured, kpi: string, promised: number | null, title = 'Форум') => ({
  ...{ contributionId: world.id('it'), cardId: world.id(title), kpiId: world.id(kpi), promised },
});
const waiver = (world: Measured, more: object = {}) => ({
  ...{ cardId: world.id('Форум'), kpiId: world.id('number'), reason: 'Списков нет', ...more },
});

test('a linked card promises so much', () => {
  const world = buildMeasured();
  const before = world.changes.length;
  world.must(world.member, PROMISE, told(world, 'number', 40));
  expect(changedSince(world, before)).toEqual(['add contribution']);
  expect(world.contribution('it')).toEqual({
    ...{ id: world.id('it'), cardId: world.id('Форум'), kpiId: world.id('number'), promised: 40 },
    ...{ waivedAt: null, waivedBy: null, waiveReason: null },
  });
});

test('one that is not linked is linked by its promise; without one it is linked alone', () => {
  const world = buildMeasured();
  world.addOpen('Чтения');
  const before = rowsOf(world.state);
  for (const promised of [40, null]) {
    const args = { ...told(world, 'number', promised, 'Чтения'), linkId: world.id('its link') };
    const count = world.changes.length;
    doAndUndo(world, world.member, PROMISE, args);
    expect(rowsOf(world.state)).toEqual(before);
    expect(changedSince(world, count)).toHaveLength(promised === null ? 2 : 4);
  }
  world.must(world.member, PROMISE, told(world, 'number', 40, 'Чтения'));
  expect(linkToKpi(world.state, world.id('Чтения'), world.id('number'))).toBeDefined();
});

test('promised again it is another figure, promised nothing it is no row at all; both are taken back', () => {
  const world = buildMeasured();
  world.must(world.member, PROMISE, told(world, 'number', 40));
  const before = rowsOf(world.state);
  for (const promised of [60.5, null]) {
    const other = { ...told(world, 'number', promised), contributionId: world.id('other') };
    doAndUndo(world, world.member, PROMISE, other);
    const id = contributionOf(world.state, world.id('Форум'), world.id('number'))?.id;
    expect([id, rowsOf(world.state).contribution?.length]).toEqual([expect.any(String), 1]);
  }
  expect(rowsOf(world.state).link).toEqual(before['link']);
  const count = world.changes.length;
  world.must(world.member, PROMISE, told(world, 'number', 40));
  expect(changedSince(world, count)).toEqual([]);
});

test.each([
  ['fact', 1, 'promise-without-figure'],
  ['text', 1, 'promise-without-figure'],
  ['number', -1, 'wrong-arguments'],
  ['none', 1, 'not-found'],
  ['foreign', 1, 'not-found'],
] as const)('S02 to a KPI «%s» nobody promises %j: %s', (kpi, promised, expected) => {
  const world = buildMeasured();
  expect(world.refused(world.director, PROMISE, told(world, kpi, promised)).code).toBe(expected);
});

test('an id is used once', () => {
  const world = buildMeasured();
  world.must(world.member, PROMISE, told(world, 'number', 40));
  expect(world.refused(world.member, PROMISE, told(world, 'share', 4)).code).toBe('id-taken');
});

test('a card whose sprint was closed promises nothing more', () => {
  const world = buildMeasured();
  world.setCard('Форум', { phase: 'done' });
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  const refusal = world.refused(world.lead, PROMISE, told(world, 'number', 40));
  expect(refusal.code).toBe('card-in-closed-sprint');
});

test('S01 the team of the card promises, also the team of a board it is shared with to its own KPIs', () => {
  const world = buildMeasured();
  expect(verdicts(world, PROMISE, told(world, 'number', 40))).toEqual(forTeam);
  world.share('Форум');
  const shared = { ...forTeam, outsider: 'ok' };
  expect(verdicts(world, PROMISE, told(world, 'foreign', 40))).toEqual(shared);
  expect(verdicts(world, PROMISE, told(world, 'number', 40))).toEqual(forTeam);
});

test('waived with a reason nothing is asked for, with or without a promise; that is taken back', () => {
  const world = buildMeasured();
  for (const promised of [null, 40]) {
    world.promise('it', 'Форум', 'number', promised);
    const before = rowsOf(world.state);
    doAndUndo(world, world.lead, 'contribution.waive', waiver(world));
    expect(rowsOf(world.state)).toEqual(before);
  }
  world.must(world.lead, 'contribution.waive', waiver(world));
  expect(world.contribution('it')).toMatchObject({
    ...{ promised: 40, waivedAt: world.now, waivedBy: world.lead, waiveReason: 'Списков нет' },
  });
  const { reason: _, ...back } = waiver(world);
  const waived = rowsOf(world.state);
  doAndUndo(world, world.lead, 'contribution.unwaive', back);
  expect(rowsOf(world.state)).toEqual(waived);
  world.promise('it', 'Форум', 'number', null);
  expect(world.contribution('it')).toMatchObject({ promised: null, waivedAt: world.now });
});

test('only what is linked is waived, only what was waived is asked for again', () => {
  const world = buildMeasured();
  world.addOpen('Чтения');
  const waive = (more: object) =>
    world.refused(world.director, 'contribution.waive', waiver(world, more)).code;
  expect(waive({ cardId: world.id('Чтения') })).toBe('card-not-linked');
  expect(waive({ cardId: world.id('none') })).toBe('not-found');
  expect(waive({ kpiId: world.id('none') })).toBe('not-found');
  expect(waive({ reason: ' ' })).toBe('wrong-arguments');
  const { reason: _, ...back } = waiver(world);
  expect(world.refused(world.lead, 'contribution.unwaive', back).code).toBe('not-found');
  world.promise('it', 'Форум', 'number', 40);
  const count = world.changes.length;
  world.must(world.lead, 'contribution.unwaive', back);
  expect(changedSince(world, count)).toEqual([]);
});

test('S01 the lead of the KPI waives, of the programme a director', () => {
  const world = buildMeasured();
  const { reason: _, ...back } = waiver(world);
  world.promise('it', 'Форум', 'number', 40);
  expect(verdicts(world, 'contribution.waive', waiver(world))).toEqual(forLeads);
  expect(verdicts(world, 'contribution.unwaive', back)).toEqual(forLeads);
  const shared = waiver(world, { kpiId: world.id('shared') });
  expect(verdicts(world, 'contribution.waive', shared)).toEqual(forDirectors);
});

test('a link takes its promise with it and brings it back', () => {
  const world = buildMeasured();
  world.promise('it', 'Форум', 'number', 40);
  const before = rowsOf(world.state);
  const unlink = { linkId: world.id('Форум number') };
  doAndUndo(world, world.member, 'card.unlink', unlink);
  expect(rowsOf(world.state)).toEqual(before);
  world.must(world.member, 'card.unlink', unlink);
  expect(world.state.contribution.size).toBe(0);
});

test('a second event like the first promises as much; that nothing is asked for it does not inherit', () => {
  const world = buildMeasured();
  world.promise('it', 'Форум', 'number', 40);
  world.promise('part', 'Форум', 'share', 3);
  world.must(world.lead, 'contribution.waive', waiver(world));
  world.must(world.lead, 'contribution.waive', waiver(world, { kpiId: world.id('trend') }));
  const copy = { cardId: world.id('Форум'), newCardId: world.id('copy') };
  world.must(world.member, 'card.duplicate', copy);
  const copied = [...world.state.contribution.where('cardId', world.id('copy'))];
  expect(copied.map(({ promised }) => promised).sort()).toEqual([3, 40]);
  expect(copied.every(({ waivedAt }) => waivedAt === null)).toBe(true);
});

test('a copy promises nothing to a project in which it takes no part', () => {
  const world = buildMeasured();
  world.share('Форум');
  world.must(world.director, PROMISE, told(world, 'foreign', 40));
  const copy = { cardId: world.id('Форум'), newCardId: world.id('copy') };
  world.must(world.member, 'card.duplicate', copy);
  expect([...world.state.contribution.where('cardId', world.id('copy'))]).toEqual([]);
});

test('of a card that is split the promise stays with what was done, the links go with the rest too', () => {
  const world = buildMeasured();
  world.promise('it', 'Форум', 'number', 40);
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  const forum = { cardId: world.id('Форум'), kind: 'split', reason: 'Половина' };
  const others = [...world.state.card.where('sprintId', world.open)]
    .filter((card) => card.phase !== 'done' && card.id !== forum.cardId)
    .map(({ id: cardId }) => ({ cardId, kind: 'carry', reason: 'Не успели' }));
  const dispositions = [forum, ...others];
  world.must(world.lead, 'sprint.close', { sprintId: world.open, dispositions });
  const rest = [...world.state.card.values()].find((card) => card.splitFromId === forum.cardId);
  expect(linkToKpi(world.state, rest?.id ?? '', world.id('number'))).toBeDefined();
  expect([...world.state.contribution.values()].map(({ cardId }) => cardId)).toEqual([
    forum.cardId,
  ]);
});
