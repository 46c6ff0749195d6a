import { z } from 'zod';
import { add, remove } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { uuid } from '../fields.ts';
import { refuse } from '../refusal.ts';
import { freshRetro } from '../retro/retro.ts';
import { outOfTurn, shutToPlan } from './gate.ts';
import { overrideArgs } from './override.ts';
import { passGate } from './pass-gate.ts';
import { outlinesOf, type Sprint } from './sprint.ts';

const args = z.strictObject({
  projectId: uuid,
  sprintId: uuid,
  number: z.int().min(0).max(999),
  override: overrideArgs.optional(),
});

/** Turns the outline of the next sprint into a sprint in planning, once everything before it is settled. */
export const planSprint = defineCommand({
  name: 'sprint.plan',
  args,
  may: {
    level: 'lead',
    of: (state, { projectId }) => state.project.get(projectId)?.id,
  },
  run(state, { projectId, sprintId, number, override }, env) {
    if (state.project.get(projectId)?.mode !== 'sprints') return refuse('project-not-sprints');
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
    if (turn !== undefined) return turn;
    const outline = outlinesOf(state, projectId).find((row) => row.number === number);
    const sprint: Sprint = {
      id: sprintId,
      projectId,
      number,
      stageId: null,
      status: 'planning',
      goal: outline?.goalHint ?? null,
      startsOn: null,
      endsOn: null,
      plannedAt: env.now,
      startedAt: null,
      reviewedAt: null,
      retroSignedAt: null,
      retroSignedBy: null,
      closedAt: null,
      promisedCardIds: [],
      planOverrideId: passage.overrideId,
      startOverrideId: null,
      closeOverrideId: null,
    };
    const retro = { id: sprintId, projectId, ...freshRetro, participantIds: [] };
    return done(
      [
        ...(outline === undefined ? [] : [remove('outline', outline)]),
        add('sprint', sprint),
        add('retro', retro),
        ...passage.changes,
      ],
      passage.warnings,
    );
  },
});
