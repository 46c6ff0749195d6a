import type { PlanPlace } from './plan-matrix-move.ts';
import { scheduleOfPeriod } from './plan-matrix-time.ts';

export interface PlanAddition {
  readonly name: 'card.add' | 'card.add-many' | 'card.link';
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * A new event in a cell of the plan, in commands that belong together: it serves the goal of the row and has the period of
 * the column for its time, in the words a plan would use; in a column of sprints it goes into that one.
 */
export function planAddition(
  projectId: string,
  { goalId, column }: PlanPlace,
  { cardId, linkId, ...named }: NewPlanned,
): readonly PlanAddition[] {
  const link = { name: 'card.link', args: { cardId, linkId, to: { goalId } } } as const;
  return [added(projectId, column, { cardId, ...named }), ...(goalId === null ? [] : [link])];
}

interface NewPlanned {
  readonly cardId: string;
  readonly linkId: string;
  readonly title: string;
  readonly eventType: string | null;
}

function added(
  projectId: string,
  column: PlanPlace['column'],
  card: Omit<NewPlanned, 'linkId'>,
): PlanAddition {
  if (column.kind === 'outline') {
    const { number: horizon } = column.outline;
    return { name: 'card.add', args: { projectId, kind: 'event', ...card, horizon } };
  }
  const sprint = column.kind === 'sprint' ? { sprintId: column.sprint.id } : {};
  const time = column.kind === 'time' ? scheduleOfPeriod(column.period) : undefined;
  const words = time === undefined ? {} : { scheduleText: time.text, meaning: time.meaning };
  return {
    name: 'card.add-many',
    args: { projectId, ...sprint, cards: [{ ...card, ...words }] },
  };
}
