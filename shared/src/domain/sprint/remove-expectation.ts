import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { refuse } from '../refusal.ts';
import { expectationOf, expectationSchema } from './answer.ts';
import { planClosed } from './plan-open.ts';

/** Takes a KPI out of what a sprint that is being planned is expected to give. */
export const removeExpectation = defineCommand({
  name: 'expectation.remove',
  args: expectationSchema.pick({ sprintId: true, kpiId: true }),
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, kpiId }) {
    const sprint = state.sprint.get(sprintId);
    const row = expectationOf(state, sprintId, kpiId);
    if (sprint === undefined || row === undefined) return refuse('not-found');
    return planClosed(sprint) ?? done([remove('expectation', row)]);
  },
  inverse(before, { sprintId, kpiId }) {
    const row = expectationOf(before, sprintId, kpiId);
    if (row === undefined) return null;
    const { amount, body } = row;
    return { name: 'expectation.set', args: { sprintId, kpiId, amount, body } };
  },
});
