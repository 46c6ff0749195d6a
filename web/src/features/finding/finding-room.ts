import type { Project } from '@kaskad/shared/domain/project/project.ts';
import { createContext, useContext } from 'react';
import type { Voice } from './finding-words.ts';

/** The project whose plan is checked, and what every finding of it needs. */
export interface FindingRoom {
  readonly project: Project;
  readonly voice: Voice;
  /** False for those who only look. */
  readonly canChange: boolean;
  readonly titleOf: (cardId: string) => string | undefined;
}

export const FindingContext = createContext<FindingRoom | null>(null);

export function useFindingRoom(): FindingRoom {
  const room = useContext(FindingContext);
  if (room === null) throw new Error('no plan around this finding');
  return room;
}
