import { expect, test } from 'vitest';
import { buildPlanMatrix, columnName } from '../../testing/plan-matrix.ts';
import { applyChanges } from '../changes.ts';

const year = (n: number, more = {}) => ({
  ...{ startsOn: `${n}-01-01`, endsOn: `${n}-12-31`, precision: 'year' as const },
  ...more,
});
const onDay = (day: string, more = {}) => ({
  ...{ startsOn: day, endsOn: day, precision: 'day' as const },
  ...more,
});
const columns = (plan: ReturnType<typeof buildPlanMatrix>, axis: 'year' | 'academic-year') =>
  plan.matrix(axis).columns.map(columnName);

test('rows are the objectives in the order of their tree, and what serves none comes last', () => {
  const plan = buildPlanMatrix();
  plan.plant('foreign', 'project', null, plan.cyclogram);
  const { rows } = plan.matrix('year');
  expect(rows.map(({ goal, depth }) => [goal?.title, depth])).toEqual([
    ['first', 0],
    ['part', 1],
    ['second', 0],
    [undefined, 0],
  ]);
});

test('the aim above the objectives is a row once a card or a KPI stands behind it alone', () => {
  const plan = buildPlanMatrix();
  plan.put('итог', year(2024), ['aim']);
  const { rows } = plan.matrix('year');
  expect(rows.map(({ goal, depth }) => [goal?.title, depth])).toEqual([
    ['aim', 0],
    ['first', 1],
    ['part', 2],
    ['second', 1],
    [undefined, 0],
  ]);
});

test('columns are the years of the programme, those of the project where it has its own, and of whatever lies outside', () => {
  const plan = buildPlanMatrix();
  const years = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-01-01`);
  expect(columns(plan, 'year')).toEqual([...years(2020, 2024), 'none']);
  plan.must(plan.lead, 'project.edit', {
    ...{ projectId: plan.sprints, startsOn: '2021-08-01', endsOn: '2023-08-31' },
  });
  expect(columns(plan, 'year')).toEqual([...years(2021, 2023), 'none']);
  expect(columns(plan, 'academic-year')).toEqual([
    ...['2020-09-01', '2021-09-01', '2022-09-01', 'none'],
  ]);
  plan.put('поздняя', year(2025));
  plan.put('опечатка', year(2203));
  expect(columns(plan, 'year')).toEqual([...years(2021, 2025), '2203-01-01', 'none']);
});

test('without any time there is the period of today', () => {
  const plan = buildPlanMatrix();
  const cascade = { programmeStartsOn: null, programmeEndsOn: null };
  applyChanges(plan.state, [
    { op: 'set', kind: 'cascade', id: plan.cascade, set: cascade, was: {} },
  ]);
  expect(columns(plan, 'academic-year')).toEqual(['2022-09-01', 'none']);
});

test('a card stands in the row of each of its goals; what has no day stands last', () => {
  const plan = buildPlanMatrix();
  plan.put('конкурс', onDay('2022-10-20'), ['first', 'second']);
  plan.put('форум', year(2021));
  plan.put('мысль', {}, ['part']);
  expect(plan.told('year')).toEqual([
    'first / 2022-01-01: конкурс',
    'part / none: мысль',
    'second / 2022-01-01: конкурс',
    '- / 2021-01-01: форум',
  ]);
  const { cards, totals, rows } = plan.matrix('year');
  expect(cards).toBe(3);
  expect(totals.map((total) => total.cards)).toEqual([0, 1, 1, 0, 0, 1]);
  expect(rows.map((row) => row.cards)).toEqual([1, 1, 1, 1]);
});

test('what runs over several columns stands in each and is marked where it begins', () => {
  const plan = buildPlanMatrix();
  plan.put('сопровождение', { startsOn: '2021-09-01', endsOn: '2023-05-31' }, ['first']);
  expect(plan.told('year')).toEqual([
    'first / 2021-01-01: сопровождение+',
    'first / 2022-01-01: +сопровождение+',
    'first / 2023-01-01: +сопровождение',
  ]);
  expect(plan.matrix('year')).toMatchObject({ cards: 1, rows: [{ cards: 1 }, {}, {}, {}] });
});

test('what has no end goes on through the last column; a deadline stands on its day alone', () => {
  const plan = buildPlanMatrix();
  plan.put('сайт', { startsOn: '2023-02-01', endsOn: null });
  plan.goesOn('сайт');
  plan.put('отчёт', { startsOn: null, endsOn: '2022-06-01' });
  expect(plan.told('year')).toEqual([
    '- / 2022-01-01: отчёт',
    '- / 2023-01-01: сайт+',
    '- / 2024-01-01: +сайт+',
  ]);
});

test('a series stands where its instances lie, each of them told; cancelled ones are left out', () => {
  const plan = buildPlanMatrix();
  plan.put('форум', { startsOn: '2021-01-01', endsOn: '2024-12-31' }, ['second']);
  plan.instance('форум', { startsOn: '2021-04-01', endsOn: '2021-04-30', heldOn: '2021-04-12' });
  plan.instance('форум', { startsOn: '2023-04-01', endsOn: '2023-04-30' });
  plan.instance('форум', { startsOn: '2023-10-01', endsOn: '2023-10-31' });
  plan.instance('форум', { ...onDay('2024-04-05'), cancelledAt: '2023-01-01T00:00:00.000Z' });
  expect(plan.told('year')).toEqual([
    'second / 2021-01-01: форум*+',
    'second / 2023-01-01: +форум*',
  ]);
  const cells = plan.matrix('year').rows[2]?.cells ?? [];
  expect(cells[1]?.entries[0]).toMatchObject({ isDone: true, items: [{ fate: 'held' }] });
  expect(cells[3]?.entries[0]).toMatchObject({ isDone: false, items: [{}, {}] });
  expect(cells.map(({ done }) => done)).toEqual([0, 1, 0, 0, 0, 0]);
});

test('what was given up is left out; a stage is there where it is tied to a goal', () => {
  const plan = buildPlanMatrix();
  plan.put('отменена', { ...year(2022), cancelledAt: '2022-01-01T00:00:00.000Z' }, ['first']);
  plan.put('этап', { ...year(2022), kind: 'stage' });
  plan.put('итоговый этап', { ...year(2024), kind: 'stage' }, ['first']);
  expect(plan.told('year')).toEqual(['first / 2024-01-01: итоговый этап']);
});

test('a guest stands in the plan of each project by the goals of that project', () => {
  const plan = buildPlanMatrix();
  plan.plant('foreign', 'project', null, plan.cyclogram);
  plan.put('гость', { ...year(2022), projectId: plan.cyclogram }, ['foreign', 'second']);
  expect(plan.told('year')).toEqual([]);
  const row = {
    ...{ id: plan.id('share'), cardId: plan.id('гость') },
    projectId: plan.sprints,
  };
  applyChanges(plan.state, [{ op: 'add', kind: 'participation', row }]);
  expect(plan.told('year')).toEqual(['second / 2022-01-01: гость']);
});

test('by sprints a card stands in its own, an idea where it is meant for, all else last', () => {
  const plan = buildPlanMatrix();
  plan.bring(0, 'active');
  plan.put('идёт', { sprintId: plan.sprintId(0) }, ['first']);
  plan.put('замысел', { horizon: 3 }, ['first']);
  plan.put('когда-нибудь', {}, ['second']);
  plan.put('направление', { kind: 'initiative' }, ['second']);
  const { columns: shown } = plan.matrix('sprint');
  expect(shown.map(columnName)).toEqual([
    'sprint 0',
    ...[1, 2, 3, 4, 5].map((n) => `outline ${n}`),
    'none',
  ]);
  expect(plan.told('sprint')).toEqual([
    'first / sprint 0: идёт',
    'first / outline 3: замысел',
    'second / none: когда-нибудь, направление',
    '- / sprint 0: work 0',
  ]);
});

test('within a part of the time there is only what lies in it, and what has no day', () => {
  const plan = buildPlanMatrix();
  plan.put('сентябрь', onDay('2022-09-15'), ['first']);
  plan.put('весна', onDay('2022-04-15'), ['first']);
  plan.put('весь год', { startsOn: '2022-01-01', endsOn: '2022-10-31' }, ['first']);
  plan.put('мысль', {}, ['first']);
  const within = { from: '2022-09-01', to: '2022-11-30' };
  expect(plan.told('month', { within })).toEqual([
    'first / 2022-09-01: +весь год+, сентябрь',
    'first / 2022-10-01: +весь год',
    'first / none: мысль',
  ]);
  expect(plan.matrix('month', { within }).cards).toBe(3);
});

test('KPIs stand at their objective, those of none at the last row; who answers is told, the busiest first', () => {
  const plan = buildPlanMatrix();
  const kpi = (name: string, goal: string | null) =>
    plan.must(plan.lead, 'kpi.add', {
      ...{ kpiId: plan.id(name), projectId: plan.sprints },
      goalId: goal === null ? null : plan.id(goal),
      ...{ metric: name, kind: 'number', unit: null, comparator: 'at-least', value: 3, base: null },
      ...{ period: 'once', cumulative: false, deadline: null, baseline: null },
    });
  kpi('охват', 'first');
  kpi('прочее', null);
  plan.put('а', { ...year(2021), responsible: [plan.member] }, ['first']);
  plan.put('б', { ...year(2022), responsible: [plan.lead, plan.member] }, ['first']);
  const { rows } = plan.matrix('year');
  expect(rows.map(({ kpis }) => kpis.map(({ metric }) => metric))).toEqual([
    ...[['охват'], [], [], ['прочее']],
  ]);
  expect(rows[0]?.responsibleIds).toEqual([plan.member, plan.lead]);
});

test('a filter leaves the rows and takes the cards', () => {
  const plan = buildPlanMatrix();
  plan.put('семинар', { ...year(2021), eventType: 'seminar' }, ['first']);
  plan.put('форум', year(2021), ['first']);
  const matches = ({ eventType }: { eventType: string | null }) => eventType === 'seminar';
  expect(plan.told('year', { matches })).toEqual(['first / 2021-01-01: семинар']);
  expect(plan.matrix('year', { matches }).rows).toHaveLength(4);
});
