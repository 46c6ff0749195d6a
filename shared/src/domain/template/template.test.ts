import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import { blankEvent } from '../event/event.ts';
import { bodyOf } from './body.ts';
import { MAX_TEMPLATES, type TemplateBody } from './template.ts';

const { id: _id, outcomes: _outcomes, noEvidenceReason: _reason, ...noFacts } = blankEvent('');
const blank: TemplateBody = {
  ...{ eventType: null, format: null, level: null, plannedResult: null, checklist: [] },
  ...noFacts,
};
const body: TemplateBody = {
  ...blank,
  ...{ eventType: 'contest', format: 'remote', level: 'district', plannedResult: 'Победители' },
  ...{ role: 'organiser', hours: 4, particulars: { rounds: '2' }, checklist: ['Жюри', 'Приказ'] },
};

test('the body of an event holds nothing of one day, one person or one act', () => {
  const world = buildCards();
  const cardId = world.addOpen('Конкурс', { eventType: 'contest', startsOn: '2022-10-20' });
  world.must(world.member, 'card.assign', { cardId, personId: world.member });
  world.must(world.member, 'card.add-item', { cardId, itemId: world.id('item'), body: 'Жюри' });
  world.must(world.member, 'event.edit', {
    ...{ cardId, hours: 4, externalSystem: 'АИС', externalUrl: 'https://example.org/5' },
    attendance: [{ category: 'mentors', planned: 40, actual: 46 }],
    particulars: { rounds: '2', number: '5', dated: '2022-10-20' },
  });
  expect(bodyOf(world.cardRow('Конкурс'), world.state.event.get(cardId))).toEqual({
    ...blank,
    ...{ eventType: 'contest', hours: 4, particulars: { rounds: '2' }, checklist: ['Жюри'] },
    attendance: [{ category: 'mentors', planned: 40, actual: null }],
  });
});

test('a template is added, renamed, changed and taken away by staff, and each is taken back', () => {
  const world = buildCards();
  const templateId = world.id('template');
  const staff = world.outsider;
  world.must(staff, 'template.add', { templateId, title: 'Конкурс', body });
  expect(world.state.template.get(templateId)).toEqual({
    ...{ id: templateId, title: 'Конкурс', body, createdAt: world.now, createdBy: staff },
  });
  world.doAndUndo(staff, 'template.edit', { templateId, title: 'Районный конкурс' });
  expect(world.state.template.get(templateId)).toMatchObject({ title: 'Конкурс', body });
  world.must(staff, 'template.edit', { templateId, body: { ...body, hours: 8 } });
  expect(world.state.template.get(templateId)?.body.hours).toBe(8);
  world.doAndUndo(staff, 'template.remove', { templateId });
  expect(world.state.template.get(templateId)?.body.hours).toBe(8);
  world.doAndUndo(staff, 'template.add', { templateId: world.id('other'), title: 'Ещё', body });
  expect(world.state.template.size).toBe(1);
});

test('an observer of the organisation may not touch templates, a stranger is told nothing', () => {
  const world = buildCards();
  const args = { templateId: world.id('template'), title: 'Конкурс', body };
  expect(world.refused(world.observer, 'template.add', args).code).toBe('forbidden');
  expect(world.refused(world.stranger, 'template.add', args).code).toBe('not-found');
});

test('a template that is not there, an id that is taken, a place that nobody registered', () => {
  const world = buildCards();
  const templateId = world.id('template');
  for (const name of ['template.edit', 'template.remove'])
    expect(world.refused(world.director, name, { templateId }).code).toBe('not-found');
  const args = { templateId, title: 'Конкурс', body };
  const placeless = { ...args, body: { ...body, placeId: world.id('nowhere') } };
  expect(world.refused(world.director, 'template.add', placeless).code).toBe('not-found');
  world.must(world.director, 'template.add', args);
  expect(world.refused(world.director, 'template.add', args).code).toBe('id-taken');
  expect(world.refused(world.director, 'template.edit', placeless).code).toBe('not-found');
});

test('a centre keeps no more templates than a list can show', () => {
  const world = buildCards();
  const add = (at: number) => ({ templateId: world.id(`template ${at}`), title: 'Конкурс', body });
  for (let at = 0; at < MAX_TEMPLATES; at++) world.must(world.director, 'template.add', add(at));
  expect(world.refused(world.director, 'template.add', add(-1))).toEqual({
    ...{ code: 'too-many-items', params: { limit: MAX_TEMPLATES } },
  });
});

test('an event after a template has all that the template says', () => {
  const world = buildCards();
  fromTemplate(world, 'Конкурс чтецов', { sprintId: world.open });
  const card = world.cardRow('Конкурс чтецов');
  expect(card).toMatchObject({
    eventType: 'contest',
    format: 'remote',
    plannedResult: 'Победители',
  });
  expect(card.checklist.map(({ body: words }) => words)).toEqual(['Жюри', 'Приказ']);
  expect(world.state.event.get(card.id)).toMatchObject({ hours: 4, particulars: { rounds: '2' } });
});

test('C1 an idea after a template has no checklist', () => {
  const world = buildCards();
  fromTemplate(world, 'Конкурс чтецов');
  expect(world.cardRow('Конкурс чтецов')).toMatchObject({ checklist: [], sprintId: null });
});

test('no event comes of a template that was taken away', () => {
  const world = buildCards();
  const args = { cardId: world.id('card'), templateId: world.id('gone'), title: 'Конкурс' };
  const asked = { ...args, projectId: world.sprints };
  expect(world.refused(world.member, 'card.add-from-template', asked).code).toBe('not-found');
});

function fromTemplate(world: Cards, title: string, place: object = {}) {
  const templateId = world.id('template');
  world.must(world.director, 'template.add', { templateId, title: 'Конкурс', body });
  world.must(world.member, 'card.add-from-template', {
    ...{ cardId: world.id(title), projectId: world.sprints, templateId, title },
    ...place,
  });
}
