import { expect, test } from 'vitest';
import { buildCards, type Cards } from '../../testing/cards.ts';
import type { CardFact } from './card-fact.ts';
import { cardHistory, type JournalEntry } from './history.ts';

test('every fact tells when, by whom and in which entry', () => {
  const { world, told, does } = buildJournal();
  world.now = '2022-10-05T10:00:00.000Z';
  does(world.lead, 'card.edit', { title: 'Форум' });
  expect(told()).toEqual([
    {
      seq: 1,
      at: '2022-10-05T10:00:00.000Z',
      by: world.lead,
      fact: { kind: 'edited', field: 'title', was: 'Семинар', now: 'Форум' },
    },
  ]);
});

test('a move tells both columns; a new place in the same column tells nothing', () => {
  const { world, facts, does } = buildJournal();
  const planned = world.column(world.sprints, 'planned');
  const running = world.column(world.sprints, 'running');
  const board = { boardProjectId: world.sprints };
  does(world.member, 'card.move', { ...board, toColumnId: planned, before: world.id('work 0') });
  does(world.member, 'card.move', { ...board, toColumnId: running, before: null });
  expect(facts()).toEqual([{ kind: 'moved', fromColumnId: planned, toColumnId: running }]);
});

test('F17 a field that was overwritten still tells what each person wrote', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.edit', { plannedResult: 'Банк практик' });
  does(world.lead, 'card.edit', { plannedResult: 'Сборник' });
  expect(facts()).toEqual([
    { kind: 'edited', field: 'plannedResult', was: null, now: 'Банк практик' },
    { kind: 'edited', field: 'plannedResult', was: 'Банк практик', now: 'Сборник' },
  ]);
});

test('F17 a description that was overwritten still tells what it said', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.describe', { body: 'Первое' });
  does(world.lead, 'card.describe', { body: 'Второе' });
  expect(facts()).toEqual([
    { kind: 'described', was: null, now: 'Первое' },
    { kind: 'described', was: 'Первое', now: 'Второе' },
  ]);
});

test('a block tells why and whom it waits for, its end how long it stood, a new wording what it said before', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.block', { reason: 'Нет площадки', waitingFor: 'Школу' });
  does(world.lead, 'card.block', { reason: 'Нет приказа', waitingFor: 'Школу' });
  world.now = '2022-10-05T09:00:00.000Z';
  does(world.member, 'card.unblock', {});
  does(world.member, 'card.weigh', { effort: 2 });
  does(world.member, 'card.mark-loss', { loss: 'waiting' });
  expect(facts()).toEqual([
    { kind: 'blocked', reason: 'Нет площадки', waitingFor: 'Школу' },
    { kind: 'edited', field: 'blockReason', was: 'Нет площадки', now: 'Нет приказа' },
    { kind: 'unblocked', minutes: 2 * 24 * 60 },
    { kind: 'edited', field: 'effort', was: null, now: 2 },
    { kind: 'edited', field: 'loss', was: null, now: 'waiting' },
  ]);
});

test('one edit of several fields is several facts', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.edit', { level: 'city', startsOn: '2022-10-20' });
  expect(facts()).toEqual([
    { kind: 'edited', field: 'level', was: null, now: 'city' },
    { kind: 'edited', field: 'startsOn', was: null, now: '2022-10-20' },
    { kind: 'edited', field: 'precision', was: null, now: 'day' },
  ]);
});

test('people, labels and items are told one by one', () => {
  const { world, facts, does } = buildJournal();
  const { id, lead, member } = world;
  const label = { labelId: id('label'), projectId: world.sprints, title: 'район', tint: 1 };
  world.must(member, 'label.add', label);
  does(member, 'card.assign', { personId: lead });
  does(member, 'card.unassign', { personId: lead });
  does(member, 'card.add-label', { labelId: id('label') });
  does(member, 'card.remove-label', { labelId: id('label') });
  does(member, 'card.add-item', { itemId: id('item'), body: 'Зал' });
  does(member, 'card.edit-item', { itemId: id('item'), body: 'Большой зал', done: true });
  does(member, 'card.edit-item', { itemId: id('item'), done: false });
  does(member, 'card.remove-item', { itemId: id('item') });
  expect(facts()).toEqual([
    { kind: 'assigned', personId: lead },
    { kind: 'unassigned', personId: lead },
    { kind: 'labelled', labelId: id('label') },
    { kind: 'unlabelled', labelId: id('label') },
    { kind: 'item-added', body: 'Зал' },
    { kind: 'item-edited', was: 'Зал', now: 'Большой зал' },
    { kind: 'item-done', body: 'Большой зал' },
    { kind: 'item-undone', body: 'Большой зал' },
    { kind: 'item-removed', body: 'Большой зал' },
  ]);
});

test('links and boards are told', () => {
  const { world, facts, does } = buildJournal();
  const directionId = [...world.state.direction.values()][0]?.id ?? '';
  does(world.member, 'card.link', { linkId: world.id('link'), to: { directionId } });
  const participationId = world.id('share');
  does(world.member, 'card.share', { projectId: world.cyclogram, participationId });
  does(world.member, 'card.unshare', { projectId: world.cyclogram });
  const target = { goalId: null, kpiId: null, directionId };
  expect(facts()).toEqual([
    { kind: 'linked', ...target },
    { kind: 'shared', projectId: world.cyclogram },
    { kind: 'unshared', projectId: world.cyclogram },
  ]);
});

test('the way in and out of a sprint is told, with what was given up', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.edit', { startsOn: '2022-10-20' });
  does(world.member, 'card.return-to-idea', { reason: 'Рано', horizon: 2 });
  does(world.member, 'card.put-in-sprint', { sprintId: world.open });
  expect(facts().slice(2)).toEqual([
    { kind: 'edited', field: 'startsOn', was: '2022-10-20', now: null },
    { kind: 'edited', field: 'precision', was: 'day', now: null },
    { kind: 'edited', field: 'horizon', was: null, now: 2 },
    { kind: 'returned-to-idea', fromSprintId: world.open, reason: 'Рано' },
    { kind: 'edited', field: 'horizon', was: 2, now: null },
    { kind: 'put-in-sprint', sprintId: world.open, fromSprintId: null },
  ]);
});

test('a card carried over, and then given back to ideas, says from which sprint', () => {
  const { world, facts, does, close } = buildJournal();
  close({ kind: 'carry' });
  does(world.member, 'card.return-to-idea', { reason: null });
  expect(facts()).toEqual([
    { kind: 'carried', fromSprintId: world.open },
    { kind: 'returned-to-idea', fromSprintId: world.open, reason: null },
  ]);
});

test('a split is told on both halves', () => {
  const { world, facts, told, close } = buildJournal();
  close({ kind: 'split', doneTitle: 'Семинар, часть 1', restTitle: 'Семинар, часть 2' });
  const rest = [...world.state.card.values()].find((card) => card.splitFromId !== null);
  const restId = rest?.id ?? '';
  expect(facts()).toContainEqual({ kind: 'split', restId, restTitle: 'Семинар, часть 2' });
  expect(told(restId).map(({ fact }) => fact)).toEqual([
    {
      kind: 'created',
      title: 'Семинар, часть 2',
      columnId: world.column(world.sprints, 'planned'),
      sprintId: null,
      splitFromId: world.id('Семинар'),
      previousId: null,
    },
  ]);
});

test('a card that repeats an earlier one says so, one of an older entry does not', () => {
  const { world } = buildJournal();
  const row = {
    ...world.cardRow('Семинар'),
    id: world.id('again'),
    previousId: world.id('Семинар'),
  };
  const { previousId: _, ...older } = row;
  const created = (card: object) => {
    const changes = [{ op: 'add', kind: 'card', row: card }] as never;
    const entry = { seq: 1, name: 'card.repeat', by: world.lead, at: world.now, changes };
    return cardHistory(row.id, [entry]).map(({ fact }) => fact);
  };
  expect(created(row)).toMatchObject([{ kind: 'created', previousId: world.id('Семинар') }]);
  expect(created(older)).toMatchObject([{ kind: 'created', previousId: null }]);
});

test('a cancellation tells its reason, and so does a restoration', () => {
  const { world, facts, does } = buildJournal();
  does(world.member, 'card.cancel', { reason: 'Нет заявок' });
  does(world.member, 'card.restore', {});
  expect(facts()).toEqual([
    { kind: 'cancelled', reason: 'Нет заявок' },
    { kind: 'restored', reason: 'Нет заявок' },
  ]);
});

test('what is learnt of an event is told, once for each thing', () => {
  const { world, facts, does } = buildJournal();
  const organisationId = world.id('school');
  world.must(world.lead, 'organisation.add', { organisationId, title: 'Школа № 358' });
  const award = { id: world.id('award'), kind: 'award', title: 'Диплом', level: 'city' };
  const counted = { category: 'молодые педагоги', planned: 20, actual: null };
  does(world.member, 'event.edit', {
    ...{ role: 'organiser', hours: 36, placeId: organisationId, partnerIds: [organisationId] },
    ...{ particulars: { topic: 'ФГОС' }, attendance: [counted], outcomes: [award] },
  });
  does(world.member, 'event.edit', { hours: 72, particulars: { topic: null } });
  const without = { partnerIds: [organisationId], attendance: [counted.category] };
  does(world.member, 'event.edit', { role: null, hours: null, placeId: null, without });
  does(world.member, 'event.edit', { without: { outcomes: [award.id] } });
  expect(facts()).toEqual([
    { kind: 'fact', field: 'role', was: null, now: 'organiser' },
    { kind: 'fact', field: 'placeId', was: null, now: organisationId },
    { kind: 'fact', field: 'hours', was: null, now: 36 },
    { kind: 'particular', key: 'topic', was: null, now: 'ФГОС' },
    { kind: 'partner-added', organisationId },
    { kind: 'counted', ...counted },
    { kind: 'outcome-added', outcome: 'award', title: 'Диплом' },
    { kind: 'fact', field: 'hours', was: 36, now: 72 },
    { kind: 'particular', key: 'topic', was: 'ФГОС', now: null },
    { kind: 'fact', field: 'role', was: 'organiser', now: null },
    { kind: 'fact', field: 'placeId', was: organisationId, now: null },
    { kind: 'fact', field: 'hours', was: 72, now: null },
    { kind: 'partner-removed', organisationId },
    { kind: 'uncounted', category: counted.category },
    { kind: 'outcome-removed', outcome: 'award', title: 'Диплом' },
  ]);
});

test('evidence that is given, and why there is none, are told', () => {
  const { world, facts, does } = buildJournal();
  const link = { evidenceId: world.id('evidence'), occurrenceId: null };
  does(world.member, 'evidence.add-link', { ...link, title: 'Фото', url: 'https://example.org' });
  does(world.member, 'event.excuse', { reason: 'Без записи' });
  does(world.member, 'event.excuse', { reason: null });
  expect(facts()).toEqual([
    { kind: 'evidence-added', title: 'Фото' },
    { kind: 'excused', was: null, now: 'Без записи' },
    { kind: 'excused', was: 'Без записи', now: null },
  ]);
});

test('what happens to other cards, their links, boards and texts is not told', () => {
  const { world, facts, enter } = buildJournal();
  const cardId = world.id('work 0');
  const directionId = [...world.state.direction.values()][0]?.id ?? '';
  enter(world.member, 'card.edit', { cardId, title: 'Другая' });
  enter(world.member, 'card.describe', { cardId, body: 'Чужое' });
  enter(world.member, 'card.link', { cardId, linkId: world.id('link'), to: { directionId } });
  const share = { projectId: world.cyclogram, participationId: world.id('share') };
  enter(world.member, 'card.share', { cardId, ...share });
  expect(facts()).toEqual([]);
});

/** «Семинар» stands in the sprint under way; everything after that is journalled. */
function buildJournal() {
  const world: Cards = buildCards();
  const cardId = world.addOpen('Семинар');
  const entries: JournalEntry[] = [];
  const enter = (by: string, name: string, args: object) => {
    const changes = world.must(by, name, args);
    entries.push({ seq: entries.length + 1, name, by, at: world.now, changes });
  };
  const told = (id = cardId) => cardHistory(id, entries);
  return {
    world,
    enter,
    told,
    does: (by: string, name: string, args: object) => enter(by, name, { cardId, ...args }),
    facts: (): CardFact[] => told().map(({ fact }) => fact),
    /** Closes the sprint with this disposition of «Семинар». */
    close(disposition: object) {
      world.must(world.lead, 'sprint.review', { sprintId: world.open });
      world.writeRetro(0);
      world.sign(0);
      const other = { cardId: world.id('work 0'), kind: 'carry', reason: 'Не успели' };
      const dispositions = [other, { cardId, reason: 'Не успели', ...disposition }];
      enter(world.lead, 'sprint.close', { sprintId: world.open, dispositions });
    },
  };
}
