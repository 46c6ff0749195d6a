import { isDetailed } from '../domain/card/card.ts';
import { type Change, rowAfter } from '../domain/changes.ts';
import { isLead, isOnTeam, roleOf } from '../domain/member/member.ts';
import type { ProjectMode } from '../domain/project/project.ts';
import type { Sprint } from '../domain/sprint/sprint.ts';
import type { State } from '../domain/state.ts';
import { brokenPeriods, brokenRepeats } from './period-watch.ts';
import { brokenRetros } from './retro-watch.ts';

/** What the gate promises about every state, told without asking the gate. Returns the promises that are broken. */
export function brokenPromises(state: State): string[] {
  const broken: string[] = [];
  for (const { id, mode } of state.project.values()) {
    const sprints = [...state.sprint.where('projectId', id)];
    sprints.sort((a, b) => a.number - b.number);
    if (hasHole(mode, sprints)) broken.push('the numbers have a hole');
    for (const sprint of sprints) {
      if (sprint.mode !== mode) broken.push('a period of another mode');
      broken.push(...brokenClosing(state, sprint));
    }
    broken.push(...(mode === 'sprints' ? brokenGate(sprints) : brokenPeriods(state, sprints)));
    broken.push(...brokenReopening(state, sprints));
    for (const outline of state.outline.where('projectId', id)) {
      if (sprints.some(({ number }) => outline.number <= number))
        broken.push('an outline stands beside its sprint');
    }
  }
  return [
    ...broken,
    ...brokenOverrides(state),
    ...brokenRetros(state),
    ...brokenPlans(state),
    ...brokenDetails(state),
    ...brokenRepeats(state),
  ];
}

/** A retrospective is written anew only after it was signed and closed, and nothing has started since. */
function brokenReopening(state: State, sprints: readonly Sprint[]): string[] {
  const open = sprints.filter(({ id }) => state.retro.get(id)?.openAgainAt != null);
  return open.flatMap(({ number, status, retroSignedAt }) => {
    const isFollowed = sprints.some((next) => next.number > number && next.status !== 'planning');
    return [
      ...(isFollowed ? ['started over a reopened retrospective'] : []),
      ...(status !== 'closed' || retroSignedAt === null ? ['reopened before it ended'] : []),
    ];
  });
}

function hasHole(mode: ProjectMode, sprints: readonly Sprint[]): boolean {
  const first = mode === 'sprints' ? 0 : mode === 'cohort' ? 1 : (sprints[0]?.number ?? 0);
  return sprints.some(({ number }, index) => number !== first + index);
}

/** A sprint that started by the rule has an answer, its own or an earlier one, to every decision before it. */
function brokenPlans(state: State): string[] {
  const broken: string[] = [];
  const numberOf = (id: string) => state.sprint.get(id)?.number ?? -1;
  for (const { id, projectId, number, mode, ...sprint } of state.sprint.values()) {
    if (mode !== 'sprints' || sprint.status === 'planning' || sprint.startOverrideId !== null)
      continue;
    for (const decision of state.decision.where('projectId', projectId)) {
      if (numberOf(decision.sprintId) >= number) continue;
      const answers = [...state.answer.values()].filter((row) => row.decisionId === decision.id);
      const isAnswered = answers.some(
        (row) =>
          row.sprintId === id || (row.kind !== 'deferred' && numberOf(row.sprintId) < number),
      );
      if (!isAnswered) broken.push('started with an unanswered decision');
    }
  }
  return broken;
}

/** Nothing is detailed that no sprint holds, and no card stands in what is no sprint of its project. */
function brokenDetails(state: State): string[] {
  const broken: string[] = [];
  for (const card of state.card.values()) {
    const { projectId, sprintId, kind } = card;
    if (state.project.get(projectId)?.mode !== 'sprints' || kind !== 'event') continue;
    if (sprintId === null && card.carriedFromId === null && isDetailed(card))
      broken.push('an idea is detailed');
    if (sprintId !== null && state.sprint.get(sprintId)?.projectId !== projectId)
      broken.push('a card stands in no sprint');
  }
  return broken;
}

/** Watches a history of commands: what was frozen or closed stays, and only those act who may. */
export function watchHistory() {
  const settled = new Map<string, string>();
  const records = new Map<string, string>();
  const crossed = new Map<string, number>();
  let again = 0;
  return {
    records,
    /** What a carried out command broke; `state` is after it. */
    after(state: State, actor: string, name: string, changes: readonly Change[]): string[] {
      const broken = brokenRights(state, actor, name, changes);
      for (const change of changes) {
        broken.push(...brokenForEver(records, change));
        if (name === 'sprint.close' || name === 'sprint.plan') countBorders(crossed, change);
      }
      broken.push(...brokenPast(settled, state), ...brokenCounts(crossed, state));
      again += changes.filter(isSignedAgain).length;
      return [...broken, ...missingRecords(state, records, again)];
    },
  };
}

function brokenGate(sprints: readonly Sprint[]): string[] {
  const open = sprints.filter(({ status }) => status !== 'closed');
  const early = sprints.some(
    ({ number }, index) => number > 0 && sprints[index - 1]?.status !== 'closed',
  );
  return [
    ...(open.length > 1 ? ['two sprints are open'] : []),
    ...(early ? ['planned before the one before was closed'] : []),
  ];
}

function brokenClosing(state: State, sprint: Sprint): string[] {
  const broken: string[] = [];
  const { id, status } = sprint;
  if (sprint.retroSignedAt !== null) {
    if (status === 'planning' || status === 'active') broken.push('signed before its review');
  } else if (status === 'closed' && sprint.closeOverrideId === null) {
    broken.push('closed unsigned');
  }
  const cards = [...state.card.where('sprintId', id)];
  if (status === 'closed' && cards.some((row) => row.phase !== 'done' && row.cancelledAt === null))
    broken.push('closed with an unfinished card');
  if (status !== 'planning' && sprint.promisedCardIds.length === 0)
    broken.push('started without a promise');
  return broken;
}

function brokenOverrides(state: State): string[] {
  const broken: string[] = [];
  const used = new Set<string>();
  for (const sprint of state.sprint.values()) {
    const passed = [
      ['plan', sprint.planOverrideId],
      ['start', sprint.startOverrideId],
      ['close', sprint.closeOverrideId],
    ] as const;
    for (const [rule, id] of passed) {
      if (id === null) continue;
      used.add(id);
      const row = state.override.get(id);
      if (row?.rule !== rule || row.sprintId !== sprint.id || row.passedCode === '')
        broken.push('an override is not on record');
      else if (roleOf(state, row.by) !== 'director') broken.push('not a director passed a gate');
    }
  }
  if (used.size !== state.override.size) broken.push('an override belongs to no sprint');
  return broken;
}

/** Rows that are history: closed sprints with their cards, signed retrospectives with their decisions. */
function* settledRows(state: State): Iterable<[string, string]> {
  for (const sprint of state.sprint.values()) {
    if (sprint.status === 'closed') {
      yield [`sprint ${sprint.id}`, JSON.stringify(sprint)];
      const cards = [...state.card.where('sprintId', sprint.id)];
      for (const card of cards) yield [`card ${card.id}`, JSON.stringify(card)];
      yield [`cards ${sprint.id}`, String(cards.length)];
    }
    if (!isWritten(state, sprint)) {
      yield [`retro ${sprint.id}`, JSON.stringify(state.retro.get(sprint.id))];
      const decisions = [...state.decision.where('sprintId', sprint.id)];
      decisions.sort((a, b) => (a.id < b.id ? -1 : 1));
      yield [`decisions ${sprint.id}`, JSON.stringify(decisions)];
    }
  }
}

/** A retrospective that may change: before its end, or reopened. */
function isWritten(state: State, { id, status, retroSignedAt }: Sprint): boolean {
  if (status === 'closed') return state.retro.get(id)?.openAgainAt !== null;
  return retroSignedAt === null;
}

/** Records are written once, overrides are only added. */
function brokenForEver(records: Map<string, string>, change: Change): string[] {
  if (change.kind === 'override' && change.op !== 'add') return ['an override changed'];
  if (change.kind !== 'record') return [];
  const { id, body } = change.row;
  const twice = records.has(id);
  records.set(id, body);
  return twice ? ['a record was written twice'] : [];
}

function brokenPast(settled: Map<string, string>, state: State): string[] {
  const broken: string[] = [];
  for (const sprint of state.sprint.values())
    if (isWritten(state, sprint))
      for (const part of ['retro', 'decisions']) settled.delete(`${part} ${sprint.id}`);
  for (const [key, row] of settledRows(state)) {
    const before = settled.get(key);
    if (before !== undefined && before !== row) broken.push(`${key.split(' ')[0]} changed`);
    settled.set(key, row);
  }
  return broken;
}

function brokenCounts(crossed: ReadonlyMap<string, number>, state: State): string[] {
  const wrong = [...crossed].some(([id, count]) => state.card.get(id)?.carryCount !== count);
  return wrong ? ['a border was miscounted'] : [];
}

function isSignedAgain(change: Change): boolean {
  return change.kind === 'retro' && change.op === 'set' && change.set.openAgainAt === null;
}

function missingRecords(
  state: State,
  records: ReadonlyMap<string, string>,
  again: number,
): string[] {
  let expected = again;
  for (const { status } of state.sprint.values())
    expected += status === 'planning' ? 0 : status === 'closed' ? 2 : 1;
  return records.size === expected ? [] : ['a record is missing or too many'];
}

function countBorders(crossed: Map<string, number>, change: Change): void {
  if (change.kind !== 'card') return;
  if (change.op === 'add') {
    const parent = change.row.splitFromId ?? '';
    crossed.set(change.row.id, (crossed.get(parent) ?? 0) + 1);
  } else if (change.op === 'set' && change.set.carriedFromId) {
    crossed.set(change.id, (crossed.get(change.id) ?? 0) + 1);
  }
}

/** Verbs of sprints are a lead's, those of retrospectives and cards a team's, overrides a director's. */
function brokenRights(
  state: State,
  actor: string,
  name: string,
  changes: readonly Change[],
): string[] {
  const broken: string[] = [];
  const leads = /^(sprint|year)\.|^(retro\.(sign|turn|reopen)|card\.repeat)$/.test(name);
  for (const change of changes) {
    if (change.kind === 'override' && roleOf(state, actor) !== 'director')
      broken.push('not a director passed a gate');
    const row = rowAfter(state, change);
    if (row === undefined || !('projectId' in row) || typeof row.projectId !== 'string') continue;
    const { projectId } = row;
    const may = leads ? isLead(state, projectId, actor) : isOnTeam(state, projectId, actor);
    if (!may) broken.push(`${name} by someone who may not`);
  }
  return broken;
}
