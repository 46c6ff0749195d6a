import { add, remove, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { derivedId } from '../env.ts';
import { isOnTeam } from '../member/member.ts';
import { refuse } from '../refusal.ts';
import { capacityOf, capacitySchema } from './answer.ts';
import { planClosed } from './plan-open.ts';

const args = capacitySchema
  .pick({ sprintId: true, personId: true })
  .extend({ days: capacitySchema.shape.days.nullable() });

/** Says how many days a person can give to a sprint that is being planned; null takes the number away. */
export const setCapacity = defineCommand({
  name: 'capacity.set',
  args,
  may: { level: 'team', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, personId, days }) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const closed = planClosed(sprint);
    if (closed !== undefined) return closed;
    const row = capacityOf(state, sprintId, personId);
    if (days === null) return done(row === undefined ? [] : [remove('capacity', row)]);
    const { projectId } = sprint;
    if (!isOnTeam(state, projectId, personId)) return refuse('person-not-on-team');
    if (row !== undefined) return done(set('capacity', row, { days }));
    const id = derivedId(sprintId, personId);
    return done([add('capacity', { id, projectId, sprintId, personId, days })]);
  },
  inverse(before, { sprintId, personId }) {
    const days = capacityOf(before, sprintId, personId)?.days ?? null;
    return { name: 'capacity.set', args: { sprintId, personId, days } };
  },
});
