import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { commands } from '../commands.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import { bodyOf } from '../template/body.ts';

/** Arguments with which the team of the project may carry out each verb over the card «Семинар». */
const verbs: Record<string, (world: Cards) => object> = {
  'card.add': ({ id, sprints }) => ({
    cardId: id('new'),
    projectId: sprints,
    kind: 'event',
    title: 'Новая',
  }),
  'card.add-many': ({ id, sprints }) => ({
    projectId: sprints,
    cards: [{ cardId: id('new'), title: 'Новая' }],
  }),
  'card.add-from-template': ({ id, sprints }) => ({
    cardId: id('new'),
    projectId: sprints,
    templateId: id('template'),
    title: 'Новая',
  }),
  'card.duplicate': (world) => ({ ...seminar(world), newCardId: world.id('new') }),
  'card.edit': (world) => ({ ...seminar(world), title: 'Семинар-практикум' }),
  'card.move': (world) => ({
    ...seminar(world),
    boardProjectId: world.sprints,
    toColumnId: world.column(world.sprints, 'running'),
    before: null,
  }),
  'card.put-in-sprint': (world) => ({ ...seminar(world), sprintId: world.open }),
  'card.return-to-idea': (world) => ({ ...seminar(world), reason: 'Рано' }),
  'card.describe': (world) => ({ ...seminar(world), body: 'Подробности' }),
  'card.assign': (world) => ({ ...seminar(world), personId: world.lead }),
  'card.unassign': (world) => ({ ...seminar(world), personId: world.member }),
  'card.add-item': (world) => ({ ...seminar(world), itemId: world.id('new'), body: 'Зал' }),
  'card.edit-item': (world) => ({ ...seminar(world), itemId: world.id('item'), done: true }),
  'card.remove-item': (world) => ({ ...seminar(world), itemId: world.id('item') }),
  'card.add-label': (world) => ({ ...seminar(world), labelId: world.id('label') }),
  'card.remove-label': (world) => ({ ...seminar(world), labelId: world.id('worn label') }),
  'card.link': (world) => ({
    ...seminar(world),
    linkId: world.id('new'),
    to: { directionId: direction(world, 1) },
  }),
  'card.unlink': ({ id }) => ({ linkId: id('link') }),
  'card.share': (world) => ({
    ...seminar(world),
    projectId: world.id('third'),
    participationId: world.id('new'),
  }),
  'card.unshare': (world) => ({ ...seminar(world), projectId: world.cyclogram }),
  'card.cancel': (world) => ({ ...seminar(world), reason: 'Нет заявок' }),
  'card.restore': (world) => seminar(world),
  'card.block': (world) => ({ ...seminar(world), reason: 'Нет площадки', waitingFor: null }),
  'card.unblock': (world) => seminar(world),
  'card.weigh': (world) => ({ ...seminar(world), effort: 2.5 }),
  'card.mark-loss': (world) => ({ ...seminar(world), loss: 'waiting' }),
  'card.schedule': (world) => ({
    ...seminar(world),
    text: 'весной',
    meaning: null,
    corrected: false,
  }),
  'card.set-heartbeat': (world) => ({ ...seminar(world), days: 7 }),
};
const names = Object.keys(verbs);

test('every verb of a card is listed here, but the one that no project with sprints knows', () => {
  const listed = commands.map(({ name }) => name).filter((name) => name.startsWith('card.'));
  expect([...names, 'card.repeat'].sort()).toEqual(listed.sort());
});

test.each(names)('%s is carried out for the team, the lead and a director', (name) => {
  for (const actor of ['member', 'lead', 'director'] as const) {
    const world = buildBusyCard();
    world.must(world[actor], name, verbs[name]!(world));
  }
});

test.each(names)('%s is forbidden to those who only look on, and changes nothing', (name) => {
  const world = buildBusyCard();
  for (const actor of [world.observer, world.outsider])
    expect(world.refused(actor, name, verbs[name]!(world)).code).toBe('forbidden');
});

test.each(names)('%s tells strangers and leavers nothing', (name) => {
  const world = buildBusyCard();
  for (const actor of [world.leaver, world.stranger])
    expect(world.refused(actor, name, verbs[name]!(world)).code).toBe('not-found');
});

test.each(names)('%s tells staff nothing of a project kept to its team', (name) => {
  const world = buildBusyCard();
  world.must(world.lead, 'card.unshare', { ...seminar(world), projectId: world.cyclogram });
  world.must(world.lead, 'project.edit', { projectId: world.sprints, visibility: 'team' });
  expect(world.refused(world.outsider, name, verbs[name]!(world)).code).toBe('not-found');
});

const adding = ['card.add', 'card.add-many', 'card.add-from-template'];

test.each(names.filter((name) => !adding.includes(name) && name !== 'card.duplicate'))(
  '%s is refused once the sprint of the card is closed',
  (name) => {
    const world = buildBusyCard();
    world.setCard('Семинар', { phase: 'done' });
    world.must(world.lead, 'sprint.review', { sprintId: world.open });
    world.writeRetro(0);
    world.sign(0);
    world.close(0);
    const refusal = world.refused(world.director, name, verbs[name]!(world));
    expect(refusal).toEqual({ code: 'card-in-closed-sprint', params: { number: 0 } });
  },
);

test.each(names.filter((name) => !adding.includes(name) && name !== 'card.unlink'))(
  '%s of a card that does not exist is not found',
  (name) => {
    const world = buildBusyCard();
    const args = { ...verbs[name]!(world), cardId: world.id('nothing') };
    expect(world.refused(world.director, name, args).code).toBe('not-found');
  },
);

function seminar(world: Cards): { cardId: string } {
  return { cardId: world.id('Семинар') };
}

function direction(world: Cards, index: number): string {
  return [...world.state.direction.values()][index]!.id;
}

/** «Семинар» stands in the sprint under way and has one of everything. */
function buildBusyCard(): Cards {
  const world = buildCards();
  const { director, member, id, sprints } = world;
  const cardId = world.addOpen('Семинар');
  world.must(director, 'project.create', {
    projectId: id('third'),
    title: 'Третий',
    mode: 'cohort',
    phase: 'running',
    before: null,
    leadId: null,
  });
  for (const name of ['label', 'worn label'])
    world.must(member, 'label.add', {
      labelId: id(name),
      projectId: sprints,
      title: name,
      tint: 1,
    });
  world.must(member, 'card.add-label', { cardId, labelId: id('worn label') });
  world.must(member, 'card.assign', { cardId, personId: member });
  world.must(member, 'card.add-item', { cardId, itemId: id('item'), body: 'Программа' });
  const to = { directionId: direction(world, 0) };
  world.must(member, 'card.link', { cardId, linkId: id('link'), to });
  const meaning = readSchedule('постоянно', {});
  const words = { text: 'постоянно', meaning, corrected: false };
  world.must(member, 'card.schedule', { cardId, ...words });
  world.share('Семинар');
  const body = bodyOf(world.cardRow('Семинар'), undefined);
  world.must(director, 'template.add', { templateId: id('template'), title: 'Семинар', body });
  return world;
}
