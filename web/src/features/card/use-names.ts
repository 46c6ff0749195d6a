import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { useMemo } from 'react';
import { usePeople } from '../../sync/people.ts';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import type { Names } from './history-words.ts';

/** Names of rows as the replica holds them when they are asked for. */
export function useNames(): Names {
  const store = useCascade();
  const people = usePeople();
  const { language } = useText();
  return useMemo(
    () => ({
      person: (id) => people.get(id)?.name,
      column: (id) => store.view().column.get(id)?.title,
      sprint: (id) => store.view().sprint.get(id)?.number,
      label: (id) => store.view().label.get(id)?.title,
      card: (id) => store.view().card.get(id)?.title,
      project: (id) => store.view().project.get(id)?.title,
      goal: (id) => store.view().goal.get(id)?.title,
      kpi: (id) => store.view().kpi.get(id)?.metric,
      direction: (id) => {
        const found = store.view().direction.get(id);
        return found && directionName(found, language);
      },
    }),
    [store, people, language],
  );
}

export function directionName(direction: Direction, language: 'ru' | 'en'): string {
  return language === 'ru' ? direction.nameRu : direction.nameEn;
}
