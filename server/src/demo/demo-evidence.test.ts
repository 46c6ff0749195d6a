import { evidenceOf, isProven } from '@kaskad/shared/domain/event/evidence-of.ts';
import { expect, test } from 'vitest';
import { demoCascades } from './content/cascades.ts';
import { demoScript } from './demo-script.ts';
import { idsIn } from './intent.ts';

const [script] = demoScript();
const id = idsIn(demoCascades[0]?.key ?? '');

test('«ПРОкомьюнити» demands evidence, and each of its events that took place has some or a reason', () => {
  if (script === undefined) throw new Error('no demonstration');
  const { state } = script;
  const projectId = id('project', 'procommunity');
  expect(state.project.get(projectId)?.evidenceRule).toBe('demand');
  const done = [...state.card.where('projectId', projectId)].filter(
    ({ kind, phase, cancelledAt }) => kind === 'event' && phase === 'done' && cancelledAt === null,
  );
  expect(done.length).toBeGreaterThan(15);
  expect(done.filter((card) => !isProven(state, card.id)).map(({ title }) => title)).toEqual([]);
  expect(evidenceOf(state, id('card', 'pro-1-conference'))).toHaveLength(2);
});
