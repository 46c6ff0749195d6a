import { add, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { refuse } from '../refusal.ts';
import { expectationOf, expectationSchema } from './answer.ts';
import { planClosed } from './plan-open.ts';

const args = expectationSchema.pick({ sprintId: true, kpiId: true, amount: true, body: true });

/** Says what a sprint that is being planned is expected to give to a KPI of its project or of the programme. */
export const setExpectation = defineCommand({
  name: 'expectation.set',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, kpiId, amount, body }) {
    const sprint = state.sprint.get(sprintId);
    const kpi = state.kpi.get(kpiId);
    if (sprint === undefined || kpi === undefined) return refuse('not-found');
    const { projectId } = sprint;
    if (kpi.projectId !== null && kpi.projectId !== projectId) return refuse('not-found');
    const closed = planClosed(sprint);
    if (closed !== undefined) return closed;
    const row = expectationOf(state, sprintId, kpiId);
    if (row !== undefined) return done(set('expectation', row, { amount, body }));
    const id = derivedId(sprintId, kpiId);
    return done([add('expectation', { id, projectId, sprintId, kpiId, amount, body })]);
  },
  inverse(before, { sprintId, kpiId }) {
    const row = expectationOf(before, sprintId, kpiId);
    if (row === undefined) return { name: 'expectation.remove', args: { sprintId, kpiId } };
    const { amount, body } = row;
    return { name: 'expectation.set', args: { sprintId, kpiId, amount, body } };
  },
});
