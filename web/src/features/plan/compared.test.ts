import type { SprintOutcome } from '@kaskad/shared/domain/sprint/outcome.ts';
import { outcomeSchema } from '@kaskad/shared/domain/sprint/outcome.ts';
import { type Promised, promiseSchema } from '@kaskad/shared/domain/sprint/promise.ts';
import { type PromiseKept, promiseKept } from '@kaskad/shared/domain/sprint/promise-kept.ts';
import { buildSprints } from '@kaskad/shared/testing/sprints.ts';
import { expect, test } from 'vitest';
import { comparedCards, keptOf } from './compared.ts';

test('promised cards stand in the order of the promise, added ones after them', () => {
  const { promise, outcome } = ran();
  expect(comparedCards(promise, outcome).map(({ outcome: { title } }) => title)).toEqual([
    'early',
    'late',
    'work 0',
    'added',
  ]);
});

test('a card that was added later was not promised; a promised one whose days changed has moved', () => {
  const { promise, outcome } = ran();
  const rows = comparedCards(promise, outcome);
  expect(rows.filter(({ promised }) => promised === null).map(titleOf)).toEqual(['added']);
  expect(rows.filter(({ moved }) => moved).map(titleOf)).toEqual(['early']);
});

test('without a promise every card counts as added and none has moved', () => {
  const rows = comparedCards(undefined, ran().outcome);
  expect(rows.every(({ promised, moved }) => promised === null && !moved)).toBe(true);
});

test('kept is what is done, of a split card its first half; what was added later keeps no promise', () => {
  expect(keptOf(ran().outcome)).toEqual({ kept: 2, part: 1 });
});

test('the frozen outcome and the live cards say the same of the promise', () => {
  const { outcome, live } = ran();
  expect(live).toEqual({ promised: outcome.totals.promised, kept: keptOf(outcome).kept });
});

/** Sprint 0 of three promised cards and one added: `late` is done, `early` split after its day was changed. */
function ran(): { promise: Promised; outcome: SprintOutcome; live: PromiseKept | undefined } {
  const world = buildSprints();
  world.plan(0);
  const sprintId = world.sprintId(0);
  world.prepare(0);
  world.putCard('late', { sprintId, startsOn: '2022-11-01' });
  world.putCard('early', { sprintId, startsOn: '2022-10-05' });
  const started = world.must(world.lead, 'sprint.start', { sprintId });
  world.putCard('added', { sprintId, phase: 'done' });
  world.setCard('late', { phase: 'done' });
  world.setCard('early', { startsOn: '2022-12-01' });
  world.must(world.lead, 'sprint.review', { sprintId });
  world.writeRetro(0);
  world.sign(0);
  const dispositions = [
    { cardId: world.id('early'), kind: 'split', reason: 'Часть' },
    { cardId: world.id('work 0'), kind: 'carry', reason: 'Не успели' },
  ];
  const closed = world.must(world.lead, 'sprint.close', { sprintId, dispositions });
  return {
    promise: promiseSchema.parse(bodyIn(started)),
    outcome: outcomeSchema.parse(bodyIn(closed)),
    live: promiseKept(world.state, world.sprint(0)),
  };
}

function bodyIn(changes: readonly unknown[]): unknown {
  for (const change of changes) {
    const row = (change as { kind: string; row?: { body: string } }).row;
    if ((change as { kind: string }).kind === 'record' && row !== undefined)
      return JSON.parse(row.body);
  }
  throw new Error('no record');
}

function titleOf({ outcome: { title } }: { outcome: { title: string } }): string {
  return title;
}
