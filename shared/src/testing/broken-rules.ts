import { cardsInProgress } from '../domain/board/board.ts';
import { isDetailed, isUnfinished } from '../domain/card/card.ts';
import type { Sprint } from '../domain/sprint/sprint.ts';
import type { State } from '../domain/state.ts';
import { brokenMeasures } from './measure-watch.ts';
import { brokenPeriods } from './period-watch.ts';

/**
 * The invariants of a cascade that this state breaks, one sentence each; empty for a sound state. One checker for
 * replicas, rooms and tables: what no screen and no database may ever show.
 */
export function brokenRules(state: State): string[] {
  return [
    ...brokenSprints(state),
    ...brokenCards(state),
    ...brokenRanks(state),
    ...brokenLimits(state),
    ...brokenMeasures(state),
  ];
}

function* brokenSprints(state: State): Iterable<string> {
  for (const { id, title, mode } of state.project.values()) {
    const sprints = [...state.sprint.where('projectId', id)];
    sprints.sort((a, b) => a.number - b.number);
    const open = sprints.filter(
      (sprint) => sprint.status !== 'closed' && sprint.planOverrideId === null,
    );
    if (mode !== 'sprints')
      for (const broken of brokenPeriods(state, sprints)) yield `${title}: ${broken}`;
    else if (open.length > 1) yield `${title}: ${open.length} open sprints`;
    for (const sprint of sprints) yield* brokenGate(title, sprint, sprints);
    for (const { number } of state.outline.where('projectId', id))
      if (sprints.some((sprint) => sprint.number === number))
        yield `${title}: outline ${number} beside its sprint`;
  }
}

function* brokenGate(title: string, sprint: Sprint, sprints: readonly Sprint[]): Iterable<string> {
  const { id, number } = sprint;
  const before = sprints.find((other) => other.number === number - 1);
  const isGated = sprint.mode === 'sprints';
  if (isGated && number > 0 && sprint.planOverrideId === null && before?.status !== 'closed')
    yield `${title}: sprint ${number} stands before its predecessor is closed`;
  if (
    sprint.status === 'closed' &&
    sprint.retroSignedAt === null &&
    sprint.closeOverrideId === null
  )
    yield `${title}: sprint ${number} closed without a signed retrospective`;
  if (sprints.some((other) => other.id !== id && other.number === number))
    yield `${title}: sprint ${number} twice`;
}

function* brokenCards(state: State): Iterable<string> {
  for (const card of state.card.values()) {
    const column = state.column.get(card.columnId);
    if (column === undefined || column.projectId !== card.projectId || column.phase !== card.phase)
      yield `card ${card.title} stands in no column of its project`;
    const sprint = card.sprintId === null ? undefined : state.sprint.get(card.sprintId);
    if (card.sprintId !== null && sprint?.projectId !== card.projectId)
      yield `card ${card.title} in a foreign sprint`;
    const home = state.project.get(card.projectId);
    const idea =
      home?.mode === 'sprints' &&
      card.kind === 'event' &&
      card.sprintId === null &&
      card.carriedFromId === null;
    if (card.blockedAt !== null && (!isUnfinished(card) || idea))
      yield `card ${card.title} is blocked and has no work`;
    if (idea && isDetailed(card)) yield `idea ${card.title} is detailed`;
    if (sprint?.status === 'closed' && card.phase !== 'done' && card.cancelledAt === null)
      yield `card ${card.title} unfinished in closed sprint ${sprint.number}`;
  }
}

function* brokenRanks(state: State): Iterable<string> {
  const seen = new Set<string>();
  for (const { columnId, rank } of state.card.values()) {
    const key = `${columnId} ${rank}`;
    if (seen.has(key)) yield `rank ${rank} twice in column ${columnId}`;
    seen.add(key);
  }
}

function* brokenLimits(state: State): Iterable<string> {
  for (const column of state.column.values()) {
    if (column.wipMode !== 'hard' || column.wipLimit === null) continue;
    const count = cardsInProgress(state, column).length;
    if (count > column.wipLimit)
      yield `column ${column.title} holds ${count} of ${column.wipLimit}`;
  }
}
