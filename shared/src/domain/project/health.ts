import { type Card, isIdea, isUnfinished } from '../card/card.ts';
import { isLead } from '../member/member.ts';
import { lastPeriod } from '../sprint/period.ts';
import { currentSprint, openPeriods, outlinesOf } from '../sprint/sprint.ts';
import type { State } from '../state.ts';
import type { Project } from './project.ts';

/** One thing a reader of the cascade should know about a project; the words belong to the client. */
export type HealthFact =
  /** A project under way that nobody leads now. */
  | { readonly kind: 'lead-missing' }
  /** Its own end has passed, and it is not finished. */
  | { readonly kind: 'end-passed' }
  | { readonly kind: 'sprint-over'; readonly number: number }
  | { readonly kind: 'cards-late'; readonly count: number }
  | { readonly kind: 'retro-waits'; readonly number: number }
  /** Nothing is planned although sprints or checkpoints remain, or the school year is over. */
  | { readonly kind: 'sprint-waits'; readonly number: number }
  | { readonly kind: 'no-cards' }
  | { readonly kind: 'on-plan' };

/** `behind` needs attention, `waits` an act of a person, `calm` nothing. */
export type HealthTone = 'behind' | 'waits' | 'calm';

/**
 * What the facts say about a project on a day, the weightiest first; never empty for a project under way, and empty for
 * one that is not: an idea has nothing to be late with, a finished one nothing left to do.
 */
export function healthOf(state: State, project: Project, today: string): readonly HealthFact[] {
  if (project.phase !== 'approved' && project.phase !== 'running') return [];
  const facts: HealthFact[] = [];
  if (!hasLead(state, project.id)) facts.push({ kind: 'lead-missing' });
  if (project.endsOn !== null && project.endsOn < today) facts.push({ kind: 'end-passed' });
  const open = openPeriods(state, project.id);
  const over = open.find(
    ({ status, endsOn }) => status === 'active' && endsOn !== null && endsOn < today,
  );
  if (over !== undefined) facts.push({ kind: 'sprint-over', number: over.number });
  const late = countLate(state, project, today);
  if (late > 0) facts.push({ kind: 'cards-late', count: late });
  const unsigned = open.find((period) => period.status === 'review' && !period.retroSignedAt);
  if (unsigned !== undefined) facts.push({ kind: 'retro-waits', number: unsigned.number });
  if (project.phase === 'running') facts.push(...missingWork(state, project, today));
  return facts.length === 0 ? [{ kind: 'on-plan' }] : facts;
}

export function toneOf(fact: HealthFact): HealthTone {
  switch (fact.kind) {
    case 'on-plan':
      return 'calm';
    case 'retro-waits':
    case 'sprint-waits':
    case 'no-cards':
      return 'waits';
    case 'lead-missing':
    case 'end-passed':
    case 'sprint-over':
    case 'cards-late':
      return 'behind';
  }
}

function hasLead(state: State, projectId: string): boolean {
  for (const row of state.projectMember.where('projectId', projectId))
    if (row.role === 'lead' && isLead(state, projectId, row.personId)) return true;
  return false;
}

/** Ideas promise no day, so they are never late. */
function countLate(state: State, project: Project, today: string): number {
  let count = 0;
  for (const card of state.card.where('projectId', project.id))
    if (card.kind === 'event' && !isIdea(card, project) && isLate(card, today)) count++;
  return count;
}

function isLate(card: Card, today: string): boolean {
  const last = card.endsOn ?? card.startsOn;
  return isUnfinished(card) && last !== null && last < today;
}

function missingWork(state: State, project: Project, today: string): HealthFact[] {
  const next = nextPeriod(state, project, today);
  if (next !== undefined) return [{ kind: 'sprint-waits', number: next }];
  if (project.mode === 'sprints') return [];
  for (const card of state.card.where('projectId', project.id))
    if (card.kind === 'event') return [];
  return [{ kind: 'no-cards' }];
}

/**
 * The period that somebody should plan: nothing is open although sprints or checkpoints remain, or the school year that
 * was closed last is over. A project that never had a year or checkpoint need not begin with them.
 */
function nextPeriod(state: State, { id, mode }: Project, today: string): number | undefined {
  const last = lastPeriod(state, id);
  if (last === undefined ? mode !== 'sprints' : currentSprint(state, id) !== undefined)
    return undefined;
  if (last !== undefined && mode === 'cyclogram')
    return last.endsOn !== null && last.endsOn < today ? last.number + 1 : undefined;
  const after = last?.number ?? -1;
  return outlinesOf(state, id).find(({ number }) => number > after)?.number;
}
