import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { Sprint } from '@kaskad/shared/domain/sprint/sprint.ts';
import type { State } from '@kaskad/shared/domain/state.ts';
import { ideasOf } from '../plan-picture.ts';
import { threadsOf } from '../threads.ts';

/** Cards that may be taken into a sprint, for one reason: `later` are meant for the sprint `number`. */
export interface Offer {
  readonly key: string;
  readonly name: 'carried' | 'meant' | 'later' | 'unset';
  readonly number: number;
  readonly cards: readonly Card[];
}

/** What waits to be taken: carried cards first, then ideas by the sprint they are meant for; a horizon that has passed counts as this one. */
export function offersFor(view: State, sprint: Sprint): Offer[] {
  const { projectId, number } = sprint;
  const carried = threadsOf(view, projectId)
    .filter(({ card, waitsAt }) => waitsAt !== null && card.cancelledAt === null)
    .map(({ card }) => card);
  const ideas = ideasOf(view, projectId);
  const meant = ideas.filter(({ horizon }) => horizon !== null && horizon <= number);
  const unset = ideas.filter(({ horizon }) => horizon === null);
  const later = ideas.filter(({ horizon }) => horizon !== null && horizon > number);
  const offers: Offer[] = [
    { key: 'carried', name: 'carried', number, cards: carried },
    { key: 'meant', name: 'meant', number, cards: meant },
    { key: 'unset', name: 'unset', number, cards: unset },
    ...[...Map.groupBy(later, ({ horizon }) => horizon ?? 0)]
      .sort(([a], [b]) => a - b)
      .map(([at, cards]): Offer => ({ key: `later ${at}`, name: 'later', number: at, cards })),
  ];
  return offers.filter(({ cards }) => cards.length > 0);
}
