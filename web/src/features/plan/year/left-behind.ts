import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { byDate } from '@kaskad/shared/domain/sprint/cards.ts';
import { type Sprint, sprintsOf } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** Live events of the school year before that nothing repeats in this one, by date. */
export function leftBehind(view: State, year: Sprint): Card[] {
  const { id, projectId, number, mode } = year;
  const before = sprintsOf(view, projectId).find((other) => other.number === number - 1);
  if (before === undefined || mode !== 'cyclogram') return [];
  const repeated = new Set(
    [...view.card.where('sprintId', id)].map(({ previousId }) => previousId),
  );
  return [...view.card.where('sprintId', before.id)]
    .filter(({ kind, cancelledAt }) => kind === 'event' && cancelledAt === null)
    .filter((card) => !repeated.has(card.id))
    .sort(byDate);
}
