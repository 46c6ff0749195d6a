import { expect, test } from 'vitest';
import { buildPlanMatrix, columnName } from '../../testing/plan-matrix.ts';
import { readSchedule } from '../schedule/read-schedule.ts';
import type { PlanView } from './plan-matrix.ts';
import { type PlanAxis, type PlanColumn, wordsOfPeriod } from './plan-matrix-columns.ts';
import { planMove } from './plan-matrix-move.ts';

/** A project without the gate, so that days may be exact; and moves asked for as a person sees them. */
function buildMoves(axis: PlanAxis = 'year', view: Partial<PlanView> = {}) {
  const plan = buildPlanMatrix();
  plan.must(plan.director, 'project.set-mode', { projectId: plan.sprints, mode: 'cyclogram' });
  const columnOf = (name: string): PlanColumn => {
    const found = plan
      .matrix(axis, view)
      .columns.find((column) => columnName(column).startsWith(name));
    if (found === undefined) throw new Error(`no column ${name}`);
    return found;
  };
  const place = (spot: string) => {
    const [goal = '-', column = ''] = spot.split(' / ');
    return { goalId: goal === '-' ? null : plan.id(goal), column: columnOf(column) };
  };
  const moves = Object.assign(plan, {
    add(title: string, fields: Record<string, unknown> = {}, goals: readonly string[] = []): void {
      const event = { cardId: plan.id(title), projectId: plan.sprints, kind: 'event', title };
      plan.must(plan.lead, 'card.add', { ...event, ...fields });
      for (const goal of goals) plan.tie(title, goal);
    },
    /** Adds an event in the plan's own words. */
    say(title: string, text: string, goals: readonly string[] = []): void {
      moves.add(title, {}, goals);
      const meaning = readSchedule(text, { planYear: 'calendar', projectStart: '2020-01-01' });
      const args = { cardId: plan.id(title), text, meaning, corrected: false };
      plan.must(plan.lead, 'card.schedule', args);
    },
    planned: (title: string, from: string, to: string) =>
      planMove(plan.state, plan.cardRow(title), place(from), place(to), plan.id(`${title} ${to}`)),
    /** Carries a card from a cell to another, «goal / 2022». */
    move(title: string, from: string, to: string): void {
      const intents = moves.planned(title, from, to);
      if (typeof intents === 'string') throw new Error(`${title}: ${intents}`);
      for (const { name, args } of intents) plan.must(plan.lead, name, args);
    },
    time(title: string): unknown[] {
      const { scheduleText, startsOn, endsOn, precision } = plan.cardRow(title);
      return [scheduleText, startsOn, endsOn, precision];
    },
    meaning: (title: string) => plan.state.schedule.get(plan.id(title)),
  });
  return moves;
}

test('the words of every period are those a plan is read by', () => {
  const { matrix } = buildPlanMatrix();
  for (const axis of ['year', 'academic-year', 'month'] as const)
    for (const column of matrix(axis).columns) {
      if (column.kind !== 'time') continue;
      const { startsOn: start, endsOn: end } = column.period;
      expect(readSchedule(wordsOfPeriod(column.period), {})).toMatchObject({
        ...{ kind: 'range', start, end, ambiguous: false },
      });
    }
});

test('to another row: the card gives up that goal, keeps the others and its time', () => {
  const plan = buildMoves();
  plan.say('форум', '12.04.2022', ['first', 'second']);
  plan.move('форум', 'first / 2022', 'part / 2022');
  expect(plan.told('year')).toEqual(['part / 2022-01-01: форум', 'second / 2022-01-01: форум']);
  plan.move('форум', 'part / 2022', 'second / 2022');
  plan.move('форум', 'second / 2022', '- / 2022');
  expect(plan.told('year')).toEqual(['- / 2022-01-01: форум']);
  plan.move('форум', '- / 2022', 'first / 2022');
  expect(plan.told('year')).toEqual(['first / 2022-01-01: форум']);
  expect(plan.time('форум')).toEqual(['12.04.2022', '2022-04-12', '2022-04-12', 'day']);
});

test('the same cell is no move', () => {
  const plan = buildMoves();
  plan.say('форум', '12.04.2022', ['first']);
  expect(plan.planned('форум', 'first / 2022', 'first / 2022')).toEqual([]);
});

test('an exact day stays a day of another year; the plan’s own words stay, settled by hand', () => {
  const plan = buildMoves();
  plan.say('форум', '12.04.2022', ['first']);
  plan.move('форум', 'first / 2022', 'second / 2024');
  expect(plan.time('форум')).toEqual(['12.04.2022', '2024-04-12', '2024-04-12', 'day']);
  expect(plan.meaning('форум')).toMatchObject({
    ...{ correctedBy: plan.lead, meaning: { kind: 'date', start: '2024-04-12' } },
  });
  expect(plan.told('year')).toEqual(['second / 2024-01-01: форум']);
});

test('words that only name the period follow it', () => {
  const plan = buildMoves();
  plan.say('год', '2022 год', ['first']);
  plan.move('год', 'first / 2022', 'first / 2023');
  expect(plan.time('год')).toEqual(['2023 год', '2023-01-01', '2023-12-31', 'year']);
  expect(plan.meaning('год')).toMatchObject({ correctedBy: null, meaning: { kind: 'range' } });
  plan.move('год', 'first / 2023', 'first / none');
  expect(plan.time('год')).toEqual([null, null, null, null]);
  expect(plan.meaning('год')).toBe(undefined);
});

test('what had no time takes the whole period and its words; other words of it stay', () => {
  const plan = buildMoves();
  plan.add('мысль');
  plan.move('мысль', '- / none', 'first / 2021');
  expect(plan.time('мысль')).toEqual(['2021 год', '2021-01-01', '2021-12-31', 'year']);
  plan.say('по запросу', 'по запросу школ');
  plan.move('по запросу', '- / none', '- / 2021');
  expect(plan.time('по запросу')).toEqual(['по запросу школ', '2021-01-01', '2021-12-31', 'year']);
  plan.move('по запросу', '- / 2021', '- / none');
  expect(plan.time('по запросу')).toEqual(['по запросу школ', null, null, null]);
  expect(plan.meaning('по запросу')).toMatchObject({ meaning: { kind: 'none' } });
});

test('what runs over years keeps its length, from whichever of its columns it is carried', () => {
  const plan = buildMoves();
  plan.add('ход', { startsOn: '2021-02-01', endsOn: '2022-02-28', precision: 'month' });
  plan.move('ход', '- / 2022', '- / 2024');
  expect(plan.time('ход')).toEqual([null, '2023-02-01', '2024-02-29', 'month']);
});

test('a deadline stays a deadline, what has no end goes on without one', () => {
  const plan = buildMoves();
  plan.say('отчёт', 'до 01.06.2022');
  plan.move('отчёт', '- / 2022', '- / 2023');
  expect(plan.time('отчёт')).toEqual(['до 01.06.2022', null, '2023-06-01', 'day']);
  expect(plan.meaning('отчёт')).toMatchObject({ meaning: { kind: 'deadline' } });
  plan.say('сайт', 'с 01.02.2022 и далее');
  expect(plan.meaning('сайт')).toMatchObject({ meaning: { openEnded: true } });
  plan.move('сайт', '- / 2022', '- / 2023');
  expect(plan.time('сайт')).toEqual(['с 01.02.2022 и далее', '2023-02-01', null, 'day']);
  expect(plan.told('year')).toContain('- / 2024-01-01: +сайт+');
});

test('by months a year becomes the month; what is longer than its precision moves by months', () => {
  const within = { from: '2022-01-01', to: '2022-12-31' };
  const plan = buildMoves('month', { within });
  plan.say('год', '2022 год');
  plan.move('год', '- / 2022-03', '- / 2022-06');
  expect(plan.time('год')).toEqual(['июнь 2022', '2022-06-01', '2022-06-30', 'month']);
  plan.add('два года', { startsOn: '2021-01-01', endsOn: '2022-12-31', precision: 'year' });
  plan.move('два года', '- / 2022-03', '- / 2022-04');
  expect(plan.time('два года')).toEqual([null, '2021-02-01', '2023-01-31', 'month']);
});

test('a series, words of several times and what has taken place stay in their time; their goal may change', () => {
  const plan = buildMoves();
  plan.add('серия', { startsOn: '2022-01-01', endsOn: '2023-12-31' }, ['first']);
  plan.instance('серия', { startsOn: '2022-04-01', endsOn: '2022-04-30' });
  plan.say('постоянно', 'постоянно с 01.01.2022 по 31.12.2022', ['first']);
  plan.add('прошла', { startsOn: '2022-04-01', endsOn: '2022-04-01' }, ['first']);
  plan.setCard('прошла', { phase: 'done' });
  for (const [title, why] of [
    ['серия', 'series'],
    ['постоянно', 'several'],
    ['прошла', 'held'],
  ] as const) {
    expect(plan.planned(title, 'first / 2022', 'first / 2023')).toBe(why);
    expect(plan.planned(title, 'first / 2022', 'second / 2022')).toHaveLength(2);
  }
});

test('an idea takes rough time and never an exact day', () => {
  const plan = buildPlanMatrix();
  plan.bring(0, 'active');
  plan.put('замысел', {}, ['first']);
  const [, , , , , none] = plan.matrix('year').columns;
  const [, , y2022] = plan.matrix('year').columns;
  if (none === undefined || y2022 === undefined) throw new Error('no columns');
  const from = { goalId: plan.id('first'), column: none };
  const intents = planMove(
    plan.state,
    plan.cardRow('замысел'),
    from,
    { ...from, column: y2022 },
    '',
  );
  if (typeof intents === 'string') throw new Error(intents);
  for (const { name, args } of intents) plan.must(plan.member, name, args);
  expect(plan.cardRow('замысел')).toMatchObject({ startsOn: '2022-01-01', precision: 'year' });
});

test('by sprints: into the open one, towards an outline, back to the ideas; out of one under way not without a reason', () => {
  const plan = buildPlanMatrix();
  plan.bring(0, 'active');
  plan.put('замысел', {}, ['first']);
  const { columns } = plan.matrix('sprint');
  const move = (from: number, to: number) => {
    const place = (at: number) => {
      const column = columns.at(at);
      if (column === undefined) throw new Error('no column');
      return { goalId: plan.id('first'), column };
    };
    return planMove(plan.state, plan.cardRow('замысел'), place(from), place(to), '');
  };
  const carry = (from: number, to: number) => {
    const intents = move(from, to);
    if (typeof intents === 'string') throw new Error(intents);
    for (const { name, args } of intents) plan.must(plan.member, name, args);
  };
  carry(-1, 3);
  expect(plan.told('sprint')).toContain('first / outline 3: замысел');
  carry(3, -1);
  expect(plan.told('sprint')).toContain('first / none: замысел');
  carry(-1, 0);
  expect(plan.told('sprint')).toContain('first / sprint 0: замысел');
  expect(move(0, -1)).toBe('reason');
});
