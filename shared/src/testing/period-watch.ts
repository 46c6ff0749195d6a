import type { Sprint } from '../domain/sprint/sprint.ts';
import type { State } from '../domain/state.ts';

/** What school years and checkpoints promise in every state, told without asking their rules. `periods` by number. */
export function brokenPeriods(state: State, periods: readonly Sprint[]): string[] {
  const broken: string[] = [];
  if (periods.filter(({ status }) => status === 'active').length > 1)
    broken.push('two periods are under way');
  periods.forEach((period, index) => {
    const earlier = periods.slice(0, index);
    if (earlier.some(({ status }) => status === 'planning')) broken.push('planned out of turn');
    if (period.planOverrideId !== null) broken.push('an override of no gate');
    if (period.status !== 'closed' || period.closeOverrideId !== null) return;
    if (earlier.some(({ status }) => status !== 'closed')) broken.push('closed out of turn');
    for (const { id } of earlier.flatMap((one) => [...state.decision.where('sprintId', one.id)]))
      if (!isAnswered(state, id, period)) broken.push('closed over an unanswered decision');
  });
  return broken;
}

/** What the repeats of a state break: of one project, each of an event that is no other's repeat in the same period. */
export function brokenRepeats(state: State): string[] {
  const broken: string[] = [];
  for (const card of state.card.values()) {
    if (card.previousId === null) continue;
    const previous = state.card.get(card.previousId);
    if (previous?.projectId !== card.projectId || previous.kind !== 'event')
      broken.push('a repeat of nothing');
    if (state.project.get(card.projectId)?.mode === 'sprints') broken.push('a repeat in a sprint');
  }
  return broken;
}

function isAnswered(state: State, decisionId: string, { id, number }: Sprint): boolean {
  const numberOf = (sprintId: string) => state.sprint.get(sprintId)?.number ?? Infinity;
  return [...state.answer.where('decisionId', decisionId)].some(
    ({ sprintId, kind }) => sprintId === id || (kind !== 'deferred' && numberOf(sprintId) < number),
  );
}
