import { z } from 'zod';
import { remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { closingBefore } from './closing.ts';
import { outOfTurn, reopenedBefore, shutToPlan } from './gate.ts';
import { newPeriod } from './new-period.ts';
import { overrideArgs } from './override.ts';
import { passGate } from './pass-gate.ts';
import { outlinesOf, sprintsOf } from './sprint.ts';

const args = z.strictObject({
  projectId: uuid,
  sprintId: uuid,
  number: z.int().min(0).max(999),
  override: overrideArgs.optional(),
});

/**
 * Turns the outline of the next sprint into a sprint in planning, once everything before it is settled; that of the next
 * checkpoint once the one before has begun. A director's override closes the sprint before in its name.
 */
export const planSprint = defineCommand({
  name: 'sprint.plan',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => state.project.get(projectId)?.id,
  },
  run(state, { projectId, sprintId, number, override }, env) {
    const mode = state.project.get(projectId)?.mode;
    if (mode === undefined) return refuse('not-found');
    if (mode === 'cyclogram') return refuse('project-not-sprints');
    if (state.sprint.get(sprintId) !== undefined || state.outline.get(sprintId) !== undefined)
      return refuse('id-taken');
    const turn = outOfTurn(state, projectId, number);
    const passage = passGate(state, env, {
      rule: 'plan',
      sprint: { id: sprintId, projectId, number },
      shut: shutToPlan(state, projectId, number),
      override,
    });
    if ('code' in passage) return passage;
    const barred = turn ?? reopenedBefore(state, projectId, number);
    if (barred !== undefined) return barred;
    const { override: passed } = passage;
    const previous = sprintsOf(state, projectId).at(-1);
    const before = passed === null ? done([]) : closingBefore(state, previous, passed, env);
    if ('code' in before) return before;
    const outline = outlinesOf(state, projectId).find((row) => row.number === number);
    const given = { id: sprintId, projectId, number, mode, plannedAt: env.now };
    const goal = outline?.goalHint ?? null;
    const horizon = outline?.horizon ?? null;
    return done(
      [
        ...(outline === undefined ? [] : [remove('outline', outline)]),
        ...newPeriod({ ...given, goal, horizon, planOverrideId: passage.overrideId }),
        ...passage.changes,
        ...before.changes,
      ],
      [...passage.warnings, ...before.warnings],
    );
  },
});
