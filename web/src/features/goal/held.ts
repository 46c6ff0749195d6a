import { createContext, useContext } from 'react';
import type { Held } from './use-goal-drag.ts';

/** The goal in the hand. */
export const HeldContext = createContext<Held | null>(null);

/** How a goal on the screen stands to the one in the hand. */
export function useDrop(goalId: string) {
  const held = useContext(HeldContext);
  if (held === null) return {};
  const { to, refused } = held;
  const at = to?.before === goalId ? 'before' : to?.parentId === goalId ? 'inside' : undefined;
  return {
    'data-held': held.goal.id === goalId || undefined,
    'data-drop': to?.before != null && at === 'inside' ? undefined : at,
    'data-refused': refused === undefined ? undefined : true,
  };
}
