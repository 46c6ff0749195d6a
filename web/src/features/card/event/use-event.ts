import { blankEvent, type EventFacts } from '@kaskad/shared/domain/event/event.ts';
import type { EventEdit } from '@kaskad/shared/domain/event/event-edit.ts';
import type { Refusal } from '@kaskad/shared/domain/refusal.ts';
import { useMemo } from 'react';
import { useCascade, useRow } from '../../../sync/use-cascade.ts';
import { useCard } from '../card-room.ts';

/** What is known of the event beyond its card. */
export function useEvent(): EventFacts {
  const { card } = useCard();
  const row = useRow('event', card.id);
  return useMemo(() => row ?? blankEvent(card.id), [row, card.id]);
}

/** Changes facts of the event: only the given ones, as one command; gives the refusal. */
export function useEditEvent(): (edit: EventEdit) => Refusal | undefined {
  const store = useCascade();
  const { card } = useCard();
  return (edit) => {
    const asked = store.dispatch('event.edit', { cardId: card.id, ...edit });
    return asked.ok ? undefined : asked.refusal;
  };
}
