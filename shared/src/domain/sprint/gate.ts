/**
 * THE GATE. A sprint's details are planned only once everything before it is settled: every earlier sprint was
 * started, reviewed, its retrospective signed and itself closed. It starts only once its plan has an answer to every
 * decision of those retrospectives. One refusal names the first thing that is missing.
 * The verbs, the picture of the plan and the greyed buttons all ask here; only what this file refuses can be passed
 * over by a director's recorded override.
 */

import { artefactKeys } from '../project/project.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { State } from '../state.ts';
import { outlinesOf, type Sprint, sprintsOf } from './sprint.ts';
import { waitingDecisions } from './waiting.ts';

/** Why the sprint of this number cannot be planned now; undefined when its gate is open. */
export function shutToPlan(state: State, projectId: string, number: number): Refusal | undefined {
  return unsettledBefore(state, projectId, number);
}

/** Why the planned sprint cannot start now; undefined when its gate is open. */
export function shutToStart(state: State, sprint: Sprint): Refusal | undefined {
  const unsettled = unsettledBefore(state, sprint.projectId, sprint.number);
  if (unsettled !== undefined) return unsettled;
  if (sprint.number > 0) return unanswered(state, sprint);
  const filled = filledArtefacts(state, sprint.projectId);
  const needed = artefactKeys.length;
  return filled < needed ? refuse('artefacts-missing', { filled, needed }) : undefined;
}

/** Why the reviewed sprint cannot close now; undefined when its gate is open. */
export function shutToClose(sprint: Sprint): Refusal | undefined {
  return sprint.retroSignedAt === null
    ? refuse('retro-unsigned', { number: sprint.number })
    : undefined;
}

/** The only number that can be planned next, whatever the gate says: sprints have no holes. */
export function nextNumber(state: State, projectId: string): number {
  return (sprintsOf(state, projectId).at(-1)?.number ?? -1) + 1;
}

/** Why no override can help to plan this number: it is not the next one, or the project has no outline of it. */
export function outOfTurn(state: State, projectId: string, number: number): Refusal | undefined {
  if (number !== nextNumber(state, projectId)) return refuse('sprint-not-next', { number });
  if (outlinesOf(state, projectId).some((outline) => outline.number === number)) return undefined;
  const count = state.project.get(projectId)?.plannedSprints ?? 0;
  return refuse('sprint-beyond-count', { number, count });
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

/** The nearest unsettled sprint: the one directly before, else the lowest that an override left open further back. */
function unsettledBefore(state: State, projectId: string, number: number): Refusal | undefined {
  if (number === 0) return undefined;
  const earlier = sprintsOf(state, projectId).filter((sprint) => sprint.number < number);
  const previous = earlier.find((sprint) => sprint.number === number - 1);
  if (previous === undefined)
    return refuse('previous-not-started', { previous: number - 1, number });
  const open = [previous, ...earlier].find((sprint) => sprint.status !== 'closed');
  return open === undefined ? undefined : missing(open, number);
}

function missing(open: Sprint, number: number): Refusal {
  const params = { previous: open.number, number };
  if (open.status === 'planning') return refuse('previous-not-started', params);
  if (open.status === 'active') return refuse('previous-not-reviewed', params);
  if (open.retroSignedAt === null) return refuse('previous-retro-unsigned', params);
  return refuse('previous-not-closed', params);
}
