import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

test('an event of a project with sprints is an idea at the end of the first column', () => {
  const world = buildCards();
  const changes = world.must(world.member, 'card.add', event(world, { horizon: 2 }));
  expect(changes).toHaveLength(1);
  expect(world.cardRow('Семинар')).toMatchObject({
    title: 'Семинар',
    sprintId: null,
    horizon: 2,
    phase: 'planned',
    columnId: world.column(world.sprints, 'planned'),
    responsible: [],
    checklist: [],
    carryCount: 0,
    createdAt: world.now,
    createdBy: world.member,
  });
  expect(world.titles('planned')).toEqual(['work 0', 'Семинар']);
});

test('what is said about a card at once is kept, the words about time verbatim', () => {
  const world = buildCards();
  const stageId = world.addStage('Практический');
  const parentId = world.add('Цикл', { kind: 'initiative' });
  const said = {
    stageId,
    parentId,
    eventType: 'seminar',
    scheduleText: 'ежегодно,  октябрь-февраль',
    startsOn: '2022-10-01',
    endsOn: '2023-02-28',
    precision: 'month',
  };
  world.must(world.member, 'card.add', event(world, said));
  expect(world.cardRow('Семинар')).toMatchObject(said);
});

test('a card goes before the card it is told to, and into the column it is told to', () => {
  const world = buildCards();
  const before = world.id('work 0');
  world.must(world.member, 'card.add', event(world, { before }));
  expect(world.titles('planned')).toEqual(['Семинар', 'work 0']);
  const columnId = world.column(world.sprints, 'running');
  world.addOpen('Форум', { columnId });
  expect(world.cardRow('Форум')).toMatchObject({ columnId, phase: 'running' });
});

test.each([
  ['planning', 1],
  ['active', 0],
] as const)('C1 a detailed card can be added to a sprint in status %s', (status, number) => {
  const world = buildCards();
  if (status === 'planning') toPlanning(world);
  const sprintId = world.sprintId(number);
  world.must(world.member, 'card.add', event(world, { sprintId, ...exactDay }));
  expect(world.cardRow('Семинар')).toMatchObject({ sprintId, precision: 'day' });
});

test.each(['review', 'closed'] as const)(
  'C1 no card is added to a sprint in status %s',
  (status) => {
    const world = buildCards();
    bringOpenTo(world, status);
    const refusal = refusedAdd(world, { sprintId: world.open });
    expect(refusal).toEqual({ code: 'sprint-not-open-for-cards', params: { number: 0 } });
  },
);

test('C1 no card is added to an outline', () => {
  const world = buildCards();
  const refusal = refusedAdd(world, { sprintId: world.outline(world.sprints, 3) });
  expect(refusal).toEqual({ code: 'sprint-outline-only', params: { number: 3 } });
});

test('C1 an idea has no exact day, named or unnamed, and no work on it', () => {
  const world = buildCards();
  const running = { columnId: world.column(world.sprints, 'running') };
  const deadline = { endsOn: '2022-10-20' };
  for (const detail of [exactDay, { startsOn: '2022-10-20' }, deadline, running])
    expect(refusedAdd(world, detail).code).toBe('card-still-idea');
});

test('an idea may name a month or a quarter', () => {
  const world = buildCards();
  for (const precision of ['month', 'quarter'])
    world.add(precision, { startsOn: '2022-10-01', endsOn: '2022-12-31', precision });
});

test('in a project without sprints every event may have exact days, and none a sprint or horizon', () => {
  const world = buildCards();
  const project = { projectId: world.cyclogram };
  world.add('Семинар', { ...project, ...exactDay });
  expect(refusedAdd(world, { ...project, cardId: world.id('x'), horizon: 1 }).code).toBe(
    'project-not-sprints',
  );
  const sprintId = world.open;
  expect(refusedAdd(world, { ...project, cardId: world.id('x'), sprintId }).code).toBe('not-found');
});

test.each(['stage', 'initiative'])('a card of kind %s has no sprint and no horizon', (kind) => {
  const world = buildCards();
  for (const field of [{ sprintId: world.open }, { horizon: 1 }])
    expect(refusedAdd(world, { kind, ...field }).code).toBe('card-not-event');
});

test('a stage belongs to no stage and no initiative, an initiative to no initiative', () => {
  const world = buildCards();
  const stageId = world.addStage('Практический');
  const parentId = world.add('Цикл', { kind: 'initiative' });
  expect(refusedAdd(world, { kind: 'stage', stageId }).code).toBe('card-not-event');
  expect(refusedAdd(world, { kind: 'stage', parentId }).code).toBe('card-not-event');
  expect(refusedAdd(world, { kind: 'initiative', parentId }).code).toBe('card-not-event');
  world.must(world.member, 'card.add', event(world, { kind: 'initiative', stageId }));
});

test('S02 the stage and the initiative are live ones of the same project', () => {
  const world = buildCards();
  const far = { projectId: world.cyclogram };
  const stageId = world.add('Чужой этап', { kind: 'stage', ...far });
  const parentId = world.add('Чужая', { kind: 'initiative', ...far });
  const cancelled = world.addStage('Снятый');
  world.must(world.lead, 'card.cancel', { cardId: cancelled, reason: 'Не нужен' });
  expect(refusedAdd(world, { stageId }).code).toBe('stage-of-other-project');
  expect(refusedAdd(world, { parentId }).code).toBe('not-found');
  expect(refusedAdd(world, { stageId: world.id('work 0') }).code).toBe('not-found');
  expect(refusedAdd(world, { parentId: stageId }).code).toBe('not-found');
  expect(refusedAdd(world, { stageId: cancelled }).code).toBe('card-cancelled');
});

test('S02 a column of another project is not found', () => {
  const world = buildCards();
  const columnId = world.column(world.cyclogram, 'planned');
  expect(refusedAdd(world, { columnId }).code).toBe('not-found');
});

test('an id is used once', () => {
  const world = buildCards();
  expect(refusedAdd(world, { cardId: world.id('work 0') }).code).toBe('id-taken');
});

test('an end before the start is refused', () => {
  const world = buildCards();
  const dates = { startsOn: '2022-11-01', endsOn: '2022-10-31', precision: 'month' };
  expect(refusedAdd(world, dates).code).toBe('dates-reversed');
});

test.each([
  ['soft', ['column-over-limit']],
  ['hard', 'column-full'],
] as const)(
  'a %s limit holds for a new card of the current sprint, not for an idea',
  (wipMode, said) => {
    const world = buildCards();
    const columnId = world.column(world.sprints, 'planned');
    world.must(world.lead, 'column.edit', { columnId, wipLimit: 1, wipMode });
    world.add('Замысел');
    const result = world.ask(world.member, 'card.add', event(world, { sprintId: world.open }));
    if (result.ok) expect(result.done.warnings.map(({ code }) => code)).toEqual(said);
    else expect(result.refusal.code).toBe(said);
  },
);

test('days outside of the stage or the sprint are told, never forbidden', () => {
  const world = buildCards();
  const stageId = world.addStage('Практический', '2022-09-01', '2022-09-30');
  const args = event(world, { stageId, sprintId: world.open, startsOn: '2023-01-10' });
  expect(world.ask(world.member, 'card.add', args)).toMatchObject({
    ok: true,
    done: {
      warnings: [
        { code: 'outside-stage', params: { title: 'Практический' } },
        { code: 'outside-sprint', params: { number: 0 } },
      ],
    },
  });
});

test('stages that overlap are told, those that touch nothing are not', () => {
  const world = buildCards();
  world.addStage('Первый', '2022-01-01', '2023-12-31');
  world.addStage('Без дат');
  world.addStage('Поздний', '2025-01-01', '2025-12-31');
  const dates = { startsOn: '2023-12-31', endsOn: '2024-09-30', precision: 'month' };
  const args = event(world, { kind: 'stage', ...dates });
  expect(world.ask(world.member, 'card.add', args)).toMatchObject({
    ok: true,
    done: { warnings: [{ code: 'stages-overlap', params: { title: 'Первый' } }] },
  });
});

test.each([
  ['an empty title', { title: '  ' }],
  ['a title past its length', { title: 'я'.repeat(301) }],
  ['a day that is none', { startsOn: '2022-02-30' }],
  ['a field that nobody knows', { colour: 'red' }],
  ['a kind that nobody knows', { kind: 'wish' }],
])('%s is not taken', (_what, field) => {
  const world = buildCards();
  expect(refusedAdd(world, field).code).toBe('wrong-arguments');
});

const exactDay = { startsOn: '2022-10-20', endsOn: '2022-10-20', precision: 'day' };

function event(world: Cards, fields: Record<string, unknown>) {
  const cardId = world.id('Семинар');
  return { cardId, projectId: world.sprints, kind: 'event', title: 'Семинар', ...fields };
}

function refusedAdd(world: Cards, fields: Record<string, unknown>) {
  return world.refused(world.director, 'card.add', event(world, fields));
}

function bringOpenTo(world: Cards, status: 'review' | 'closed') {
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  if (status === 'review') return;
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
}

function toPlanning(world: Cards) {
  bringOpenTo(world, 'closed');
  world.plan(1);
}
