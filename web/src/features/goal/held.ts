import type { Goal } from '@kaskad/shared/domain/goal/goal.ts';
import { createContext, useContext } from 'react';
import type { Held } from '../../ui/drag/use-drag.ts';
import type { Place } from './goal-place.ts';

/** A place over which a goal is held, and the sentence that says why it cannot go there. */
export interface Aim extends Place {
  readonly refused?: string | undefined;
}

export type HeldGoal = Held<Goal, Aim>;

/** The goal in the hand. */
export const HeldContext = createContext<HeldGoal | null>(null);

/** How a goal on the screen stands to the one in the hand. */
export function useDrop(goalId: string) {
  const held = useContext(HeldContext);
  if (held === null) return {};
  const { thing, to } = held;
  const at = to?.before === goalId ? 'before' : to?.parentId === goalId ? 'inside' : undefined;
  return {
    'data-held': thing.id === goalId || undefined,
    'data-drop': to?.before != null && at === 'inside' ? undefined : at,
    'data-refused': to?.refused === undefined ? undefined : true,
  };
}
