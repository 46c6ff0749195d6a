import type { Kpi } from '@kaskad/shared/domain/kpi/kpi.ts';
import { occurrencesOf } from '@kaskad/shared/domain/occurrence/occurrence.ts';
import type { State } from '@kaskad/shared/domain/state.ts';

/** An event, or one time a repeated event was held, at which a KPI can be counted. */
export interface EventSource {
  readonly cardId: string;
  readonly occurrenceId: string | null;
  readonly title: string;
  /** The day it was held, `YYYY-MM-DD`; null where nobody told it. */
  readonly heldOn: string | null;
}

/** Rows from which the list is computed. */
export const eventSourceKinds = ['link', 'card', 'occurrence'] as const;

/** The done events that serve a KPI and the times they were held, the latest first. */
export function eventSourcesOf(view: State, kpi: Kpi): EventSource[] {
  const sources: EventSource[] = [];
  for (const { cardId } of view.link.where('kpiId', kpi.id)) {
    const card = cardId === null ? undefined : view.card.get(cardId);
    if (card === undefined || card.cancelledAt !== null) continue;
    const { id, title } = card;
    const held = occurrencesOf(view, id).filter(({ heldOn }) => heldOn !== null);
    for (const one of held)
      sources.push({ cardId: id, occurrenceId: one.id, title, heldOn: one.heldOn });
    if (held.length === 0 && card.phase === 'done')
      sources.push({
        cardId: id,
        occurrenceId: null,
        title,
        heldOn: card.endsOn ?? card.startsOn ?? card.doneAt?.slice(0, 10) ?? null,
      });
  }
  return sources.sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? 1 : -1));
}

/** Names a source in a list of choices. */
export function sourceKey({
  cardId,
  occurrenceId,
}: Pick<EventSource, 'cardId' | 'occurrenceId'>): string {
  return `${cardId}/${occurrenceId ?? ''}`;
}
