import type { CardKind } from '@kaskad/shared/domain/card/card.ts';
import { useView } from '../../sync/use-cascade.ts';
import { useCard } from './card-room.ts';

/** The stages or initiatives of the card's project that it could belong to, by start; its own one even if cancelled. */
export function useMates(kind: CardKind): { value: string; label: string }[] {
  const { card } = useCard();
  return useView(['card'], [card, kind], (view) =>
    [...view.card.where('projectId', card.projectId)]
      .filter((other) => other.kind === kind && other.id !== card.id)
      .filter(
        (other) =>
          other.cancelledAt === null || other.id === card.stageId || other.id === card.parentId,
      )
      .sort((a, b) => (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999'))
      .map((other) => ({ value: other.id, label: other.title })),
  );
}
