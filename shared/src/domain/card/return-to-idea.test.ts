import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { buildPeriods, rollOver } from '../../testing/periods.ts';
import { doAndUndo } from '../../testing/verb.ts';

test('a card out of a sprint under way loses its details and keeps the words about time', () => {
  const world = buildDetailed();
  back(world, { reason: 'Не хватает людей', horizon: 3 });
  expect(world.cardRow('Семинар')).toMatchObject({
    sprintId: null,
    responsible: [],
    checklist: [],
    startsOn: null,
    endsOn: null,
    precision: null,
    scheduleText: '20 октября',
    horizon: 3,
    phase: 'planned',
    columnId: world.column(world.sprints, 'planned'),
  });
  expect(world.titles('planned')).toEqual(['work 0', 'Семинар']);
});

test('a month is no exact day and stays', () => {
  const world = buildCards();
  const month = { startsOn: '2022-10-01', endsOn: '2022-10-31', precision: 'month' };
  world.addOpen('Семинар', month);
  back(world, { reason: 'Рано' });
  expect(world.cardRow('Семинар')).toMatchObject(month);
});

test('out of a sprint under way a reason is needed, out of one in planning none', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  expect(refused(world, { reason: null }).code).toBe('reason-missing');
  close(world);
  world.plan(1);
  world.add('Форум', { sprintId: world.sprintId(1) });
  const args = { cardId: world.id('Форум'), reason: null };
  world.must(world.member, 'card.return-to-idea', args);
  expect(world.cardRow('Форум').sprintId).toBeNull();
});

test('the reason stays with the idea until a sprint takes it again', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  back(world, { reason: 'Не хватает людей' });
  back(world, { reason: null, horizon: 2 });
  expect(world.cardRow('Семинар').returnReason).toBe('Не хватает людей');
  close(world);
  world.plan(1);
  const taken = { cardId, sprintId: world.sprintId(1) };
  world.must(world.member, 'card.put-in-sprint', taken);
  expect(world.cardRow('Семинар').returnReason).toBeNull();
  world.must(world.member, 'card.return-to-idea', { cardId, reason: null });
  back(world, { reason: null });
  expect(world.cardRow('Семинар').returnReason).toBeNull();
});

test('taking an idea into a sprint and back leaves its reason', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  back(world, { reason: 'Не хватает людей' });
  close(world);
  world.plan(1);
  world.doAndUndo(world.member, 'card.put-in-sprint', { cardId, sprintId: world.sprintId(1) });
  expect(world.cardRow('Семинар').returnReason).toBe('Не хватает людей');
});

test('a card under review is decided on at the close, not before', () => {
  const world = buildDetailed();
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  const refusal = refused(world, { reason: 'Рано' });
  expect(refusal).toEqual({ code: 'sprint-not-open-for-cards', params: { number: 0 } });
});

test('a card that waits carried over becomes an idea without a reason, and is carried no more', () => {
  const world = buildDetailed();
  close(world);
  expect(world.cardRow('Семинар').responsible).toEqual([world.lead]);
  back(world, { reason: null });
  expect(world.cardRow('Семинар')).toMatchObject({
    carriedFromId: null,
    carryCount: 1,
    responsible: [],
    phase: 'planned',
  });
});

test('an idea stays where it is and may get another horizon, or none', () => {
  const world = buildCards();
  world.add('Семинар', { horizon: 2 });
  expect(back(world, { reason: null })).toEqual([]);
  expect(back(world, { reason: null, horizon: null })).toMatchObject([
    { set: { horizon: null }, was: { horizon: 2 } },
  ]);
});

test('a cancelled card, a stage and an initiative do not become ideas', () => {
  const world = buildDetailed();
  world.must(world.member, 'card.cancel', { cardId: world.id('Семинар'), reason: 'Отказ' });
  expect(refused(world, { reason: 'Рано' }).code).toBe('card-cancelled');
  for (const kind of ['stage', 'initiative']) {
    const cardId = world.add(kind, { kind });
    const refusal = world.refused(world.lead, 'card.return-to-idea', { cardId, reason: null });
    expect(refusal.code).toBe('card-not-event');
  }
});

test('a project without sprints has no ideas: out of its year a card stays on the board as it is', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'active');
  const { sprints, member } = world;
  const running = { phase: 'running', columnId: world.column(sprints, 'running') } as const;
  const detailed = { responsible: [member], startsOn: '2021-10-20' };
  const sprintId = world.sprintId(2021);
  const before = world.putCard('Слёт', { sprintId, ...running, ...detailed });
  const args = { cardId: world.id('Слёт'), reason: 'Не в этом году' };
  expect(world.refused(member, 'card.return-to-idea', { ...args, reason: null }).code).toBe(
    'reason-missing',
  );
  world.must(member, 'card.return-to-idea', args);
  expect(world.cardRow('Слёт')).toEqual({
    ...{ ...before, sprintId: null, returnReason: 'Не в этом году', returnedAt: world.now },
  });
});

test('a project without sprints has no horizons', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'planning');
  world.putCard('Слёт', { sprintId: world.sprintId(1) });
  const args = { cardId: world.id('Слёт'), reason: null, horizon: 2 };
  expect(world.refused(world.lead, 'card.return-to-idea', args).code).toBe('project-not-sprints');
});

test('out of a planned year and back is taken back by the other verb', () => {
  const world = buildPeriods('cyclogram');
  rollOver(world, 2021);
  const sprintId = world.sprintId(2021);
  const before = world.putCard('Слёт', {
    sprintId,
    sprintAt: world.now,
    responsible: [world.lead],
  });
  const cardId = before.id;
  doAndUndo(world, world.lead, 'card.return-to-idea', { cardId, reason: null });
  expect(world.cardRow('Слёт')).toEqual(before);
  world.putCard('Семинар', { responsible: [world.lead] });
  doAndUndo(world, world.lead, 'card.put-in-sprint', { cardId: world.id('Семинар'), sprintId });
  expect(world.cardRow('Семинар')).toMatchObject({ sprintId: null, responsible: [world.lead] });
});

test('a card without details is taken back into its sprint', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const before = world.cardRow('Семинар');
  const args = { cardId: world.id('Семинар'), reason: 'Рано' };
  world.doAndUndo(world.member, 'card.return-to-idea', args);
  expect(world.cardRow('Семинар')).toEqual({ ...before, rank: expect.any(String) });
});

test('details that are gone cannot be taken back by one command', () => {
  const world = buildDetailed();
  const args = { cardId: world.id('Семинар'), reason: 'Рано' };
  expect(world.inverse('card.return-to-idea', args)).toBeNull();
});

/** «Семинар» is prepared in the sprint under way, with a person, an item and an exact day. */
function buildDetailed(): Cards {
  const world = buildCards();
  const columnId = world.column(world.sprints, 'preparing');
  const cardId = world.addOpen('Семинар', {
    columnId,
    startsOn: '2022-10-20',
    scheduleText: '20 октября',
  });
  world.must(world.member, 'card.assign', { cardId, personId: world.lead });
  world.must(world.member, 'card.add-item', { cardId, itemId: world.id('item'), body: 'Зал' });
  return world;
}

function back(world: Cards, fields: Record<string, unknown>) {
  const args = { cardId: world.id('Семинар'), ...fields };
  return world.must(world.member, 'card.return-to-idea', args);
}

function refused(world: Cards, fields: Record<string, unknown>) {
  const args = { cardId: world.id('Семинар'), ...fields };
  return world.refused(world.member, 'card.return-to-idea', args);
}

function close(world: Cards) {
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
}
