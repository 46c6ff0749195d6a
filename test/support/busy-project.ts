import { columnsOf } from '@kaskad/shared/domain/board/column.ts';
import type { TestCentre } from './centre.ts';

export interface BusyProject {
  readonly cascadeId: string;
  readonly projectId: string;
  readonly columnIds: readonly string[];
  readonly cardIds: readonly string[];
}

/** A board of a few cards, for many people to move at once. */
export async function addBusyProject(centre: TestCentre, cards = 12): Promise<BusyProject> {
  const { cascadeId, cyclogram: projectId } = centre;
  const cardIds = Array.from({ length: cards }, () => crypto.randomUUID());
  for (const [index, cardId] of cardIds.entries())
    await centre.must('lead', 'card.add', {
      cardId,
      projectId,
      kind: 'event',
      title: `Встреча ${index + 1}`,
    });
  const columnIds = columnsOf(await centre.state(), projectId).map(({ id }) => id);
  return { cascadeId, projectId, columnIds, cardIds };
}
