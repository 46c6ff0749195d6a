import type { Direction } from '@kaskad/shared/domain/direction/direction.ts';
import { organisationName } from '@kaskad/shared/domain/organisation/organisation.ts';
import { useMemo } from 'react';
import { usePeople } from './people.ts';
import { useCascade } from './use-cascade.ts';

/** Looks names up in the replica at the moment they are asked for; undefined for what is gone or hidden. */
export function useNames(language: 'ru' | 'en') {
  const store = useCascade();
  const people = usePeople();
  return useMemo(
    () => ({
      person: (id: string) => people.get(id)?.name,
      column: (id: string) => store.view().column.get(id)?.title,
      sprint: (id: string) => store.view().sprint.get(id)?.number,
      label: (id: string) => store.view().label.get(id)?.title,
      card: (id: string) => store.view().card.get(id)?.title,
      project: (id: string) => store.view().project.get(id)?.title,
      goal: (id: string) => store.view().goal.get(id)?.title,
      kpi: (id: string) => store.view().kpi.get(id)?.metric,
      organisation: (id: string) => {
        const found = store.view().organisation.get(id);
        return found && organisationName(found);
      },
      direction: (id: string) => {
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
