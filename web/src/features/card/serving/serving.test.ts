import { buildCards, type Cards } from '@kaskad/shared/testing/cards.ts';
import { expect, test } from 'vitest';
import { confirmedBy, promiseIn, servingOf } from './serving.ts';

test('a card that is tied to a KPI gives nothing yet, and then what it promises', () => {
  const { world, serving } = buildServing();
  const nothing = { promised: null, given: null, hasDraft: false, waived: null, proposals: [] };
  expect(serving()).toEqual(nothing);
  promise(world, 40);
  expect(serving()).toEqual({ ...nothing, promised: 40 });
});

test('done, it proposes its figure; confirmed as it stands, it is given', () => {
  const { world, serving, kpi } = buildServing();
  promise(world, 40);
  done(world);
  const [proposal] = serving().proposals;
  if (proposal === undefined) throw new Error('nothing proposed');
  const args = { measurementId: world.id('figure'), ...confirmedBy(kpi(), proposal) };
  world.must(world.lead, 'measurement.add', args);
  expect(serving()).toMatchObject({ given: 40, proposals: [], hasDraft: false });
});

test('a figure of the team waits for the lead; what was corrected or withdrawn is not given twice', () => {
  const { world, serving } = buildServing();
  promise(world, 40);
  done(world);
  const figure = { kpiId: world.id('kpi'), measuredOn: '2022-10-03', source: 'event' };
  const of = { ...figure, sourceCardId: world.id('Семинар') };
  world.must(world.member, 'measurement.add', {
    ...{ measurementId: world.id('draft'), ...of, value: 46 },
  });
  expect(serving()).toMatchObject({ given: null, hasDraft: true, proposals: [] });
  world.must(world.lead, 'measurement.confirm', { measurementId: world.id('draft') });
  world.must(world.lead, 'measurement.correct', {
    ...{ measurementId: world.id('right'), correctsId: world.id('draft'), value: 44 },
    reason: 'Двое ушли',
  });
  expect(serving()).toMatchObject({ given: 44, hasDraft: false });
});

test('waived, it says why', () => {
  const { world, serving } = buildServing();
  const args = { cardId: world.id('Семинар'), kpiId: world.id('kpi'), reason: 'Те же люди' };
  world.must(world.lead, 'contribution.waive', args);
  expect(serving()).toMatchObject({ waived: 'Те же люди', proposals: [] });
});

test('a proposal is confirmed at once where nothing more must be told', () => {
  const { kpi } = buildServing();
  const proposal = {
    ...{ kpiId: 'kpi', cardId: 'card', occurrenceId: null, measuredOn: '2022-10-03' },
    promised: null,
  };
  const by = (kind: 'number' | 'share' | 'fact' | 'text', amount: number | null, own?: string) =>
    confirmedBy({ ...kpi(), kind, populationId: own ?? null }, { ...proposal, amount });
  expect(by('number', 5)).toMatchObject({ value: 5, confirm: true });
  expect(by('number', null)).toBeUndefined();
  expect(by('share', 5)).toBeUndefined();
  expect(by('share', 5, 'teachers')).toMatchObject({ numerator: 5 });
  expect(by('fact', null)).toMatchObject({ met: true });
  expect(by('text', null)).toBeUndefined();
});

test.each([
  ['40', 40],
  [' 1 250,5 ', 1250.5],
  ['', null],
  ['сорок', undefined],
  ['-4', undefined],
])('the promise «%s» is %s', (typed, amount) => {
  expect(promiseIn(typed)).toBe(amount);
});

function buildServing() {
  const world = buildCards();
  world.addOpen('Семинар', { startsOn: '2022-10-03', endsOn: '2022-10-03', precision: 'day' });
  world.must(world.lead, 'kpi.add', {
    ...{
      kpiId: world.id('kpi'),
      projectId: world.sprints,
      goalId: null,
      metric: 'Обучено педагогов',
    },
    ...{ kind: 'number', unit: 'чел.', comparator: 'at-least', value: 100, base: null },
    ...{ period: 'once', cumulative: false, deadline: '2024-12-31' },
  });
  world.must(world.member, 'card.link', {
    ...{ cardId: world.id('Семинар'), linkId: world.id('link'), to: { kpiId: world.id('kpi') } },
  });
  const kpi = () => {
    const row = world.state.kpi.get(world.id('kpi'));
    if (row === undefined) throw new Error('no KPI');
    return row;
  };
  return { world, kpi, serving: () => servingOf(world.state, world.id('Семинар'), kpi()) };
}

function promise(world: Cards, promised: number): void {
  world.must(world.member, 'contribution.promise', {
    ...{ contributionId: world.id('promise'), cardId: world.id('Семинар') },
    ...{ kpiId: world.id('kpi'), promised },
  });
}

function done(world: Cards): void {
  world.setCard('Семинар', { phase: 'done', doneAt: world.now });
}
