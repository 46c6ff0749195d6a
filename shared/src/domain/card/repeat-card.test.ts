import { expect, test } from 'vitest';
import { buildPeriods, rollOver } from '../../testing/periods.ts';
import type { Sprints } from '../../testing/sprints.ts';
import { changedSince, forLeads, verdicts } from '../../testing/verb.ts';
import type { Card } from './card.ts';

/** The year 2021/22 is under way with «Чтения», and 2022/23 is planned. */
function buildYears(fields: Partial<Card> = {}) {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'active');
  world.putCard('Чтения', { sprintId: world.sprintId(2021), ...fields });
  rollOver(world, 2022);
  return world;
}

function repeat(world: Sprints, number = 2022, name = 'Чтения') {
  const args = {
    cardId: world.id(name),
    newId: world.id('copy'),
    sprintId: world.sprintId(number),
  };
  world.must(world.lead, 'card.repeat', args);
  return world.cardRow('copy');
}

function refusal(world: Sprints, fields: object = {}) {
  const args = { cardId: world.id('Чтения'), newId: world.id('copy') };
  return world.refused(world.director, 'card.repeat', {
    ...{ ...args, sprintId: world.sprintId(2022) },
    ...fields,
  });
}

test('a copy takes over what is planned of the card, a year later, and nothing of what was done', () => {
  const world = buildYears();
  const { id, member } = world;
  const planned: Partial<Card> = {
    ...{ title: 'Чтения', eventType: 'Конференция', format: 'hybrid', level: 'city' },
    ...{ scheduleText: 'ежегодно, февраль', precision: 'month', plannedResult: 'Сборник' },
    ...{ responsible: [member], effort: 3 },
  };
  world.setCard('Чтения', {
    ...planned,
    ...{ startsOn: '2022-02-01', endsOn: '2022-02-28', actualResult: 'Сборник вышел' },
    ...{ phase: 'done', columnId: world.column(world.sprints, 'done'), doneAt: world.now },
    ...{ workedAt: world.now, blockedMinutes: 90, loss: 'waiting', carryCount: 2 },
    ...{ describedAt: world.now, splitFromId: id('work 2021') },
  });
  world.now = '2022-11-01T08:00:00.000Z';
  expect(repeat(world)).toMatchObject({
    ...planned,
    ...{ startsOn: '2023-02-01', endsOn: '2023-02-28', actualResult: null, phase: 'planned' },
    ...{ columnId: world.column(world.sprints, 'planned'), sprintId: world.sprintId(2022) },
    ...{ previousId: id('Чтения'), doneAt: null, workedAt: null, blockedMinutes: 0, loss: null },
    ...{ carryCount: 0, carriedFromId: null, splitFromId: null, describedAt: null },
    ...{ createdAt: world.now, createdBy: world.lead, sprintAt: world.now },
  });
});

test.each([
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
  ['2022-12-31', '2023-12-31'],
  [null, null],
])('%s comes again on %s', (startsOn, expected) => {
  expect(repeat(buildYears({ startsOn })).startsOn).toBe(expected);
});

test('the words of the plan about time stay as they are', () => {
  const copy = repeat(buildYears({ scheduleText: '18.10.2021' }));
  expect(copy.scheduleText).toBe('18.10.2021');
});

test('people who are no longer on the team do not answer for the copy', () => {
  const world = buildPeriods('cyclogram');
  const { lead, member, leaver, outsider } = world;
  world.bring(2021, 'active');
  const responsible = [member, leaver, outsider, lead];
  world.putCard('Чтения', { sprintId: world.sprintId(2021), responsible });
  rollOver(world, 2022);
  expect(repeat(world).responsible).toEqual([member, lead]);
});

test('the checklist begins anew, with items of its own', () => {
  const world = buildYears();
  const [done, open] = ['зал', 'программа'].map((body) => ({ id: world.id(body), body }));
  const checklist = [
    { ...done!, doneAt: world.now },
    { ...open!, doneAt: null },
  ];
  world.setCard('Чтения', { checklist });
  const copied = repeat(world).checklist;
  expect(copied.map(({ body, doneAt }) => [body, doneAt])).toEqual([
    ['зал', null],
    ['программа', null],
  ]);
  expect(copied.some(({ id }) => checklist.some((item) => item.id === id))).toBe(false);
});

test('links, boards and labels of the card are those of the copy; the old card keeps its own', () => {
  const world = buildYears();
  const { id, lead, sprints, cyclogram, state } = world;
  const cardId = id('Чтения');
  const [direction] = [...state.direction.values()];
  const labelId = id('label');
  world.must(lead, 'label.add', { labelId, projectId: sprints, title: 'Важное', tint: 1 });
  world.must(lead, 'card.add-label', { cardId, labelId });
  const to = { directionId: direction?.id };
  world.must(lead, 'card.link', { cardId, linkId: id('link'), to });
  const board = { projectId: cyclogram, participationId: id('board') };
  world.must(lead, 'card.share', { cardId, ...board });
  const count = world.changes.length;
  const copy = repeat(world);
  expect(changedSince(world, count)).toEqual(['add card', 'add link', 'add participation']);
  expect(copy.labelIds).toEqual([labelId]);
  for (const one of [cardId, copy.id]) {
    expect([...state.link.where('cardId', one)].map(({ directionId }) => directionId)).toEqual([
      direction?.id,
    ]);
    const boards = [...state.participation.where('cardId', one)];
    expect(boards.map(({ projectId }) => projectId)).toEqual([cyclogram]);
  }
});

test('where it took place and for whom is planned again, who came and what came of it is not', () => {
  const world = buildYears();
  const { id, lead, state } = world;
  const cardId = id('Чтения');
  world.must(lead, 'organisation.add', { organisationId: id('school'), title: 'Школа № 358' });
  world.must(lead, 'event.edit', {
    ...{ cardId, placeId: id('school'), hours: 6, externalNumber: '17' },
    ...{ particulars: { topic: 'ФГОС', number: '4-р' } },
    attendance: [{ category: 'гости', planned: 40, actual: 46 }],
    outcomes: [{ id: id('award'), kind: 'award', title: 'Диплом', level: 'city' }],
  });
  const before = state.event.get(cardId);
  repeat(world);
  expect(state.event.get(id('copy'))).toEqual({
    ...before,
    ...{ id: id('copy'), externalNumber: null, particulars: { topic: 'ФГОС' }, outcomes: [] },
    attendance: [{ category: 'гости', planned: 40, actual: null }],
  });
  expect(state.event.get(cardId)).toBe(before);
});

test('a stage that was given up does not hold the copy, a living one does', () => {
  const world = buildYears();
  world.putCard('этап', { kind: 'stage' });
  world.putCard('инициатива', {
    ...{ kind: 'initiative', cancelledAt: world.now, cancelReason: 'Свернули' },
  });
  world.setCard('Чтения', { stageId: world.id('этап'), parentId: world.id('инициатива') });
  expect(repeat(world)).toMatchObject({ stageId: world.id('этап'), parentId: null });
});

test('a card of a closed year comes again and stays as it was', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'closed');
  const before = world.cardRow('work 2021');
  world.putCard('давнее');
  rollOver(world, 2022);
  // Carried out of the closed year: it belongs to none and can come again as well as move in.
  expect(before.sprintId).toBeNull();
  expect(repeat(world, 2022, 'work 2021').previousId).toBe(before.id);
  expect(world.cardRow('work 2021')).toEqual(before);
});

test('a card comes again while the next period runs, and on the way to a checkpoint as well', () => {
  const world = buildPeriods('cohort');
  world.bring(1, 'review');
  world.putCard('Чтения', { sprintId: world.sprintId(1), startsOn: '2022-11-01' });
  world.plan(2);
  expect(repeat(world, 2)).toMatchObject({ previousId: world.id('Чтения') });
});

test('a card comes again once a year, whatever became of the copy', () => {
  const world = buildYears();
  repeat(world);
  const newId = world.id('another');
  expect(refusal(world, { newId })).toEqual({
    code: 'card-repeated',
    params: { title: 'Чтения' },
  });
});

test.each([
  ['of another project', { cardId: 'чужая' }, 'not-found'],
  ['that does not exist', { cardId: 'нигде' }, 'not-found'],
  ['that is a stage', { cardId: 'этап' }, 'card-not-event'],
  ['given up', { cardId: 'отменённая' }, 'card-cancelled'],
  ['into its own year', { sprintId: 'sprint 2021' }, 'card-in-other-sprint'],
  ['into no year', { sprintId: 'нигде' }, 'not-found'],
  ['under a taken id', { newId: 'этап' }, 'id-taken'],
])('no card %s comes again', (_what, names, code) => {
  const world = buildYears();
  world.putCard('чужая', { projectId: world.cyclogram });
  world.putCard('этап', { kind: 'stage' });
  world.putCard('отменённая', { cancelledAt: world.now, cancelReason: 'Нет заявок' });
  const ids = Object.entries(names).map(([key, name]) => [key, world.id(name)]);
  expect(refusal(world, Object.fromEntries(ids)).code).toBe(code);
});

test('a year in review takes no copies', () => {
  const world = buildPeriods('cyclogram');
  world.bring(2021, 'review');
  world.putCard('Чтения');
  expect(refusal(world, { sprintId: world.sprintId(2021) }).code).toBe('sprint-not-open-for-cards');
});

test('where work runs in sprints nothing comes again', () => {
  const world = buildPeriods('cyclogram');
  const projectId = [...world.state.project.values()].find(({ mode }) => mode === 'sprints')?.id;
  const sprintId = world.id('sprint');
  world.must(world.lead, 'sprint.plan', { projectId, sprintId, number: 0 });
  world.putCard('Чтения', { projectId: projectId ?? '' });
  expect(refusal(world, { sprintId }).code).toBe('project-in-sprints');
});

test('a lead repeats a card, nobody else', () => {
  const world = buildYears();
  const args = { cardId: world.id('Чтения'), newId: world.id('copy') };
  const verdict = verdicts(world, 'card.repeat', { ...args, sprintId: world.sprintId(2022) });
  expect(verdict).toEqual(forLeads);
});
