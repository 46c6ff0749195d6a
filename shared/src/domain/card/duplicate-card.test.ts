import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { blankEvent } from '../event/event.ts';
import { readSchedule } from '../schedule/read-schedule.ts';

test('a copy is of the same kind, with the same words and an unticked checklist, and nothing of it done', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const stageId = world.addStage('Практический');
  const set = { format: 'remote', level: 'district', plannedResult: 'Памятка', stageId };
  world.must(world.member, 'card.edit', {
    cardId,
    eventType: 'seminar',
    ...set,
    actualResult: 'Да',
  });
  world.must(world.member, 'card.assign', { cardId, personId: world.member });
  for (const name of ['Зал', 'Приказ'])
    world.must(world.member, 'card.add-item', { cardId, itemId: world.id(name), body: name });
  world.must(world.member, 'card.edit-item', { cardId, itemId: world.id('Зал'), done: true });
  world.must(world.member, 'card.weigh', { cardId, effort: 2 });
  duplicate(world);
  const copy = world.cardRow('copy');
  expect(copy).toMatchObject({
    ...{ title: 'Семинар', kind: 'event', eventType: 'seminar', ...set },
    ...{ sprintId: world.open, effort: 2, responsible: [], actualResult: null, workedAt: null },
    ...{ createdBy: world.member, sprintAt: world.now },
  });
  expect(copy.checklist.map(({ body, doneAt }) => [body, doneAt])).toEqual([
    ['Зал', null],
    ['Приказ', null],
  ]);
  expect(copy.checklist.map(({ id }) => id)).not.toContain(world.id('Зал'));
});

test('the plan’s words come along with their meaning and the days they tell, days set by hand do not', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const meaning = readSchedule('20.10.2022', {});
  const words = { cardId, text: '20.10.2022', meaning, corrected: false };
  world.must(world.member, 'card.schedule', words);
  world.must(world.member, 'card.edit', { cardId, startsOn: '2022-10-25', endsOn: '2022-10-25' });
  duplicate(world);
  expect(world.cardRow('copy')).toMatchObject({
    scheduleText: '20.10.2022',
    startsOn: '2022-10-20',
  });
  expect(world.state.schedule.get(world.id('copy'))?.meaning).toEqual(meaning);
  world.addOpen('Без слов', { startsOn: '2022-10-25', endsOn: '2022-10-25' });
  duplicate(world, 'Без слов', 'other copy');
  expect(world.cardRow('other copy').startsOn).toBeNull();
});

test('facts come along without what happened and without the number of one act', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const planned = { category: 'mentors', planned: 40, actual: null };
  const facts = { role: 'organiser', hours: 6, funding: 'centre', international: true } as const;
  world.must(world.member, 'event.edit', {
    ...{ cardId, ...facts, externalSystem: 'АИС', externalNumber: '17' },
    attendance: [{ ...planned, actual: 46 }],
    particulars: { topic: 'Наставничество', number: '5' },
    outcomes: [{ id: world.id('award'), kind: 'award', title: 'Диплом', level: null }],
  });
  duplicate(world);
  expect(world.state.event.get(world.id('copy'))).toEqual({
    ...blankEvent(world.id('copy')),
    ...facts,
    attendance: [planned],
    particulars: { topic: 'Наставничество' },
  });
});

test('what a card is for comes along, the boards it is shown on do not', () => {
  const world = buildCards();
  const cardId = world.addOpen('Семинар');
  const [direction] = world.state.direction.values();
  const to = { directionId: direction?.id };
  world.must(world.member, 'card.link', { cardId, linkId: world.id('link'), to });
  world.share('Семинар');
  duplicate(world);
  const copyId = world.id('copy');
  expect([...world.state.link.where('cardId', copyId)]).toMatchObject([to]);
  expect([...world.state.participation.where('cardId', copyId)]).toEqual([]);
});

test('a copy stands right after a card that is planned, at the end of what is planned for any other', () => {
  const world = buildCards();
  for (const title of ['Первый', 'Второй']) world.addOpen(title);
  duplicate(world, 'Первый');
  expect(world.titles('planned')).toEqual(['work 0', 'Первый', 'Первый', 'Второй']);
  const columnId = world.column(world.sprints, 'running');
  world.addOpen('Идёт', { columnId });
  duplicate(world, 'Идёт', 'copy of what runs');
  expect(world.titles('planned').at(-1)).toBe('Идёт');
  expect(world.cardRow('copy of what runs').workedAt).toBeNull();
});

test('C1 the copy of an idea is an idea, and so is that of a card whose sprint is closed: without checklist and days', () => {
  const world = buildCards();
  world.add('Замысел', { horizon: 3, scheduleText: 'осенью' });
  duplicate(world, 'Замысел');
  expect(world.cardRow('copy')).toMatchObject({
    sprintId: null,
    horizon: 3,
    scheduleText: 'осенью',
  });
  const cardId = world.addOpen('Семинар');
  world.must(world.member, 'card.add-item', { cardId, itemId: world.id('item'), body: 'Зал' });
  const meaning = readSchedule('20.10.2022', {});
  world.must(world.member, 'card.schedule', {
    cardId,
    text: '20.10.2022',
    meaning,
    corrected: false,
  });
  for (const name of ['Семинар', 'work 0']) world.setCard(name, { phase: 'done' });
  world.must(world.lead, 'sprint.review', { sprintId: world.open });
  world.writeRetro(0);
  world.sign(0);
  world.close(0);
  duplicate(world, 'Семинар', 'later');
  expect(world.cardRow('later')).toMatchObject({
    ...{ sprintId: null, checklist: [], startsOn: null, phase: 'planned' },
    scheduleText: '20.10.2022',
  });
});

test('a copy may be called by another name', () => {
  const world = buildCards();
  world.addOpen('Семинар');
  duplicate(world, 'Семинар', 'copy', { title: 'Семинар (копия)' });
  expect(world.cardRow('copy').title).toBe('Семинар (копия)');
});

test('a stage or initiative that was given up is left out', () => {
  const world = buildCards();
  const stageId = world.addStage('Практический');
  world.addOpen('Семинар', { stageId });
  world.setCard('Практический', { cancelledAt: world.now, cancelReason: 'Отказ' });
  duplicate(world);
  expect(world.cardRow('copy').stageId).toBeNull();
});

test('stages are not duplicated, nor does a taken id make a copy', () => {
  const world = buildCards();
  const cardId = world.addStage('Практический');
  const args = { cardId, newCardId: world.id('copy') };
  expect(world.refused(world.member, 'card.duplicate', args).code).toBe('card-not-event');
  const taken = { cardId: world.addOpen('Семинар'), newCardId: world.id('work 0') };
  expect(world.refused(world.member, 'card.duplicate', taken).code).toBe('id-taken');
});

function duplicate(world: Cards, of = 'Семинар', as = 'copy', more: object = {}) {
  const args = { cardId: world.id(of), newCardId: world.id(as), ...more };
  return world.must(world.member, 'card.duplicate', args);
}
