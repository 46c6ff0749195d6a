import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { idsOf } from '@kaskad/shared/domain/env.ts';
import { execute, executeAsFounder } from '@kaskad/shared/domain/execute.ts';
import { emptyState, type State } from '@kaskad/shared/domain/state.ts';
import { expect, test } from 'vitest';
import { demoPeople } from './content/people.ts';
import { type DemoScript, demoScript, told } from './demo-script.ts';
import { demoPersonId } from './intent.ts';

const [moscow, krasnoe] = demoScript() as [DemoScript, DemoScript];

test('every step is carried out on any day of installation, on its own day and with the same ids', () => {
  for (const script of [moscow, krasnoe]) {
    const state = emptyState();
    for (const [index, { at, actorId, command, ...step }] of script.steps.entries()) {
      const offset = state.cascade.get(script.cascadeId)?.clockOffsetMs ?? 0;
      const now = new Date(Date.parse('2031-05-09T21:40:00.000Z') + offset).toISOString();
      const env = { now, today: now.slice(0, 10), actor: actorId, newId: idsOf(command.id) };
      const result = (index === 0 ? executeAsFounder : execute)(state, command, env);
      if (!result.ok) throw new Error(`${told({ at, actorId, command, ...step })} refused`);
      if (index > 0 && command.name !== 'cascade.set-clock') expect(env.today).toBe(at);
      applyChanges(state, result.done.changes);
    }
    for (const kind of ['card', 'column', 'sprint', 'outline', 'link', 'decision'] as const)
      expect(idsIn(state, kind)).toEqual(idsIn(script.state, kind));
    expect([...state.card.values()].map(timeless)).toEqual(
      [...script.state.card.values()].map(timeless),
    );
  }
});

test('the script is the same every time and its days never go back', () => {
  const again = demoScript();
  expect(again.map(({ steps }) => steps)).toEqual([moscow.steps, krasnoe.steps]);
  expect(again.map(({ steps }) => steps.at(-1)?.at)).toEqual(['2022-10-17', '2024-10-17']);
  for (const { steps } of again) {
    const days = steps.map(({ at }) => at);
    expect(days).toEqual(days.toSorted());
    expect(new Set(steps.map(({ command }) => command.id)).size).toBe(steps.length);
  }
});

test('the first centre has its programme, three strategic projects and six method projects with all their rows', () => {
  const levels = [...moscow.state.goal.values()].map(({ level }) => level);
  expect(levels.filter((level) => level === 'programme')).toHaveLength(1);
  expect(levels.filter((level) => level === 'strategic')).toHaveLength(3);
  expect(levels.filter((level) => level === 'project')).toHaveLength(6);
  const rows = [...moscow.state.project.values()].map(({ id, title, mode }) => {
    const cards = [...moscow.state.card.where('projectId', id)].filter(isRow);
    const count = (kind: Card['kind']) => cards.filter((card) => card.kind === kind).length;
    return [
      title,
      mode,
      count('stage'),
      count('initiative'),
      mode === 'sprints' ? '' : count('event'),
    ];
  });
  expect(rows.toSorted()).toEqual([
    ['Лаборатория профессиональных компетенций', 'cyclogram', 3, 0, 12],
    ['ПРОкомьюнити в мире VUCA', 'sprints', 2, 0, ''],
    ['Траектория развития', 'cyclogram', 3, 0, 9],
    ['Тьютор в федеральном проекте «Демография»', 'cohort', 0, 0, 5],
    ['Школа Лидеров образования', 'cyclogram', 1, 2, 14],
    ['Школа – Школе', 'cyclogram', 3, 0, 6],
  ]);
});

test('the two initiatives of the school of leaders hold five and nine events', () => {
  const initiatives = [...moscow.state.card.values()].filter(({ kind }) => kind === 'initiative');
  const sizes = initiatives.map(
    ({ id }) => [...moscow.state.card.where('parentId', id)].filter(isRow).length,
  );
  expect(sizes.toSorted()).toEqual([5, 9]);
});

test('the plan keeps its own words about time beside the days they mean', () => {
  const cards = [...moscow.state.card.values()].filter(isRow);
  const meant = (words: string) => {
    const said = cards.filter(({ scheduleText }) => scheduleText === words);
    return [...new Set(said.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`))];
  };
  const meanings = {
    '08.2021- 01.2022': '2021-08-01 2022-01-31',
    'до 08.2024': '2022-02-01 2024-08-31',
    '2020-2021 учебный год': '2020-09-01 2021-08-31',
    'не менее 1 раза в учебном полугодии': '2021-09-01 2024-10-31',
    'ноябрь-декабрь 2024 г.': '2024-11-01 2024-12-31',
    '2023 – сентябрь 2024': '2023-01-01 2024-09-30',
    'ноябрь - декабрь': '2020-11-01 2023-12-31',
    'июнь – сентябрь': '2021-06-01 2024-09-30',
    'ежегодно, октябрь-февраль': '2019-10-01 2024-12-31',
    'в течение года': '2019-01-01 2024-12-31',
    'ежегодно до 01.06.': '2020-01-01 2025-06-01',
    'до 30.10.2025': 'null 2025-10-30',
    'до 31.10.2025': '2025-01-01 2025-10-31',
    '22 ноября 2021': '2021-11-22 2021-11-22',
  };
  for (const [words, days] of Object.entries(meanings))
    expect([words, ...meant(words)]).toEqual([words, days]);
});

test('every event serves a goal and every project its directions of the National Projects', () => {
  const served = [...moscow.state.project.values(), ...krasnoe.state.project.values()].map(
    ({ id, title }) => {
      const { state } = [moscow, krasnoe].find((script) => script.state.project.get(id)) ?? moscow;
      const codes = [...state.link.where('projectId', id)].flatMap(({ directionId }) =>
        directionId === null ? [] : [state.direction.get(directionId)?.code],
      );
      return [title, codes.toSorted().join(' ')];
    },
  );
  expect(served.toSorted()).toEqual([
    ['Лаборатория профессиональных компетенций', 'E1'],
    ['ПРОкомьюнити в мире VUCA', 'E1'],
    ['Профессионал', 'E1 E5'],
    ['Траектория развития', 'E1 E2 E4'],
    ['Тьютор в федеральном проекте «Демография»', 'E1 E2'],
    ['Школа Лидеров образования', 'E1 EA'],
    ['Школа – Школе', 'E1'],
  ]);
  for (const { state } of [moscow, krasnoe])
    for (const card of state.card.values())
      if (card.kind === 'event')
        expect([...state.link.where('cardId', card.id)].some(({ goalId }) => goalId !== null)).toBe(
          true,
        );
});

test('a seminar of three projects is one card: in full on three boards, once in the cascade', () => {
  const { card, participation } = moscow.state;
  const seminar = [...card.values()].filter(({ scheduleText }) => scheduleText === '18.10.2021');
  expect(seminar).toHaveLength(1);
  const boards = [...participation.where('cardId', seminar[0]?.id ?? '')].map(
    (row) => row.projectId,
  );
  expect(new Set([seminar[0]?.projectId, ...boards]).size).toBe(3);
  const shared = new Set([...participation.values()].map(({ cardId }) => cardId));
  expect(shared.size).toBeGreaterThanOrEqual(4);
});

test('the four who sign in hold the roles they are named for; the director observes the second centre', () => {
  const roles = (state: State, key: string) => [
    state.member.get(demoPersonId(key))?.role,
    ...[...state.projectMember.where('personId', demoPersonId(key))]
      .map(({ projectId, role }) => `${state.project.get(projectId)?.mode} ${role}`)
      .toSorted(),
  ];
  expect(roles(moscow.state, 'director')[0]).toBe('director');
  expect(roles(moscow.state, 'lead')).toEqual(['staff', 'sprints lead']);
  expect(roles(moscow.state, 'member')).toEqual(['staff', 'cyclogram member', 'sprints member']);
  expect(roles(moscow.state, 'observer')).toEqual([
    'observer',
    'cyclogram observer',
    'cyclogram observer',
    'sprints observer',
  ]);
  expect(roles(krasnoe.state, 'director')).toEqual(['observer', 'cyclogram observer']);
});

test('the second centre has four tasks, their cards by years and sixteen KPIs', () => {
  const { goal, kpi, card } = krasnoe.state;
  expect([...goal.values()].filter(({ level }) => level === 'objective')).toHaveLength(4);
  expect(kpi.size).toBe(16);
  const events = [...card.values()].filter(({ kind }) => kind === 'event');
  const byYear = Map.groupBy(events, ({ scheduleText }) => scheduleText);
  expect([...byYear].map(([year, cards]) => [year, cards.length]).toSorted()).toEqual([
    ['2020 год', 10],
    ['2021 год', 11],
    ['2022 год', 12],
    ['2023 год', 11],
    ['2024 год', 11],
  ]);
});

test('no name or address of a person travels in a command', () => {
  const told = JSON.stringify([...moscow.steps, ...krasnoe.steps].map(({ command }) => command));
  for (const { email } of demoPeople) expect(told).not.toContain(email);
  expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length);
});

/** A row of a plan, not what a later year makes of it again. */
function isRow({ previousId }: Card): boolean {
  return previousId === null;
}

function idsIn(state: State, kind: 'card' | 'column' | 'sprint' | 'outline' | 'link' | 'decision') {
  return [...state[kind].values()].map(({ id }) => id);
}

/** A card without the times of day that depend on when it was entered. */
function timeless({ checklist, ...card }: Card) {
  const fields = Object.entries(card).map(([field, value]) => [field, dayOf(value)]);
  return { fields, items: checklist.map(({ body, doneAt }) => [body, doneAt !== null]) };
}

function dayOf(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : value;
}
