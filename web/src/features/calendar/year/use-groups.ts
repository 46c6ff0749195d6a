import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { byRank } from '@kaskad/shared/domain/rank.ts';
import { useCallback } from 'react';
import { useView } from '../../../sync/use-cascade.ts';
import { NO_GROUP } from './year-rows.ts';

/** What cards of a calendar belong to, titles by id in their order: projects, or the initiatives of the project. */
export function useGroups(projectId: string | null) {
  const groups = useView(['project', 'card'], [projectId], (view) => {
    const rows =
      projectId === null
        ? [...view.project.values()]
        : [...view.card.where('projectId', projectId)].filter(({ kind }) => kind === 'initiative');
    return new Map(rows.sort(byRank).map(({ id, title }) => [id, title]));
  });
  const groupOf = useCallback(
    (card: Card) => (projectId === null ? card.projectId : (card.parentId ?? NO_GROUP)),
    [projectId],
  );
  return { groups, groupOf };
}
