import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { blankEvent } from '../event/event.ts';
import type { Meaning } from '../schedule/meaning.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { MAX_NEW_CARDS } from './card.ts';

const october: Meaning = readSchedule('октябрь 2022', {});
const day: Meaning = readSchedule('20.10.2022', {});

test('rows become events in their order, at the end of the first column', () => {
  const world = buildCards();
  addMany(world, [{ title: 'Первый' }, { title: 'Второй' }, { title: 'Третий' }]);
  expect(world.titles('planned')).toEqual(['work 0', 'Первый', 'Второй', 'Третий']);
  expect(world.cardRow('Второй')).toMatchObject({ kind: 'event', sprintId: null, horizon: null });
});

test('all that a row says is kept: the words verbatim, what they mean, the place, the note', () => {
  const world = buildCards();
  const placeId = register(world);
  addMany(world, [
    {
      title: 'Семинар',
      ...{ eventType: 'seminar', format: 'remote', level: 'district' },
      ...{ scheduleText: ' октябрь  2022'.trim(), meaning: october, plannedResult: 'Памятка' },
      ...{ placeId, international: true, note: 'Ответственный: методисты' },
    },
  ]);
  const id = world.id('Семинар');
  expect(world.cardRow('Семинар')).toMatchObject({
    ...{ eventType: 'seminar', format: 'remote', level: 'district', plannedResult: 'Памятка' },
    scheduleText: 'октябрь  2022',
    ...{ startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' },
    describedAt: world.now,
  });
  expect(world.state.event.get(id)).toEqual({ ...blankEvent(id), placeId, international: true });
  expect(world.state.schedule.get(id)).toEqual({
    ...{ id, meaning: october, heartbeatDays: null },
    ...{ correctedBy: null, correctedAt: null },
  });
  expect(world.changes.find(({ kind }) => kind === 'text')).toMatchObject({
    ...{ op: 'put', kind: 'text' },
    row: { ownerId: id, field: 'description', body: 'Ответственный: методисты' },
  });
});

test('a meaning that a person settled says who and when', () => {
  const world = buildCards();
  addMany(world, [
    { title: 'Семинар', scheduleText: 'к осени', meaning: october, corrected: true },
  ]);
  expect(world.state.schedule.get(world.id('Семинар'))).toMatchObject({
    ...{ correctedBy: world.member, correctedAt: world.now },
  });
});

test('a series of a project without sprints has its instances at once', () => {
  const world = buildCards();
  const row = { title: 'Семинар', meaning: readSchedule('ежегодно, май', {}) };
  const args = { ...many(world, [row]), projectId: world.cyclogram };
  world.must(world.director, 'project.edit', { projectId: world.cyclogram, ...threeYears });
  world.must(world.director, 'card.add-many', args);
  const rows = [...world.state.occurrence.where('cardId', world.id('Семинар'))];
  expect(rows.map(({ startsOn }) => startsOn).sort()).toEqual([
    '2022-05-01',
    '2023-05-01',
    '2024-05-01',
  ]);
});

const threeYears = { startsOn: '2022-01-01', endsOn: '2024-12-31' };

test('a row of which nothing is known but the title has no rows beside it', () => {
  const world = buildCards();
  expect(addMany(world, [{ title: 'Семинар' }])).toHaveLength(1);
});

test('C1 an idea keeps words and meaning, its exact days wait for a sprint', () => {
  const world = buildCards();
  const row = { title: 'Семинар', scheduleText: '20.10.2022', meaning: day };
  addMany(world, [row]);
  expect(world.cardRow('Семинар')).toMatchObject({ scheduleText: '20.10.2022', startsOn: null });
  expect(world.state.schedule.get(world.id('Семинар'))?.meaning).toEqual(day);
  addMany(world, [{ ...row, title: 'В спринте' }], { sprintId: world.open });
  expect(world.cardRow('В спринте')).toMatchObject({
    ...{ startsOn: '2022-10-20', endsOn: '2022-10-20', precision: 'day' },
    sprintAt: world.now,
  });
});

test('C1 an idea has nobody to answer for it, a card of a sprint has', () => {
  const world = buildCards();
  const row = { title: 'Семинар', responsible: [world.member] };
  expect(refusedMany(world, [row]).code).toBe('card-still-idea');
  addMany(world, [row], { sprintId: world.open });
  expect(world.cardRow('Семинар').responsible).toEqual([world.member]);
});

test('one row that is refused keeps all of them out', () => {
  const world = buildCards();
  const before = world.titles('planned');
  const rows = [{ title: 'Первый' }, { title: 'Второй', responsible: [world.outsider] }];
  expect(refusedMany(world, rows, { sprintId: world.open }).code).toBe('person-not-on-team');
  expect(world.titles('planned')).toEqual(before);
});

test('an id twice in one plan, or one that is taken, is refused', () => {
  const world = buildCards();
  const twice = [{ title: 'Первый' }, { title: 'Второй', cardId: world.id('Первый') }];
  expect(refusedMany(world, twice).code).toBe('id-taken');
  expect(refusedMany(world, [{ title: 'work 0' }]).code).toBe('id-taken');
});

test.each(['review', 'closed'] as const)('C1 a sprint in status %s takes no plan', (status) => {
  const world = buildCards();
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  if (status === 'closed') {
    world.writeRetro(0);
    world.sign(0);
    world.close(0);
  }
  const refusal = refusedMany(world, [{ title: 'Первый' }], { sprintId: world.open });
  expect(refusal.code).toBe('sprint-not-open-for-cards');
});

test('a hard limit counts the rows of one plan as well', () => {
  const world = buildCards();
  const columnId = world.column(world.sprints, 'planned');
  world.must(world.lead, 'column.edit', { columnId, wipLimit: 2, wipMode: 'hard' });
  const rows = [{ title: 'Первый' }, { title: 'Второй' }];
  expect(refusedMany(world, rows, { sprintId: world.open }).code).toBe('column-full');
  addMany(world, rows.slice(0, 1), { sprintId: world.open });
});

test('one warning is told once, however many rows give rise to it', () => {
  const world = buildCards();
  const rows = ['Первый', 'Второй'].map((title) => ({
    title,
    meaning: readSchedule('май 2025', {}),
  }));
  const args = { ...many(world, rows), sprintId: world.open };
  expect(world.ask(world.member, 'card.add-many', args)).toMatchObject({
    done: { warnings: [{ code: 'outside-sprint' }] },
  });
});

test('S02 the stage, the column and the place must be there, and of this project', () => {
  const world = buildCards();
  const rows = [{ title: 'Первый' }];
  const stageId = world.add('Чужой', { kind: 'stage', projectId: world.cyclogram });
  expect(refusedMany(world, rows, { stageId }).code).toBe('stage-of-other-project');
  const columnId = world.column(world.cyclogram, 'planned');
  expect(refusedMany(world, rows, { columnId }).code).toBe('not-found');
  expect(refusedMany(world, [{ title: 'Первый', placeId: world.id('nowhere') }]).code).toBe(
    'not-found',
  );
});

test('an end before the start is refused', () => {
  const world = buildCards();
  const meaning = { ...october, start: '2022-11-01' };
  expect(refusedMany(world, [{ title: 'Семинар', meaning }]).code).toBe('dates-reversed');
});

test.each([
  ['no rows', []],
  ['too many rows', Array.from({ length: MAX_NEW_CARDS + 1 }, (_, at) => ({ title: String(at) }))],
  ['a row without a title', [{ title: ' ' }]],
  ['a field that nobody knows', [{ title: 'Семинар', colour: 'red' }]],
  ['words past their length', [{ title: 'Семинар', scheduleText: 'я'.repeat(501) }]],
])('%s is not taken', (_what, rows) => {
  expect(refusedMany(buildCards(), rows).code).toBe('wrong-arguments');
});

test(`${MAX_NEW_CARDS} rows stand one after the other`, () => {
  const world = buildCards();
  const titles = Array.from({ length: MAX_NEW_CARDS }, (_, at) => `Строка ${at}`);
  addMany(
    world,
    titles.map((title) => ({ title })),
  );
  expect(world.titles('planned').slice(1)).toEqual(titles);
});

function register(world: Cards): string {
  const organisationId = world.id('school');
  world.must(world.director, 'organisation.add', {
    organisationId,
    title: 'Школа № 358',
    shortTitle: null,
    kind: 'school',
    address: null,
  });
  return organisationId;
}

type Row = { readonly title: string; readonly [field: string]: unknown };

function many(world: Cards, rows: readonly Row[]) {
  const cards = rows.map((row) => ({ cardId: world.id(row.title), ...row }));
  return { projectId: world.sprints, cards };
}

function addMany(world: Cards, rows: readonly Row[], place: object = {}) {
  return world.must(world.member, 'card.add-many', { ...many(world, rows), ...place });
}

function refusedMany(world: Cards, rows: readonly Row[], place: object = {}) {
  return world.refused(world.director, 'card.add-many', { ...many(world, rows), ...place });
}
