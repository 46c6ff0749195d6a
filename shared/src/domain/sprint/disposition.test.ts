import { expect, test } from 'vitest';
import { buildSprints, type Sprints } from '../../testing/sprints.ts';
import type { Card } from '../card/card.ts';
import { applyChanges } from '../changes.ts';
import { type Disposition, disposed } from './disposition.ts';

const reason = 'Площадка занята';

test('carried: out of the sprint with everything it has, one border further', () => {
  const world = buildSprints();
  const card = detailed(world);
  carryOut(world, { kind: 'carry', cardId: card.id, reason });
  expect(world.cardRow('card')).toEqual({
    ...card,
    sprintId: null,
    carriedFromId: world.sprintId(0),
    carryCount: 3,
  });
});

test('to ideas: out of the sprint without people, exact days and checklist, first column', () => {
  const world = buildSprints();
  const card = detailed(world);
  carryOut(world, { kind: 'idea', cardId: card.id, reason });
  const { rank, ...idea } = world.cardRow('card');
  const { rank: _, ...before } = card;
  expect(idea).toEqual({
    ...before,
    sprintId: null,
    returnReason: reason,
    returnedAt: world.now,
    responsible: [],
    checklist: [],
    startsOn: null,
    endsOn: null,
    precision: null,
    phase: 'planned',
    columnId: world.column(world.sprints, 'planned'),
  });
  expect(rank).toBeTypeOf('string');
});

test('to ideas: a month is no exact day and stays', () => {
  const world = buildSprints();
  const month = { startsOn: '2022-11-01', endsOn: '2022-11-30', precision: 'month' } as const;
  const card = detailed(world, month);
  carryOut(world, { kind: 'idea', cardId: card.id, reason });
  expect(world.cardRow('card')).toMatchObject(month);
});

test('cancelled: stays in the sprint where it stood, with the reason', () => {
  const world = buildSprints();
  const card = detailed(world);
  carryOut(world, { kind: 'cancel', cardId: card.id, reason });
  expect(world.cardRow('card')).toEqual({ ...card, cancelledAt: world.now, cancelReason: reason });
});

test('split: the card stays as what was done, what is left goes on as a new one', () => {
  const world = buildSprints();
  const card = detailed(world);
  const rest = splitOff(world, card, { doneTitle: 'Первый день', restTitle: 'Второй день' });
  const finished = world.cardRow('card');
  expect(finished).toEqual({
    ...card,
    title: 'Первый день',
    phase: 'done',
    columnId: world.column(world.sprints, 'done'),
    rank: finished.rank,
    checklist: [card.checklist[0]],
    workedAt: world.now,
    doneAt: world.now,
  });
  expect(rest).toEqual({
    ...card,
    id: rest.id,
    title: 'Второй день',
    checklist: [card.checklist[1]],
    sprintId: null,
    carriedFromId: world.sprintId(0),
    carryCount: 3,
    splitFromId: card.id,
    actualResult: null,
    describedAt: null,
    createdAt: world.now,
    createdBy: world.lead,
  });
});

test('split: without titles both parts keep the old one', () => {
  const world = buildSprints();
  const rest = splitOff(world, detailed(world), {});
  expect([world.cardRow('card').title, rest.title]).toEqual(['card', 'card']);
});

test('split: the rest keeps the links and the boards, under ids of its own', () => {
  const world = buildSprints();
  const card = detailed(world);
  const target = {
    projectId: null,
    goalId: world.id('goal'),
    kpiId: null,
    directionId: null,
    startsOn: null,
    endsOn: null,
    note: null,
  };
  const boards = { id: world.id('board'), cardId: card.id, projectId: world.cyclogram };
  applyChanges(world.state, [
    { op: 'add', kind: 'link', row: { id: world.id('link'), cardId: card.id, ...target } },
    { op: 'add', kind: 'participation', row: boards },
  ]);
  const rest = splitOff(world, card, {});
  const [link] = world.state.link.where('cardId', rest.id);
  const [board] = world.state.participation.where('cardId', rest.id);
  expect(link).toMatchObject(target);
  expect(board).toMatchObject({ projectId: world.cyclogram });
  expect([...world.state.link.where('cardId', card.id)]).toHaveLength(1);
  expect(new Set([link?.id, board?.id, world.id('link'), boards.id, rest.id]).size).toBe(5);
});

test('split: what is left takes place where and for whom it was planned; who came stays with what is done', () => {
  const world = buildSprints();
  const card = detailed(world);
  const [attendance, left] = [8, null].map((actual) => [
    { category: 'методисты', planned: 10, actual },
  ]);
  const facts = { cardId: card.id, hours: 4, funding: 'гранты', attendance };
  world.must(world.lead, 'event.edit', facts);
  const rest = splitOff(world, card, {});
  const known = { hours: 4, funding: 'гранты' };
  expect(world.state.event.get(rest.id)).toMatchObject({ ...known, attendance: left });
  expect(world.state.event.get(card.id)).toMatchObject({ ...known, attendance });
});

test('split: refused when the new card would take the id of another', () => {
  const world = buildSprints();
  const card = detailed(world);
  world.putCard('there already');
  const env = { ...world.env(world.lead), newId: () => world.id('there already') };
  const split: Disposition = { kind: 'split', cardId: card.id, reason };
  expect(disposed(world.state, card, split, env)).toMatchObject({ code: 'id-taken' });
});

test('several at once find different places in one column', () => {
  const world = buildSprints();
  world.bring(0, 'signed');
  for (const name of ['a', 'b', 'c'])
    world.putCard(name, { sprintId: world.sprintId(0), phase: 'running' });
  const ids = ['work 0', 'a', 'b', 'c'].map(world.id);
  world.must(world.lead, 'sprint.close', {
    sprintId: world.sprintId(0),
    dispositions: ids.map((cardId) => ({ cardId, kind: 'split', reason })),
  });
  const done = [...world.state.card.where('columnId', world.column(world.sprints, 'done'))];
  expect(new Set(done.map(({ rank }) => rank)).size).toBe(4);
  expect([...world.state.card.values()]).toHaveLength(8);
});

function detailed(world: Sprints, fields: Partial<Card> = {}): Card {
  world.bring(0, 'active');
  return world.putCard('card', {
    sprintId: world.sprintId(0),
    phase: 'running',
    carryCount: 2,
    responsible: [world.member],
    startsOn: '2022-11-10',
    endsOn: '2022-11-11',
    precision: 'day',
    scheduleText: '10–11 ноября',
    plannedResult: 'Два дня обмена',
    actualResult: 'Прошёл один',
    describedAt: world.now,
    checklist: [
      { id: world.id('item 1'), body: 'приказ', doneAt: world.now },
      { id: world.id('item 2'), body: 'рассылка', doneAt: null },
    ],
    ...fields,
  });
}

function carryOut(world: Sprints, disposition: Disposition): void {
  const card = world.cardRow('card');
  const changes = disposed(world.state, card, disposition, world.env(world.lead));
  if ('code' in changes) throw new Error(changes.code);
  applyChanges(world.state, changes);
}

function splitOff(world: Sprints, card: Card, titles: { doneTitle?: string; restTitle?: string }) {
  carryOut(world, { kind: 'split', cardId: card.id, reason, ...titles });
  const rest = [...world.state.card.values()].find((row) => row.splitFromId === card.id);
  if (rest === undefined) throw new Error('nothing was split off');
  return rest;
}
