import { inverseOf, whyNot } from '@kaskad/shared/domain/execute.ts';
import { decisionsOf } from '@kaskad/shared/domain/retro/retro.ts';
import { chainsOf } from '@kaskad/shared/domain/sprint/decision-chain.ts';
import { lastYearOf, repeatable } from '@kaskad/shared/domain/sprint/period.ts';
import { outlinesOf, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { expect, test } from 'vitest';
import { demoScript } from './demo-script.ts';
import { demoPersonId } from './intent.ts';

const state = demoScript()[0]?.state ?? expect.fail('no first cascade');
const school = projectOf('Школа Лидеров образования');
const course = projectOf('Тьютор в федеральном проекте «Демография»');
const [last, year] = sprintsOf(state, school.id);

test('the school of leaders has closed one school year and is in the next', () => {
  const years = sprintsOf(state, school.id);
  expect(years.map(({ number, status }) => [number, status])).toEqual([
    [2021, 'closed'],
    [2022, 'active'],
  ]);
  expect([year?.startsOn, year?.endsOn]).toEqual(['2022-09-01', '2023-08-31']);
  expect(year?.goal).not.toBe(last?.goal);
});

test('all fourteen rows of the plan were in last year, some with what came of them, two not done', () => {
  const rows = [...state.card.where('projectId', school.id)].filter(
    ({ kind, previousId }) => kind === 'event' && previousId === null,
  );
  expect(rows).toHaveLength(14);
  const done = rows.filter(({ sprintId, phase }) => sprintId === last?.id && phase === 'done');
  expect(done).toHaveLength(12);
  expect(done.filter(({ actualResult }) => actualResult !== null).length).toBeGreaterThan(3);
  expect(done.some(({ actualResult }) => actualResult === null)).toBe(true);
  const carried = rows.filter(({ sprintId }) => sprintId === year?.id);
  expect(carried.map(({ carryCount }) => carryCount)).toEqual([1, 1]);
  expect(last?.promisedCardIds).toHaveLength(14);
});

test('what is done again stands beside its fact, in its own days and under the words of the plan', () => {
  const copies = [...state.card.where('sprintId', year?.id ?? '')].filter(
    ({ previousId }) => previousId !== null,
  );
  expect(copies).toHaveLength(12);
  for (const copy of copies) {
    const before = lastYearOf(state, copy);
    expect([before?.sprintId, before?.title]).toEqual([last?.id, copy.title]);
    expect(copy.scheduleText).toBe(before?.scheduleText);
    expect([copy.actualResult, copy.responsible]).toEqual([null, before?.responsible]);
    expect(copy.startsOn ?? '').toMatch(/^202[23]-/);
  }
  const ticked = copies.flatMap(({ checklist }) => checklist.map(({ doneAt }) => doneAt !== null));
  expect(new Set(ticked)).toEqual(new Set([true, false]));
  expect(new Set(copies.map(({ phase }) => phase)).size).toBeGreaterThan(2);
});

test('the retrospective of the year was short, and both of its decisions are answered', () => {
  const retro = state.retro.get(last?.id ?? '');
  expect(retro).toMatchObject({ format: 'repeat-change-drop', phase: 'discussing' });
  const notes = [...state.note.where('sprintId', last?.id ?? '')];
  expect(notes.map(({ votes }) => votes)).toEqual([0, 0, 0, 0, 0]);
  expect(new Set(notes.map(({ column }) => column))).toEqual(new Set([0, 1, 2]));
  const chains = chainsOf(state, school.id);
  expect(chains.map(({ state: at, steps }) => [at, steps[0]?.answer?.kind])).toEqual([
    ['answered', 'card'],
    ['answered', 'rule'],
  ]);
});

test('the next year can already be rolled over, and would offer what this one holds', () => {
  expect(repeatable(state, school.id)).toHaveLength(14);
  const sprintId = '0193a0b0-0000-7000-8000-000000000001';
  const args = { projectId: school.id, sprintId, number: 2023, repeat: [], take: [] };
  const command = { id: sprintId, name: 'year.roll-over', args };
  const env = {
    ...{ now: '2022-10-17T09:00:00.000Z', today: '2022-10-17', actor: demoPersonId('director') },
    newId: () => sprintId,
  };
  expect(whyNot(state, command, env)).toBeUndefined();
  expect(inverseOf(state, command)).toBeNull();
});

test('the course went through three checkpoints, each closed with its retrospective', () => {
  const checkpoints = sprintsOf(state, course.id);
  expect(checkpoints.map(({ number, status }) => [number, status])).toEqual([
    [1, 'closed'],
    [2, 'closed'],
    [3, 'closed'],
  ]);
  for (const { id, retroSignedAt, closedAt } of checkpoints) {
    expect(retroSignedAt).not.toBeNull();
    expect(closedAt?.slice(0, 4)).toBe('2021');
    expect(decisionsOf(state, id)).toHaveLength(1);
  }
  expect(outlinesOf(state, course.id)).toEqual([]);
  const events = [...state.card.where('projectId', course.id)];
  expect(events.map(({ phase }) => phase)).toEqual(['done', 'done', 'done', 'done', 'done']);
  const states = chainsOf(state, course.id).map((chain) => chain.state);
  expect(states).toEqual(['helped', 'not-done', 'waiting']);
});

function projectOf(title: string) {
  const project = [...state.project.values()].find((row) => row.title === title);
  return project ?? expect.fail(`no project ${title}`);
}
