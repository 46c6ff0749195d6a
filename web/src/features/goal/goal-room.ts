import type { Goal, GoalLevel } from '@kaskad/shared/domain/goal/goal.ts';
import { createContext, useContext } from 'react';

/** What is being added or changed in a dialog. */
export type Editing =
  | { readonly kind: 'add'; readonly parent: Goal | null }
  | { readonly kind: 'rename'; readonly goal: Goal }
  | { readonly kind: 'hang'; readonly goal: Goal }
  | { readonly kind: 'tie'; readonly goal: Goal };

/** The screen around a tree: of a project, or of the programme when `projectId` is null. */
export interface GoalRoom {
  readonly projectId: string | null;
  edit(editing: Editing): void;
}

export const GoalContext = createContext<GoalRoom | null>(null);

export function useGoalRoom(): GoalRoom {
  const room = useContext(GoalContext);
  if (room === null) throw new Error('no goals around this part');
  return room;
}

/** What a new goal under `parent` would be; undefined where nothing can hang on this screen. */
export function childOf(
  parent: Goal | null,
  projectId: string | null,
): { level: GoalLevel; projectId: string | null } | undefined {
  if (parent === null)
    return projectId === null ? { level: 'programme', projectId } : { level: 'project', projectId };
  switch (parent.level) {
    case 'programme':
      if (projectId === null) return { level: 'strategic', projectId };
      return { level: 'project', projectId };
    case 'strategic':
      return projectId === null ? undefined : { level: 'project', projectId };
    case 'project':
    case 'objective':
      return { level: 'objective', projectId: parent.projectId };
  }
}
