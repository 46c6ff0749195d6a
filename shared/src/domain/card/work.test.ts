import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';

const later = '2022-10-10T09:00:00.000Z';

test('an idea has no dates; taken into a sprint it has the day it came', () => {
  const world = buildCards();
  world.add('Семинар');
  expect(dates(world)).toEqual([null, null, null]);
  world.now = later;
  world.must(world.member, 'card.put-in-sprint', named(world, { sprintId: world.open }));
  expect(dates(world)).toEqual([later, null, null]);
});

test('a card added to the sprint under way came that moment, one added into work has begun', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  expect(dates(world)).toEqual([world.now, null, null]);
  world.addOpen('Форум', { columnId: world.column(world.sprints, 'running') });
  expect(dates(world, 'Форум')).toEqual([world.now, world.now, null]);
  world.addOpen('Отчёт', { columnId: world.column(world.sprints, 'done') });
  expect(dates(world, 'Отчёт')).toEqual([world.now, world.now, world.now]);
});

test('work begins with the first step out of the plan and is done with the last', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  const came = world.now;
  world.now = '2022-10-05T09:00:00.000Z';
  move(world, 'preparing');
  const began = world.now;
  world.now = later;
  for (const phase of ['planned', 'running'] as const) move(world, phase);
  expect(dates(world)).toEqual([came, began, null]);
  move(world, 'done');
  expect(dates(world)).toEqual([came, began, later]);
  world.now = '2022-10-11T09:00:00.000Z';
  move(world, 'done');
  expect(dates(world)).toEqual([came, began, later]);
  move(world, 'reporting');
  expect(dates(world)).toEqual([came, began, null]);
});

test('done, cancelled or back among the ideas a card waits for nobody, and how long it stood is kept', () => {
  const leave = {
    done: (world: Cards) => move(world, 'done'),
    cancelled: (world: Cards) =>
      world.must(world.member, 'card.cancel', named(world, { reason: 'Нет заявок' })),
    returned: (world: Cards) =>
      world.must(world.member, 'card.return-to-idea', named(world, { reason: 'Рано' })),
  };
  for (const step of Object.values(leave)) {
    const world = buildBlocked();
    world.now = '2022-10-03T10:00:00.000Z';
    step(world);
    expect(world.cardRow('Семинар')).toMatchObject({
      blockedAt: null,
      blockReason: null,
      waitingFor: null,
      blockedMinutes: 60,
    });
  }
});

test('a move between the columns of work leaves a blocked card blocked', () => {
  const world = buildBlocked();
  const { blockedAt } = world.cardRow('Семинар');
  move(world, 'running');
  expect(world.cardRow('Семинар')).toMatchObject({ blockedAt, blockReason: 'Нет площадки' });
});

test('a return to the ideas is dated, a new wish of the idea is not, a sprint takes the date away', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  world.now = later;
  world.must(world.member, 'card.return-to-idea', named(world, { reason: 'Рано' }));
  expect([dates(world)[0], world.cardRow('Семинар').returnedAt]).toEqual([null, later]);
  world.now = '2022-10-11T09:00:00.000Z';
  world.must(world.member, 'card.return-to-idea', named(world, { reason: null, horizon: 2 }));
  expect(world.cardRow('Семинар').returnedAt).toBe(later);
  world.must(world.member, 'card.put-in-sprint', named(world, { sprintId: world.open }));
  expect(world.cardRow('Семинар').returnedAt).toBeNull();
});

test('the close dates what it does: carried cards come out unblocked, the done half of a split is done', () => {
  const world = buildBlocked();
  world.addOpen('Форум', { columnId: world.column(world.sprints, 'running') });
  const split = { cardId: world.id('Форум'), reason: 'Не успели', waitingFor: null };
  world.must(world.member, 'card.block', split);
  world.must(world.member, 'card.weigh', { cardId: world.id('Форум'), effort: 4 });
  const began = world.now;
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  world.now = later;
  const reason = 'Не успели';
  world.must(world.lead, 'sprint.close', {
    sprintId: world.open,
    dispositions: [
      { cardId: world.id('work 0'), kind: 'carry', reason },
      { cardId: world.id('Семинар'), kind: 'carry', reason },
      { cardId: world.id('Форум'), kind: 'split', reason },
    ],
  });
  expect(world.cardRow('Семинар')).toMatchObject({ sprintAt: null, blockedAt: null });
  expect(world.cardRow('Форум')).toMatchObject({ doneAt: later, workedAt: began, blockedAt: null });
  const rest = [...world.state.card.values()].find(({ splitFromId }) => splitFromId !== null);
  expect(rest).toMatchObject({
    sprintAt: null,
    workedAt: began,
    doneAt: null,
    blockedAt: null,
    blockedMinutes: 0,
    effort: null,
    loss: null,
  });
});

function buildBlocked(): Cards {
  const world = buildCards();
  world.addOpen('Семинар');
  world.must(
    world.member,
    'card.block',
    named(world, { reason: 'Нет площадки', waitingFor: 'Школу' }),
  );
  return world;
}

function named(world: Cards, args: object): object {
  return { cardId: world.id('Семинар'), ...args };
}

function move(world: Cards, phase: 'planned' | 'preparing' | 'running' | 'reporting' | 'done') {
  const toColumnId = world.column(world.sprints, phase);
  const place = { boardProjectId: world.sprints, toColumnId, before: null };
  return world.must(world.member, 'card.move', named(world, place));
}

/** When it came into its sprint, when work began, when it was done. */
function dates(world: Cards, title = 'Семинар') {
  const { sprintAt, workedAt, doneAt } = world.cardRow(title);
  return [sprintAt, workedAt, doneAt];
}
