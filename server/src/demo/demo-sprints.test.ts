import { columnPhases } from '@kaskad/shared/domain/board/column.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { isDetailed } from '@kaskad/shared/domain/card/card.ts';
import { idsOf } from '@kaskad/shared/domain/env.ts';
import { whyNot } from '@kaskad/shared/domain/execute.ts';
import { decisionsOf } from '@kaskad/shared/domain/retro/retro.ts';
import { currentSprint, outlinesOf, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import { expect, test } from 'vitest';
import { demoScript } from './demo-script.ts';
import { demoPersonId } from './intent.ts';

const state = demoScript()[0]?.state ?? expect.fail('no first cascade');
const project =
  [...state.project.values()].find(({ mode }) => mode === 'sprints') ?? expect.fail('no project');
const events = [...state.card.where('projectId', project.id)].filter(
  ({ kind }) => kind === 'event',
);

test('the design stage left seven artefacts, sprints 0 and 1 are closed, 2 is running, 3-5 are outlines', () => {
  expect([...state.artefact.where('projectId', project.id)]).toHaveLength(7);
  expect(sprintsOf(state, project.id).map(({ number, status }) => [number, status])).toEqual([
    [0, 'closed'],
    [1, 'closed'],
    [2, 'active'],
  ]);
  const outlines = outlinesOf(state, project.id);
  expect(outlines.map(({ number }) => number)).toEqual([3, 4, 5]);
  expect(outlines.every(({ horizon, goalHint }) => horizon !== null && goalHint !== null)).toBe(
    true,
  );
  expect(state.override.size).toBe(0);
});

test('on the opening day the gate to sprint 3 is shut because sprint 2 is not reviewed', () => {
  const sprintId = '0193a0b0-0000-7000-8000-000000000001';
  const args = { projectId: project.id, sprintId, number: 3 };
  const command = { id: '0193a0b0-0000-7000-8000-000000000002', name: 'sprint.plan', args };
  const env = {
    now: '2022-10-17T09:00:00.000Z',
    today: '2022-10-17',
    actor: demoPersonId('lead'),
    newId: idsOf(command.id),
  };
  expect(whyNot(state, command, env)).toEqual({
    code: 'previous-not-reviewed',
    params: { previous: 2, number: 3 },
  });
});

test('the running sprint spans the opening day and has cards in every column, all detailed', () => {
  const sprint = currentSprint(state, project.id) ?? expect.fail('no sprint');
  expect(sprint.startsOn !== null && sprint.startsOn < '2022-10-17').toBe(true);
  expect(sprint.endsOn !== null && sprint.endsOn > '2022-10-17').toBe(true);
  const cards = [...state.card.where('sprintId', sprint.id)];
  expect(cards).toHaveLength(22);
  expect(sprint.promisedCardIds).toHaveLength(22);
  expect(new Set(cards.map(({ phase }) => phase))).toEqual(new Set(columnPhases));
  for (const card of cards) {
    expect(card.responsible.length).toBeGreaterThan(0);
    expect(card.checklist.length).toBeGreaterThan(0);
    expect(card.startsOn).not.toBeNull();
  }
});

test('the running sprint has a card for each of the eight objectives', () => {
  const sprint = currentSprint(state, project.id);
  const served = [...state.card.where('sprintId', sprint?.id ?? '')].flatMap(({ id }) =>
    [...state.link.where('cardId', id)].map(({ goalId }) => goalId),
  );
  const objectives = [...state.goal.where('projectId', project.id)].filter(
    ({ level }) => level === 'objective',
  );
  expect(objectives).toHaveLength(8);
  expect(objectives.filter(({ id }) => !served.includes(id))).toEqual([]);
});

test('sprint 1 closed card by card: done, carried, split, cancelled and back to the ideas', () => {
  const [, first] = sprintsOf(state, project.id);
  const held = [...state.card.where('sprintId', first?.id ?? '')];
  expect(held.filter(({ phase }) => phase === 'done')).toHaveLength(10);
  expect(
    held.filter(({ cancelledAt }) => cancelledAt !== null).map(({ cancelReason }) => cancelReason),
  ).toEqual(['Даты совпали с экзаменами, площадку отдали']);
  const running = [...state.card.where('sprintId', currentSprint(state, project.id)?.id ?? '')];
  const crossed = running.filter(({ carryCount }) => carryCount === 1);
  expect(crossed).toHaveLength(3);
  expect(crossed.filter(({ splitFromId }) => splitFromId !== null).map(titleOf)).toEqual([
    'Отбор лидеров актива: школьные объединения',
  ]);
  expect(first?.retroSignedAt).not.toBeNull();
  expect(decisionsOf(state, first?.id ?? '')).toHaveLength(3);
});

test('ideas wait without people, exact days or a checklist, most of them with a horizon', () => {
  const ideas = events.filter(({ sprintId }) => sprintId === null);
  expect(ideas).toHaveLength(10);
  expect(ideas.filter(isDetailed)).toEqual([]);
  expect(ideas.filter(({ horizon }) => horizon !== null)).toHaveLength(9);
});

function titleOf({ title }: Card) {
  return title;
}
