import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { forTeam, rowsOf, verdicts } from '../../testing/verb.ts';
import { blankEvent, MAX_CATEGORIES, MAX_OUTCOMES, MAX_PARTNERS } from './event.ts';

const diploma = { kind: 'award', title: 'Диплом', level: 'district' } as const;

test('the facts of an event are a right of the team', () => {
  const world = withEvent();
  expect(verdicts(world, 'event.edit', args(world, { hours: 4 }))).toEqual(forTeam);
});

test('the first fact makes a row that shares the id of the card; nothing else changes', () => {
  const world = withEvent();
  expect(edit(world, { role: 'presenter', hours: 36 })).toEqual([
    {
      op: 'add',
      kind: 'event',
      row: { ...blankEvent(world.id('Семинар')), role: 'presenter', hours: 36 },
    },
  ]);
});

test('later only the given fields change; null clears', () => {
  const world = withEvent({ role: 'organiser', hours: 36, funding: 'гранты' });
  const [change] = edit(world, { hours: 72, funding: null });
  expect(change).toMatchObject({
    set: { hours: 72, funding: null },
    was: { hours: 36, funding: 'гранты' },
  });
});

test('the row goes with the last fact, and an edit that changes nothing changes nothing', () => {
  const world = withEvent();
  expect(edit(world, {})).toEqual([]);
  expect(edit(world, { hours: null, without: { attendance: ['гости'] } })).toEqual([]);
  edit(world, { hours: 4, particulars: { topic: 'ФГОС' } });
  expect(edit(world, { hours: 4, particulars: { topic: 'ФГОС' } })).toEqual([]);
  const [change] = edit(world, { hours: null, particulars: { topic: null } });
  expect(change).toMatchObject({ op: 'remove', was: { hours: 4 } });
  expect(world.state.event.size).toBe(0);
});

test('F17 two people who edit different fields, categories or partners both win', () => {
  const world = withEvent({ attendance: [{ category: 'методисты', planned: 10 }] });
  edit(world, { particulars: { jury: 'Пять методистов' }, partnerIds: [world.id('school')] });
  world.must(world.lead, 'event.edit', {
    ...args(world, { particulars: { rounds: 'очный, заочный' }, partnerIds: [world.id('lyceum')] }),
    attendance: [{ category: 'методисты', actual: 12 }, { category: 'молодые педагоги' }],
  });
  expect(facts(world)).toMatchObject({
    particulars: { jury: 'Пять методистов', rounds: 'очный, заочный' },
    partnerIds: [world.id('school'), world.id('lyceum')].sort(),
    attendance: [
      { category: 'методисты', planned: 10, actual: 12 },
      { category: 'молодые педагоги', planned: null, actual: null },
    ],
  });
});

test('a category is one however it is written', () => {
  const world = withEvent({ attendance: [{ category: 'Молодёжь  города', planned: 10 }] });
  edit(world, { attendance: [{ category: 'молодежь города', actual: 9 }] });
  expect(facts(world)?.attendance).toEqual([
    { category: 'Молодёжь  города', planned: 10, actual: 9 },
  ]);
  edit(world, { without: { attendance: ['МОЛОДЁЖЬ ГОРОДА'] } });
  expect(facts(world)).toBeUndefined();
});

test('outcomes are put in, corrected and taken out by their ids', () => {
  const world = withEvent();
  const [first, second] = ['first', 'second'].map((name) => ({ id: world.id(name), ...diploma }));
  edit(world, { outcomes: [first, second] });
  edit(world, { outcomes: [{ ...first, title: 'Грамота' }], without: { outcomes: [second?.id] } });
  expect(facts(world)?.outcomes).toEqual([{ ...first, title: 'Грамота' }]);
});

test('S02 a place or a partner that the register does not hold is not found', () => {
  const world = withEvent();
  for (const fields of [{ placeId: world.id('none') }, { partnerIds: [world.id('Семинар')] }])
    expect(refused(world, fields).code).toBe('not-found');
});

test('what was archived is not chosen any more; what names it keeps it', () => {
  const world = withEvent({ placeId: id('school'), partnerIds: [id('lyceum')] });
  for (const name of ['school', 'lyceum'])
    world.must(world.lead, 'organisation.archive', { organisationId: world.id(name) });
  edit(world, { hours: 4, placeId: world.id('school') });
  const archived = { code: 'organisation-archived', params: { title: 'Лицей' } };
  world.addOpen('Форум');
  for (const fields of [{ placeId: world.id('lyceum') }, { partnerIds: [world.id('lyceum')] }])
    expect(
      world.refused(world.member, 'event.edit', { cardId: world.id('Форум'), ...fields }),
    ).toEqual(archived);
  edit(world, { without: { partnerIds: [world.id('lyceum')] } });
  expect(refused(world, { partnerIds: [world.id('lyceum')] })).toEqual(archived);

  function id(name: string) {
    return buildCards().id(name);
  }
});

test.each([
  ['dated', '31.04.2022', 'particular-not-date'],
  ['dated', '2022-04-31', 'particular-not-date'],
  ['groups', 'две', 'particular-not-whole'],
  ['lessons', '2,5', 'particular-not-whole'],
  ['sample', '-3', 'particular-not-whole'],
  ['sample', '0', 'particular-not-whole'],
] as const)('the field %s does not take %s, and the refusal names it', (key, value, code) => {
  const world = withEvent();
  expect(refused(world, { particulars: { [key]: value } })).toEqual({
    code,
    params: { field: key },
  });
  edit(world, { particulars: { number: value } });
});

test('only an event has facts', () => {
  const world = withEvent();
  world.addStage('Этап');
  const stage = { cardId: world.id('Этап'), hours: 4 };
  expect(world.refused(world.member, 'event.edit', stage).code).toBe('card-not-event');
  const none = { cardId: world.id('none'), hours: 4 };
  expect(world.refused(world.member, 'event.edit', none).code).toBe('not-found');
});

test('an idea has facts before it has days; in a closed sprint nothing changes any more', () => {
  const world = withEvent();
  world.add('Замысел');
  world.must(world.member, 'event.edit', { cardId: world.id('Замысел'), hours: 2 });
  const closed = { ...world.sprint(0), status: 'closed' } as const;
  world.state.sprint.put(closed);
  expect(refused(world, { hours: 4 }).code).toBe('card-in-closed-sprint');
});

test.each([
  ['partnerIds', MAX_PARTNERS],
  ['attendance', MAX_CATEGORIES],
  ['outcomes', MAX_OUTCOMES],
] as const)('the list %s has an end', (field, limit) => {
  const world = withEvent();
  const entries = Array.from({ length: limit }, (_, index) => entry(world, field, `${index}`));
  edit(world, { [field]: entries });
  expect(refused(world, { [field]: [entry(world, field, 'more')] })).toEqual({
    code: 'too-many-items',
    params: { limit },
  });
  edit(world, { [field]: [entry(world, field, '0')] });
});

test.each([
  { externalUrl: 'javascript:alert(1)' },
  { externalUrl: 'JaVaScRiPt:alert(1)' },
  { externalUrl: 'data:text/html,<script>alert(1)</script>' },
  { externalUrl: '//example.org' },
  { externalUrl: 'https:example' },
  { hours: 0 },
  { hours: 0.3 },
  { hours: 5001 },
  { hours: '36' },
  { role: 'boss' },
  { international: null },
  { attendance: [{ category: 'гости', planned: -1 }] },
  { attendance: [{ category: 'гости', planned: 1.5 }] },
  { attendance: [{ category: ' ', planned: 1 }] },
  { outcomes: [{ id: 'x', ...diploma }] },
  { noEvidenceReason: 'x' },
  { id: 'x' },
])('S27 %j is no fact', (fields) => {
  expect(refused(withEvent(), fields).code).toBe('wrong-arguments');
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'S37 %s is no field of an event and touches no prototype',
  (key) => {
    const world = withEvent({ hours: 4 });
    const before = rowsOf(world.state);
    const fields = JSON.parse(`{"particulars": {"${key}": "x"}, "attendance": []}`);
    world.ask(world.member, 'event.edit', args(world, fields));
    world.ask(world.member, 'event.edit', JSON.parse(`{"${key}": {"polluted": 1}}`));
    expect(rowsOf(world.state)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test('S37 a category may be called anything', () => {
  const world = withEvent({ attendance: [{ category: '__proto__', planned: 3 }] });
  expect(facts(world)?.attendance).toEqual([{ category: '__proto__', planned: 3, actual: null }]);
});

test.each([
  { hours: 8, role: 'participant', funding: null },
  { international: true, externalUrl: 'https://example.org/1', externalNumber: null },
  { particulars: { topic: 'Иная', jury: 'Жюри' }, placeId: null },
  { attendance: [{ category: 'гости', actual: 3 }, { category: 'методисты' }] },
  { without: { attendance: ['ГОСТИ', 'нет таких'] } },
])('taking %j back leaves every row as it was', (fields) => {
  const world = withEvent(known(buildCards()));
  const before = rowsOf(world.state);
  world.doAndUndo(world.member, 'event.edit', args(world, fields));
  expect(rowsOf(world.state)).toEqual(before);
});

test('entries of lists come back, and go again, by their ids', () => {
  const world = withEvent(known(buildCards()));
  const before = rowsOf(world.state);
  const [old, fresh] = [world.id('outcome'), world.id('fresh')];
  for (const fields of [
    {
      outcomes: [
        { id: old, ...diploma, title: 'Грамота' },
        { id: fresh, ...diploma },
      ],
    },
    { without: { outcomes: [old], partnerIds: [world.id('school')] } },
    { partnerIds: [world.id('school'), world.id('lyceum')] },
  ]) {
    world.doAndUndo(world.member, 'event.edit', args(world, fields));
    expect(rowsOf(world.state)).toEqual(before);
  }
});

test('taking the first fact back leaves no row', () => {
  const world = withEvent();
  world.doAndUndo(world.member, 'event.edit', args(world, known(world)));
  expect(world.state.event.size).toBe(0);
});

test('taking a number back leaves what another wrote of the category meanwhile', () => {
  const world = withEvent({ attendance: [{ category: 'гости', planned: 10 }] });
  const planned = args(world, { attendance: [{ category: 'гости', planned: 20 }] });
  const back = world.inverse('event.edit', planned);
  world.must(world.member, 'event.edit', planned);
  edit(world, { attendance: [{ category: 'гости', actual: 15 }] });
  world.must(world.member, 'event.edit', back?.args);
  expect(facts(world)?.attendance).toEqual([{ category: 'гости', planned: 10, actual: 15 }]);
});

function known(world: Cards) {
  return {
    ...{ role: 'organiser', hours: 36, funding: 'гранты', placeId: world.id('lyceum') },
    particulars: { topic: 'ФГОС' },
    partnerIds: [world.id('school')],
    attendance: [{ category: 'гости', planned: 10, actual: null }],
    outcomes: [{ id: world.id('outcome'), ...diploma }],
  };
}

function withEvent(fields?: object): Cards {
  const world = buildCards();
  world.addOpen('Семинар');
  for (const [name, title] of [
    ['school', 'Школа № 358'],
    ['lyceum', 'Лицей'],
  ] as const)
    world.must(world.lead, 'organisation.add', { organisationId: world.id(name), title });
  if (fields !== undefined) edit(world, fields);
  return world;
}

function entry(world: Cards, field: 'partnerIds' | 'attendance' | 'outcomes', name: string) {
  if (field === 'attendance') return { category: name };
  if (field === 'outcomes') return { id: world.id(name), ...diploma };
  const organisationId = world.id(name);
  if (world.state.organisation.get(organisationId) === undefined)
    world.must(world.lead, 'organisation.add', { organisationId, title: `Сад ${name}` });
  return organisationId;
}

function args(world: Cards, fields: object) {
  return { cardId: world.id('Семинар'), ...fields };
}

function edit(world: Cards, fields: object) {
  return world.must(world.member, 'event.edit', args(world, fields));
}

function refused(world: Cards, fields: object) {
  return world.refused(world.member, 'event.edit', args(world, fields));
}

function facts(world: Cards) {
  return world.state.event.get(world.id('Семинар'));
}
