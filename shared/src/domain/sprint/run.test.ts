import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { buildSprints } from '../../testing/sprints.ts';
import { isAddedLate, runFacts } from './run.ts';

test('what was promised, what came later, what is done and in work', () => {
  const world = buildRun();
  const facts = factsOf(world);
  expect(facts.promised).toBe(4);
  expect(titles(facts.added)).toEqual(['Добавленное']);
  expect(titles(facts.done)).toEqual(['Сделанное']);
  expect(titles(facts.inWork)).toEqual(['Добавленное', 'Начатое']);
  const late = (title: string) => isAddedLate(world.sprint(0), world.cardRow(title));
  expect([late('Добавленное'), late('Сделанное'), late('Ушедшее')]).toEqual([true, false, false]);
});

test('removed cards stay visible with their reason: given up, or back among the ideas', () => {
  const world = buildRun();
  on(world, '2022-10-06');
  world.must(world.member, 'card.cancel', named(world, 'Добавленное', { reason: 'Нет заявок' }));
  on(world, '2022-10-07');
  world.must(world.member, 'card.return-to-idea', named(world, 'Начатое', { reason: 'Рано' }));
  expect(
    factsOf(world).removed.map(({ card, at, reason, promised }) => [
      card.title,
      at,
      reason,
      promised,
    ]),
  ).toEqual([
    ['Ушедшее', moment('2022-10-05'), 'Не ко времени', true],
    ['Добавленное', moment('2022-10-06'), 'Нет заявок', false],
    ['Начатое', moment('2022-10-07'), 'Рано', true],
  ]);
});

test('a card that waits for somebody is listed with its reason and age, the longest first', () => {
  const world = buildRun();
  block(world, 'Добавленное', 'Нет приказа');
  on(world, '2022-10-06');
  block(world, 'Начатое', 'Нет площадки');
  on(world, '2022-10-07');
  const { blocked, blockedDays } = factsOf(world);
  expect(
    blocked.map(({ card, days, reason, waitingFor }) => [card.title, days, reason, waitingFor]),
  ).toEqual([
    ['Добавленное', 2, 'Нет приказа', 'Комитет'],
    ['Начатое', 1, 'Нет площадки', 'Комитет'],
  ]);
  expect(blockedDays).toBe(3);
});

test('the days that a card stood are kept once work goes on', () => {
  const world = buildRun();
  block(world, 'Начатое', 'Нет площадки');
  on(world, '2022-10-07');
  world.must(world.member, 'card.unblock', named(world, 'Начатое'));
  on(world, '2022-10-20');
  expect(factsOf(world)).toMatchObject({ blocked: [], blockedDays: 2 });
});

test('the days left count today and the last one, leave out holidays, and are none once the sprint is over', () => {
  const world = buildRun();
  expect(factsOf(world).left).toEqual({ days: 87, working: 62 });
  on(world, '2022-12-30');
  expect(factsOf(world).left).toEqual({ days: 1, working: 1 });
  on(world, '2023-01-01');
  expect(factsOf(world).left).toEqual({ days: -2, working: 0 });
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  expect(factsOf(world).left).toBeNull();
});

test('the burn-up begins with the promise and follows what came, went and was done', () => {
  const world = buildRun();
  on(world, '2022-10-06');
  const points = factsOf(world).points.map(({ day, scope, done }) => [
    day,
    scope.cards,
    done.cards,
  ]);
  expect(points).toEqual([
    ['2022-10-03', 4, 0],
    ['2022-10-04', 5, 1],
    ['2022-10-05', 4, 1],
    ['2022-10-06', 4, 1],
  ]);
});

test('since the beginning of yesterday: the latest first, one thing for each card', () => {
  const world = buildRun();
  on(world, '2022-10-06');
  block(world, 'Добавленное', 'Нет приказа');
  const moved = factsOf(world).moved.map(({ kind, card }) => `${kind} ${card.title}`);
  expect(moved).toEqual(['blocked Добавленное', 'removed Ушедшее']);
  on(world, '2022-10-05');
  expect(
    factsOf(world)
      .moved.map(({ kind, card }) => `${kind} ${card.title}`)
      .sort(),
  ).toEqual(['added Добавленное', 'begun Начатое', 'done Сделанное', 'removed Ушедшее']);
});

test('the lead time is the median from the first step of work to the last', () => {
  const world = buildRun();
  const lead = (workedAt: string | null, doneAt: string) =>
    world.putCard(`${workedAt} ${doneAt}`, {
      sprintId: world.open,
      phase: 'done',
      workedAt: workedAt && moment(workedAt),
      doneAt: moment(doneAt),
    });
  expect(factsOf(world).leadDays).toBe(0);
  lead('2022-10-03', '2022-10-13');
  lead('2022-10-03', '2022-10-06');
  lead(null, '2022-10-30');
  expect(factsOf(world).leadDays).toBe(3);
  lead('2022-10-03', '2022-10-10');
  expect(factsOf(world).leadDays).toBe(5);
});

test('losses are counted, the most frequent first', () => {
  const world = buildRun();
  world.setCard('Начатое', { loss: 'rework' });
  for (const title of ['Сделанное', 'Добавленное']) world.setCard(title, { loss: 'waiting' });
  expect(factsOf(world).losses).toEqual([
    { loss: 'waiting', count: 2 },
    { loss: 'rework', count: 1 },
  ]);
});

test('before its start a sprint has promised, lost and moved nothing', () => {
  const world = buildSprints();
  world.bring(0, 'planning');
  world.putCard('Семинар', { sprintId: world.sprintId(0) });
  expect(runFacts(world.state, world.sprint(0), world.now)).toMatchObject({
    promised: 0,
    added: [],
    removed: [],
    points: [],
    moved: [],
    left: null,
    leadDays: null,
  });
});

/**
 * Sprint 0 from the 3rd of October 2022 with four promised cards. On the 4th one was done, one begun and another added
 * into work; on the 5th, which is today, one went back to the ideas.
 */
function buildRun(): Cards {
  const world = buildCards();
  const { open: sprintId } = world;
  for (const title of ['Сделанное', 'Начатое', 'Ушедшее'])
    world.putCard(title, { sprintId, sprintAt: world.now });
  const promisedCardIds = ['work 0', 'Сделанное', 'Начатое', 'Ушедшее'].map(world.id);
  const sprint = world.sprint(0);
  world.settle({
    ok: true,
    done: {
      changes: [{ op: 'set', kind: 'sprint', id: sprint.id, set: { promisedCardIds }, was: {} }],
      warnings: [],
    },
  });
  on(world, '2022-10-04');
  move(world, 'Сделанное', 'done');
  move(world, 'Начатое', 'running');
  world.addOpen('Добавленное', { columnId: world.column(world.sprints, 'preparing') });
  on(world, '2022-10-05');
  world.must(
    world.member,
    'card.return-to-idea',
    named(world, 'Ушедшее', { reason: 'Не ко времени' }),
  );
  return world;
}

function factsOf(world: Cards) {
  return runFacts(world.state, world.sprint(0), world.now);
}

function block(world: Cards, title: string, reason: string): void {
  world.must(world.member, 'card.block', named(world, title, { reason, waitingFor: 'Комитет' }));
}

function move(world: Cards, title: string, phase: 'running' | 'done'): void {
  const toColumnId = world.column(world.sprints, phase);
  const place = { boardProjectId: world.sprints, toColumnId, before: null };
  world.must(world.member, 'card.move', named(world, title, place));
}

function named(world: Cards, title: string, args: object = {}): object {
  return { cardId: world.id(title), ...args };
}

function on(world: Cards, day: string): void {
  world.now = moment(day);
}

function moment(day: string): string {
  return `${day}T09:00:00.000Z`;
}

function titles(cards: readonly { title: string }[]): string[] {
  return cards.map(({ title }) => title).sort();
}
