import { expect, test } from 'vitest';
import { add, applyChanges } from '../../domain/changes.ts';
import { buildMeasured, type Measured } from '../../testing/measured.ts';
import { blankEvent } from '../event/event.ts';
import { proposalsOf } from './proposals.ts';

/** What waits in the project: «card kpi amount», in order of time. */
const waiting = (world: Measured, projectId: string | null = world.sprints): string[] => {
  const titles = new Map([...world.state.card.values()].map(({ id, title }) => [id, title]));
  const kpis = ['number', 'share', 'people', 'fact', 'text', 'trend', 'shared', 'foreign', 'docs'];
  return proposalsOf(world.state, projectId).map(({ cardId, kpiId, amount }) => {
    const kpi = kpis.find((name) => world.id(name) === kpiId);
    return `${titles.get(cardId)} ${kpi} ${amount}`;
  });
};
const only = (world: Measured, kpi: string) =>
  proposalsOf(world.state, null).filter(({ kpiId }) => kpiId === world.id(kpi));

test('an event that is done proposes to every KPI it is linked to, one that is not to none', () => {
  const world = buildMeasured();
  expect(waiting(world).sort()).toEqual(
    ['fact', 'number', 'people', 'share', 'text', 'trend'].map((kpi) => `Семинар ${kpi} null`),
  );
  expect(waiting(world, world.cyclogram)).toEqual([]);
  expect(waiting(world, null)).toHaveLength(7);
});

test('those who came are proposed where people are counted, else what was promised', () => {
  const world = buildMeasured();
  world.promise('promise', 'Семинар', 'number', 40);
  expect(only(world, 'number')[0]).toMatchObject({ amount: 40, promised: 40 });
  know(world, { attendance: [guests(30, 25), guests(10, null), guests(null, 3)] });
  expect(only(world, 'number')[0]).toMatchObject({ amount: 28, promised: 40 });
  expect(only(world, 'people')[0]?.amount).toBe(28);
  expect(only(world, 'trend')[0]?.amount).toBeNull();
});

test('nobody came is a figure, nobody counted is none', () => {
  const world = buildMeasured();
  know(world, { attendance: [guests(30, 0)] });
  expect(only(world, 'number')[0]?.amount).toBe(0);
  know(world, { attendance: [guests(30, null)] });
  expect(only(world, 'number')[0]?.amount).toBeNull();
});

test('documents that came of it are proposed where documents are counted', () => {
  const world = buildMeasured();
  world.define('docs', 'number', world.sprints, { unit: 'программ', metric: 'Для педагогов' });
  const link = { linkId: world.id('to docs'), to: { kpiId: world.id('docs') } };
  world.must(world.lead, 'card.link', { cardId: world.id('Семинар'), ...link });
  const outcome = (kind: 'document' | 'award') => ({
    ...{ id: world.id(kind), kind, title: 'Сборник', level: null },
  });
  know(world, { outcomes: [outcome('document'), outcome('award')], attendance: [guests(5, 5)] });
  expect(only(world, 'docs')[0]?.amount).toBe(1);
});

test('measured, also as a draft, it proposes nothing; withdrawn, it proposes again', () => {
  const world = buildMeasured();
  const event = { source: 'event', sourceTitle: null, sourceCardId: world.id('Семинар') };
  world.measure('it', 'number', { ...event, confirm: false });
  expect(only(world, 'number')).toEqual([]);
  expect(only(world, 'share')).toHaveLength(1);
  world.must(world.lead, 'measurement.withdraw', { measurementId: world.id('it') });
  expect(only(world, 'number')).toHaveLength(1);
});

test('what was waived is asked for no more, until it is asked for again', () => {
  const world = buildMeasured();
  const which = { cardId: world.id('Семинар'), kpiId: world.id('number') };
  world.must(world.lead, 'contribution.waive', { ...which, reason: 'Нет списков' });
  expect(only(world, 'number')).toEqual([]);
  world.must(world.lead, 'contribution.unwaive', which);
  expect(only(world, 'number')).toHaveLength(1);
});

test('a card that was given up, unlinked or taken off the board of the KPI proposes nothing', () => {
  const world = buildMeasured();
  world.share('Семинар');
  const link = { linkId: world.id('far'), to: { kpiId: world.id('foreign') } };
  world.must(world.director, 'card.link', { cardId: world.id('Семинар'), ...link });
  expect(only(world, 'foreign')).toHaveLength(1);
  const off = { cardId: world.id('Семинар'), projectId: world.cyclogram };
  world.must(world.lead, 'card.unshare', off);
  expect(only(world, 'foreign')).toEqual([]);
  world.must(world.lead, 'card.unlink', { linkId: world.id('Семинар number') });
  expect(only(world, 'number')).toEqual([]);
  world.setCard('Семинар', { cancelledAt: world.now });
  expect(waiting(world, null)).toEqual([]);
});

test('it is measured on its own day where that is known and over, else on the day it was marked as done', () => {
  const world = buildMeasured();
  const day = () => only(world, 'number')[0]?.measuredOn;
  expect(day()).toBe('2022-10-03');
  world.setCard('Семинар', { startsOn: '2022-09-14', endsOn: '2022-09-15', precision: 'day' });
  expect(day()).toBe('2022-09-15');
  world.setCard('Семинар', { startsOn: '2022-09-01', endsOn: '2022-09-30', precision: 'month' });
  expect(day()).toBe('2022-10-03');
  world.setCard('Семинар', { startsOn: '2022-10-01', endsOn: '2022-10-20', precision: 'day' });
  expect(day()).toBe('2022-10-03');
});

test('outside the years of the KPI it proposes nothing', () => {
  const world = buildMeasured();
  const late = { kpiId: world.id('number'), startsOn: '2022-10-04' };
  world.must(world.lead, 'kpi.edit', late);
  expect(only(world, 'number')).toEqual([]);
});

test('of what comes again every time it was held proposes by itself those who came', () => {
  const world = buildMeasured();
  const cardId = world.id('Форум');
  world.promise('promise', 'Форум', 'number', 40);
  for (const [name, heldOn, attended] of [
    ['one', '2022-09-10', 12],
    ['two', '2022-09-20', null],
    ['planned', null, null],
  ] as const)
    world.must(world.member, 'occurrence.add', {
      ...{ occurrenceId: world.id(name), cardId, heldOn, attended },
      ...(heldOn === null ? { startsOn: '2022-10-01', endsOn: '2022-10-31' } : {}),
    });
  const own = () => only(world, 'number').filter((proposal) => proposal.cardId === cardId);
  expect(own().map(({ measuredOn, amount }) => [measuredOn, amount])).toEqual([
    ['2022-09-10', 12],
    ['2022-09-20', null],
  ]);
  const event = { source: 'event', sourceTitle: null, sourceCardId: cardId };
  const first = { ...event, sourceOccurrenceId: world.id('one'), measuredOn: '2022-09-10' };
  world.measure('it', 'number', first);
  expect(own().map(({ occurrenceId }) => occurrenceId)).toEqual([world.id('two')]);
  world.setCard('Форум', { phase: 'done', doneAt: world.now });
  expect(own()).toHaveLength(1);
  world.measure('whole', 'number', event);
  expect(own()).toEqual([]);
});

test('every proposal can be confirmed as it is, once its figure is told', () => {
  const world = buildMeasured();
  const missing = { number: { value: 1 }, share: { numerator: 1, denominator: 2 } };
  const rest = { people: { numerator: 1 }, fact: { met: true }, text: { body: 'Да' } };
  const figures = { ...missing, ...rest, trend: { value: 2 }, shared: { value: 1 } };
  for (const [name, figure] of Object.entries(figures)) {
    const [proposal] = only(world, name);
    if (proposal === undefined) throw new Error(`nothing of ${name}`);
    const { cardId: sourceCardId, measuredOn } = proposal;
    const source = { source: 'event', sourceTitle: null, sourceCardId, measuredOn };
    const none = { value: null, numerator: null, denominator: null, met: null, body: null };
    world.measure(`of ${name}`, name, { ...none, ...source, ...figure });
  }
  expect(waiting(world, null)).toEqual([]);
});

function guests(planned: number | null, actual: number | null) {
  return { category: `гости ${planned}`, planned, actual };
}

function know(world: Measured, facts: object): void {
  const id = world.id('Семинар');
  applyChanges(world.state, [add('event', { ...blankEvent(id), ...facts })]);
}
