import { execute, inverseOf, whyNot } from '@kaskad/shared/domain/execute.ts';
import type { Submitted } from '@kaskad/shared/sync/replica.ts';
import { buildPlanMatrix } from '@kaskad/shared/testing/plan-matrix.ts';
import { expect, test } from 'vitest';
import { type Intent, rehearse } from './together.ts';
import { createUndoSteps } from './undo-steps.ts';

const rules = { execute, inverseOf, whyNot };

function buildAct() {
  const world = buildPlanMatrix();
  world.put('форум', {}, ['first']);
  const cardId = world.id('форум');
  const link = { cardId, linkId: world.id('new'), to: { goalId: world.id('second') } };
  return Object.assign(world, {
    rename: (title: string): Intent => ({ name: 'card.edit', args: { cardId, title } }),
    tie: { name: 'card.link', args: link } as Intent,
    rehearse: (intents: readonly Intent[]) =>
      rehearse(rules, world.state, intents, world.env(world.member)),
    submit: ({ name, args }: Intent): Submitted => world.ask(world.member, name, args),
  });
}

test('a rehearsal changes nothing and tells how all of it is taken back, last first', () => {
  const act = buildAct();
  const before = act.cardRow('форум');
  const intents = [act.rename('a'), act.tie, act.rename('b')];
  expect(act.rehearse(intents)).toMatchObject({
    ok: true,
    back: [
      { name: 'card.edit', args: { title: 'a' } },
      { name: 'card.unlink', args: {} },
      { name: 'card.edit', args: { title: 'форум' } },
    ],
  });
  expect(act.cardRow('форум')).toBe(before);
  expect(act.told('year')).toEqual(['first / none: форум']);
});

test('the later intents are judged after the earlier ones; the first refusal is that of all', () => {
  const act = buildAct();
  expect(act.rehearse([act.tie, act.tie])).toMatchObject({
    ok: false,
    refusal: { code: 'id-taken' },
  });
});

test('what cannot be taken back leaves no way back, what changes nothing is not in it', () => {
  const act = buildAct();
  const add = { cardId: act.id('new card'), projectId: act.sprints, kind: 'event', title: 'x' };
  expect(act.rehearse([act.tie, { name: 'card.add', args: add }])).toEqual({
    ok: true,
    back: null,
  });
  expect(act.rehearse([act.rename('форум')])).toEqual({ ok: true, back: [] });
});

test('a step is taken back as a whole and told as one; without steps there is nothing to take back', () => {
  const act = buildAct();
  const steps = createUndoSteps(act.submit);
  expect([steps.any(), steps.undo()]).toEqual([false, undefined]);
  const intents = [act.tie, act.rename('a')];
  expect(steps.carryOut([act.tie, act.tie], act.rehearse([act.tie, act.tie])).ok).toBe(false);
  expect(act.told('year')).toEqual(['first / none: форум']);
  steps.carryOut(intents, act.rehearse(intents));
  expect(act.told('year')).toEqual(['first / none: a', 'second / none: a']);
  const undone = steps.undo();
  expect(undone?.ok === true && undone.done.changes.map(({ kind }) => kind)).toEqual([
    'card',
    'link',
  ]);
  expect(act.told('year')).toEqual(['first / none: форум']);
  expect(steps.any()).toBe(false);
});
