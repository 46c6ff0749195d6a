/**
 * THE GATE. A sprint's details are planned only once everything before it is settled: every earlier sprint was
 * started, reviewed, its retrospective signed and itself closed. It starts only once its plan has an answer to every
 * decision of those retrospectives. One refusal names the first thing that is missing.
 * The verbs, the picture of the plan and the greyed buttons all ask here; only what this file refuses can be passed
 * over by a director's recorded override, but for a retrospective that was reopened after the close.
 * School years and checkpoints are bound by less: the next one may be planned and started while the last waits for its
 * retrospective, but none is closed before those ahead of it, nor over a decision that waits for its answer.
 */

import { artefactKeys } from '../project/project.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isOpenAgain } from '../retro/retro.ts';
import type { State } from '../state.ts';
import { isGated } from './period.ts';
import { currentSprint, outlinesOf, type Sprint, sprintsOf } from './sprint.ts';
import { waitingDecisions } from './waiting.ts';

/** Why the period of this number cannot be planned now; undefined when its gate is open. */
export function shutToPlan(state: State, projectId: string, number: number): Refusal | undefined {
  const reopened = reopenedBefore(state, projectId, number);
  if (reopened !== undefined) return reopened;
  const project = state.project.get(projectId);
  if (project !== undefined && !isGated(project)) return undefined;
  return unsettledBefore(state, projectId, number);
}

/** Why the planned sprint cannot start now; undefined when its gate is open. */
export function shutToStart(state: State, sprint: Sprint): Refusal | undefined {
  const reopened = reopenedBefore(state, sprint.projectId, sprint.number);
  if (reopened !== undefined) return reopened;
  if (!isGated(sprint)) return unanswered(state, sprint);
  // Planned over an open sprint, as was once possible.
  const unsettled = unsettledBefore(state, sprint.projectId, sprint.number);
  if (unsettled !== undefined) return unsettled;
  if (sprint.number > 0) return unanswered(state, sprint);
  const filled = filledArtefacts(state, sprint.projectId);
  const needed = artefactKeys.length;
  return filled < needed ? refuse('artefacts-missing', { filled, needed }) : undefined;
}

/** Why the reviewed period cannot close now; undefined when its gate is open. */
export function shutToClose(state: State, sprint: Sprint): Refusal | undefined {
  const { number, projectId } = sprint;
  if (sprint.retroSignedAt === null) return refuse('retro-unsigned', { number });
  if (isGated(sprint)) return undefined;
  const open = currentSprint(state, projectId);
  if (open !== undefined && open.number < number)
    return refuse('previous-not-closed', { previous: open.number, number });
  return unanswered(state, sprint);
}

/** The only number that can be planned next, whatever the gate says: periods have no holes, and checkpoints no zero. */
export function nextNumber(state: State, projectId: string): number {
  const first = state.project.get(projectId)?.mode === 'sprints' ? 0 : 1;
  return (sprintsOf(state, projectId).at(-1)?.number ?? first - 1) + 1;
}

/** Why no override can help to plan this number: it is not the next one, or the project has no outline of it. */
export function outOfTurn(state: State, projectId: string, number: number): Refusal | undefined {
  if (number !== nextNumber(state, projectId)) return refuse('sprint-not-next', { number });
  const project = state.project.get(projectId);
  const isFree = project !== undefined && !isGated(project);
  const early = isFree ? unbegun(state, projectId, number) : undefined;
  if (early !== undefined) return early;
  if (outlinesOf(state, projectId).some((outline) => outline.number === number)) return undefined;
  const count = project?.plannedSprints ?? 0;
  // Cohorts from before checkpoints have no outlines, only their number.
  return isFree && number <= count ? undefined : refuse('sprint-beyond-count', { number, count });
}

/** Why a school year or checkpoint would come too soon, whatever anybody decides: the one before has not begun. */
export function unbegun(state: State, projectId: string, number: number): Refusal | undefined {
  const last = sprintsOf(state, projectId).at(-1);
  return last?.status === 'planning'
    ? refuse('previous-not-started', { previous: last.number, number })
    : undefined;
}

/** Why a school year or checkpoint cannot start, whatever anybody decides: the one before is still under way. */
export function underway(state: State, { projectId, number, mode }: Sprint): Refusal | undefined {
  if (mode === 'sprints') return undefined;
  const active = sprintsOf(state, projectId).find(({ status }) => status === 'active');
  return active === undefined
    ? undefined
    : refuse('previous-not-reviewed', { previous: active.number, number });
}

/**
 * Why nothing begins after a retrospective that is written anew, whatever anybody decides: it must be signed again. A
 * director who is in haste signs it.
 */
export function reopenedBefore(
  state: State,
  projectId: string,
  number: number,
): Refusal | undefined {
  const previous = sprintsOf(state, projectId).find((sprint) => sprint.number === number - 1);
  return previous !== undefined && isOpenAgain(state, previous.id)
    ? refuse('previous-retro-reopened', { previous: previous.number, number })
    : undefined;
}

/** How many of the design stage's artefacts are written. */
export function filledArtefacts(state: State, projectId: string): number {
  return new Set([...state.artefact.where('projectId', projectId)].map(({ key }) => key)).size;
}

/** The sentence names so many decisions, each by so many letters of its beginning. */
const MOST_NAMES = 3;
const MOST_LETTERS = 40;

function unanswered(state: State, { projectId, number }: Sprint): Refusal | undefined {
  const waiting = waitingDecisions(state, projectId, number);
  if (waiting.length === 0) return undefined;
  const names = waiting.slice(0, MOST_NAMES).map(({ decision }) => beginning(decision.body));
  return refuse('decisions-unanswered', { number, count: waiting.length, names: names.join('; ') });
}

/** The first words of a text; never a part of a word unless the first alone is too long. */
function beginning(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  if (words.length <= MOST_LETTERS) return words;
  const end = words.lastIndexOf(' ', MOST_LETTERS);
  return `${words.slice(0, end > 0 ? end : MOST_LETTERS)}…`;
}

/** The sprint directly before holds the gate until it is closed; those further back were closed before it began. */
function unsettledBefore(state: State, projectId: string, number: number): Refusal | undefined {
  if (number === 0) return undefined;
  const previous = sprintsOf(state, projectId).find((sprint) => sprint.number === number - 1);
  if (previous === undefined)
    return refuse('previous-not-started', { previous: number - 1, number });
  return previous.status === 'closed' ? undefined : missing(previous, number);
}

function missing(open: Sprint, number: number): Refusal {
  const params = { previous: open.number, number };
  if (open.status === 'planning') return refuse('previous-not-started', params);
  if (open.status === 'active') return refuse('previous-not-reviewed', params);
  if (open.retroSignedAt === null) return refuse('previous-retro-unsigned', params);
  return refuse('previous-not-closed', params);
}
