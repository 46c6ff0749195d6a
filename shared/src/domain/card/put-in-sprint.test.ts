import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { buildPeriods } from '../../testing/periods.ts';
import { readSchedule } from '../schedule/read-schedule.ts';

test('an idea goes into the sprint under way, to the end of the first column, and loses its horizon', () => {
  const world = buildCards();
  world.add('Семинар', { before: world.id('work 0'), horizon: 2 });
  put(world);
  expect(world.cardRow('Семинар')).toMatchObject({ sprintId: world.open, horizon: null });
  expect(world.titles('planned')).toEqual(['work 0', 'Семинар']);
});

test('an idea goes into a sprint in planning', () => {
  const world = buildCards();
  toStatus(world, 'closed');
  world.plan(1);
  world.add('Семинар');
  put(world, world.sprintId(1));
  expect(world.cardRow('Семинар').sprintId).toBe(world.sprintId(1));
});

test.each(['review', 'closed'] as const)('C1 a sprint in status %s takes no cards', (status) => {
  const world = buildCards();
  world.add('Семинар');
  toStatus(world, status);
  expect(refused(world)).toEqual({ code: 'sprint-not-open-for-cards', params: { number: 0 } });
});

test('C1 an outline takes no cards', () => {
  const world = buildCards();
  world.add('Семинар');
  const refusal = refused(world, world.outline(world.sprints, 2));
  expect(refusal).toEqual({ code: 'sprint-outline-only', params: { number: 2 } });
});

test('a card carried over keeps its column, place and details, and is carried no more', () => {
  const world = buildCards();
  const columnId = world.column(world.sprints, 'running');
  for (const title of ['Семинар', 'Форум']) world.addOpen(title, { columnId });
  world.must(world.member, 'card.assign', { cardId: world.id('Семинар'), personId: world.lead });
  toStatus(world, 'closed');
  world.plan(1);
  expect(world.cardRow('Семинар').carriedFromId).toBe(world.open);
  put(world, world.sprintId(1));
  expect(world.cardRow('Семинар')).toMatchObject({
    sprintId: world.sprintId(1),
    carriedFromId: null,
    carryCount: 1,
    columnId,
    responsible: [world.lead],
  });
  expect(world.titles('running')).toEqual(['Семинар', 'Форум']);
});

test('a card under review cannot slip away into the next checkpoint before it is decided on', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'review');
  world.plan(2);
  const [card] = world.state.card.where('sprintId', world.sprintId(1));
  const args = { cardId: card?.id, sprintId: world.sprintId(2) };
  expect(world.refused(world.lead, 'card.put-in-sprint', args)).toEqual({
    code: 'sprint-not-open-for-cards',
    params: { number: 1 },
  });
});

test('a sprint of another project, or none at all, is not found', () => {
  const world = buildCards();
  world.add('Семинар', { projectId: world.cyclogram });
  const args = { cardId: world.id('Семинар'), sprintId: world.open };
  expect(world.refused(world.outsider, 'card.put-in-sprint', args).code).toBe('not-found');
  world.add('Форум');
  const nowhere = { cardId: world.id('Форум'), sprintId: world.id('nothing') };
  expect(world.refused(world.member, 'card.put-in-sprint', nowhere).code).toBe('not-found');
});

test.each(['stage', 'initiative'])('a card of kind %s goes into no sprint', (kind) => {
  const world = buildCards();
  world.add('Семинар', { kind });
  expect(refused(world).code).toBe('card-not-event');
});

test('a cancelled card goes into no sprint', () => {
  const world = buildCards();
  const cardId = world.add('Семинар');
  world.must(world.member, 'card.cancel', { cardId, reason: 'Нет заявок' });
  expect(refused(world).code).toBe('card-cancelled');
});

test('put into the sprint it is in, a card stays as it is', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  expect(put(world)).toEqual([]);
});

test('a hard limit keeps an idea out of the current sprint, a soft one warns', () => {
  const world = buildCards();
  world.add('Семинар');
  const columnId = world.column(world.sprints, 'planned');
  const limit = { columnId, wipLimit: 1 };
  world.must(world.lead, 'column.edit', { ...limit, wipMode: 'hard' });
  expect(refused(world).code).toBe('column-full');
  world.must(world.lead, 'column.edit', { ...limit, wipMode: 'soft' });
  expect(world.ask(world.member, 'card.put-in-sprint', args(world))).toMatchObject({
    done: { warnings: [{ code: 'column-over-limit' }] },
  });
});

test('days outside of the sprint are told', () => {
  const world = buildCards();
  world.add('Семинар', { startsOn: '2023-02-01', endsOn: '2023-02-28', precision: 'month' });
  expect(world.ask(world.member, 'card.put-in-sprint', args(world))).toMatchObject({
    done: { warnings: [{ code: 'outside-sprint', params: { number: 0 } }] },
  });
});

test('an idea put into a sprint in planning is taken back with its horizon', () => {
  const world = buildCards();
  toStatus(world, 'closed');
  world.plan(1);
  world.add('Семинар', { horizon: 4 });
  const before = world.cardRow('Семинар');
  world.doAndUndo(world.member, 'card.put-in-sprint', args(world, world.sprintId(1)));
  expect(world.cardRow('Семинар')).toEqual({ ...before, rank: expect.any(String) });
});

test('out of a sprint under way nothing is taken back without a reason', () => {
  const world = buildCards();
  world.add('Семинар');
  expect(world.inverse('card.put-in-sprint', args(world))).toBeNull();
});

function args(world: Cards, sprintId = world.open) {
  return { cardId: world.id('Семинар'), sprintId };
}

function put(world: Cards, sprintId?: string) {
  return world.must(world.member, 'card.put-in-sprint', args(world, sprintId));
}

function refused(world: Cards, sprintId?: string) {
  return world.refused(world.member, 'card.put-in-sprint', args(world, sprintId));
}

function toStatus(world: Cards, status: 'review' | 'closed') {
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  if (status === 'review') return;
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
}

test('the exact days and instances that the words of an idea tell come with the sprint, and go with it', () => {
  const world = buildCards();
  for (const [title, phrase] of [
    ['Семинар', '30.09.2022'],
    ['Занятия', '15 числа ежемесячно с 1 сентября 2022 г. по 31 октября 2022 г.'],
  ] as const) {
    const cardId = world.add(title);
    const meaning = readSchedule(phrase, {});
    world.must(world.member, 'card.schedule', { cardId, text: phrase, meaning, corrected: false });
  }
  const project = { projectId: world.sprints, startsOn: '2022-09-01', endsOn: '2023-08-31' };
  world.must(world.lead, 'project.edit', project);
  put(world);
  expect(world.cardRow('Семинар')).toMatchObject({ startsOn: '2022-09-30', precision: 'day' });
  const cardId = world.id('Занятия');
  world.must(world.member, 'card.put-in-sprint', { cardId, sprintId: world.open });
  expect([...world.state.occurrence.where('cardId', cardId)].length).toBeGreaterThan(0);
  world.must(world.member, 'card.return-to-idea', { cardId, reason: 'Рано' });
  expect([...world.state.occurrence.where('cardId', cardId)]).toEqual([]);
  expect(world.cardRow('Занятия')).toMatchObject({ startsOn: null });
  expect(world.state.schedule.get(cardId)?.meaning.kind).toBe('recurring');
});
