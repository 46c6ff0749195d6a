import { applyChanges } from '@kaskad/shared/domain/changes.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { parseQuery } from './director-query.ts';
import { filtered, registerOf } from './register.ts';

/** Three decisions of sprint 0: «новая» waits, «упрямая» was put off twice, «решённая» is declined. */
function register() {
  const world = buildSprints();
  world.bring(0, 'closed');
  const { state, id } = world;
  const [first] = state.decision.values();
  if (first === undefined) throw new Error('no decision');
  applyChanges(state, [{ op: 'remove', kind: 'decision', id: first.id, was: first }]);
  const words = [
    ['новая', 'Собирать заявки заранее'],
    ['упрямая', 'Завести общий календарь'],
    ['решённая', 'Отдать рассылку секретарю'],
  ] as const;
  for (const [name, body] of words) {
    const row = { ...first, id: id(name), body, evidence: null, createdAt: world.now };
    applyChanges(state, [{ op: 'add', kind: 'decision', row }]);
  }
  const empty = { cardId: null, goalId: null, kpiId: null, ruleId: null, at: world.now };
  const answers = [
    ['упрямая', 1, 'deferred', 'нет людей'],
    ['упрямая', 2, 'deferred', 'нет времени'],
    ['решённая', 1, 'declined', 'так нельзя по приказу'],
  ] as const;
  for (const number of [1, 2]) {
    const row = { ...world.sprint(0), id: world.sprintId(number), number };
    applyChanges(state, [{ op: 'add', kind: 'sprint', row }]);
  }
  for (const [name, number, kind, reason] of answers) {
    const place = { projectId: world.sprints, sprintId: world.sprintId(number) };
    const row = { ...empty, ...place, kind, reason, decisionId: id(name) };
    applyChanges(state, [{ op: 'add', kind: 'answer', row: { id: id(reason), ...row } }]);
  }
  const ask = (search: string) =>
    filtered(registerOf(state), parseQuery(search)).map(
      ({ decision }) => words.find(([name]) => id(name) === decision.id)?.[0],
    );
  return { world, ask };
}

test('what was put off twice stands first, then what is open', () => {
  expect(register().ask('')).toEqual(['упрямая', 'новая', 'решённая']);
});

test('without an answer are those that wait and those put off', () => {
  const { ask } = register();
  expect(ask('?state=open')).toEqual(['упрямая', 'новая']);
  expect(ask('?state=waiting')).toEqual(['новая']);
  expect(ask('?state=declined')).toEqual(['решённая']);
});

test('the search finds any form of a word, in what was answered as well', () => {
  const { ask } = register();
  expect(ask('?q=заявок')).toEqual(['новая']);
  expect(ask('?q=приказы')).toEqual(['решённая']);
  expect(ask('?q=ярмарка')).toEqual([]);
});

test('project, sprint and owner narrow it down together', () => {
  const { world, ask } = register();
  expect(ask(`?project=${world.sprints}&sprint=0&owner=${world.member}`)).toHaveLength(3);
  expect(ask(`?project=${world.cyclogram}`)).toEqual([]);
  expect(ask('?sprint=1')).toEqual([]);
  expect(ask(`?owner=${world.lead}`)).toEqual([]);
});
