import type { Card } from '../card/card.ts';
import type { State } from '../state.ts';
import { scheduleContextOf } from './card-context.ts';
import type { Context } from './context.ts';

/** What the place of a stage tells about years: its project, and where the stage before it ends; not its own days. */
export function stageContextOf(
  state: State,
  { projectId, id }: { readonly projectId: string; readonly id: string | null },
): Context {
  const nowhere: Pick<Card, 'projectId' | 'stageId' | 'sprintId'> = {
    projectId,
    stageId: null,
    sprintId: null,
  };
  const { previousStageEnd = null } = scheduleContextOf(state, { ...nowhere, stageId: id });
  return { ...scheduleContextOf(state, nowhere), previousStageEnd };
}
