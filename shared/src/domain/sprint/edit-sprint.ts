import type { Card } from '../card/card.ts';
import { edited, editsBack, set } from '../changes.ts';
import { defineCommand, done } from '../command.ts';
import { datesReversed } from '../dates.ts';
import { uuid } from '../fields.ts';
import { type Refusal, refuse, type Warning, warn } from '../refusal.ts';
import type { State } from '../state.ts';
import { type Sprint, sprintSchema } from './sprint.ts';

const args = sprintSchema
  .pick({ goal: true, startsOn: true, endsOn: true, stageId: true })
  .partial()
  .extend({ sprintId: uuid });

/** Edits a sprint: everything while it is planned, the goal and the end while it runs, nothing afterwards. */
export const editSprint = defineCommand({
  name: 'sprint.edit',
  args,
  may: { level: 'lead', of: (state, { sprintId }) => state.sprint.get(sprintId)?.projectId },
  run(state, { sprintId, ...edits }) {
    const sprint = state.sprint.get(sprintId);
    if (sprint === undefined) return refuse('not-found');
    const after = edited(sprint, edits);
    const refusal = uneditable(sprint, after) ?? wrongStage(state, after);
    if (refusal !== undefined) return refusal;
    if (datesReversed(after.startsOn, after.endsOn)) return refuse('dates-reversed');
    return done(set('sprint', sprint, edits), outsideStage(state, after));
  },
  inverse(before, { sprintId, ...edits }) {
    const sprint = before.sprint.get(sprintId);
    if (sprint === undefined) return null;
    return { name: 'sprint.edit', args: { sprintId, ...editsBack(sprint, edits) } };
  },
});

/** A started sprint keeps what its promise was made for, and never loses its goal or its end. */
function uneditable(sprint: Sprint, after: Sprint): Refusal | undefined {
  const { number, status } = sprint;
  if (status === 'planning') return undefined;
  const fixed = after.startsOn !== sprint.startsOn || after.stageId !== sprint.stageId;
  if (status !== 'active' || fixed) return refuse('sprint-wrong-status', { number, status });
  if (after.goal === null) return refuse('sprint-goal-missing', { number });
  if (after.endsOn === null) return refuse('sprint-dates-missing', { number });
  return undefined;
}

function wrongStage(state: State, after: Sprint): Refusal | undefined {
  if (after.stageId === null) return undefined;
  const stage = stageOf(state, after);
  if (stage === undefined) return refuse('not-found');
  return stage.projectId === after.projectId ? undefined : refuse('stage-of-other-project');
}

function outsideStage(state: State, after: Sprint): Warning[] {
  const stage = stageOf(state, after);
  if (stage === undefined) return [];
  const dates = [after.startsOn, after.endsOn].filter((date) => date !== null);
  const outside = dates.some(
    (date) =>
      (stage.startsOn !== null && date < stage.startsOn) ||
      (stage.endsOn !== null && date > stage.endsOn),
  );
  return outside ? [warn('outside-stage', { title: stage.title })] : [];
}

function stageOf(state: State, sprint: Sprint): Card | undefined {
  const card = sprint.stageId === null ? undefined : state.card.get(sprint.stageId);
  return card?.kind === 'stage' ? card : undefined;
}
