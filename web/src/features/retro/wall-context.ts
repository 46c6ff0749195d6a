import { createContext, useContext } from 'react';
import type { Drop } from './drop.ts';
import type { Stack } from './wall.ts';

/** What the notes of the wall share. */
export interface WallNow {
  readonly stacks: readonly Stack[];
  readonly votes: ReadonlySet<string>;
  readonly carryOut: (drop: Drop) => void;
  /** Asks which note to lay this one on. */
  readonly askHead: (noteId: string) => void;
}

export const WallContext = createContext<WallNow | null>(null);

/** Throws outside of the wall. */
export function useWallNow(): WallNow {
  const now = useContext(WallContext);
  if (now === null) throw new Error('no wall around this note');
  return now;
}
