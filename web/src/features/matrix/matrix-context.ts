import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { PlanPlace } from '@kaskad/shared/domain/goal/plan-matrix-move.ts';
import { createContext, type MouseEvent, type RefObject, useContext } from 'react';
import type { Directory } from '../../sync/people.ts';
import type { Moves } from './use-moves.ts';

/** An entry in a cell: the card and where it stands. */
export interface Standing {
  readonly card: Card;
  readonly place: PlanPlace;
}

export type OpenMoveMenu = (standing: Standing, event: MouseEvent<HTMLElement>) => void;
export type OpenAdding = (place: PlanPlace, event: MouseEvent<HTMLElement>) => void;

/** What every part of one plan needs; changes rarely. */
export interface MatrixContextValue {
  readonly projectId: string;
  /** `YYYY-MM-DD` of the domain. */
  readonly today: string;
  readonly people: Directory;
  /** The person is on the team of the project: may add, carry and tie. */
  readonly mayWork: boolean;
  readonly moves: Moves;
  readonly menu: RefObject<OpenMoveMenu>;
  readonly adding: RefObject<OpenAdding>;
  /** Title of the project that is the home of a card; null where it is this one. */
  homeOf(card: Card): string | null;
  hrefOf(cardId: string): string;
  open(cardId: string): void;
}

export const MatrixContext = createContext<MatrixContextValue | null>(null);

export function useMatrixContext(): MatrixContextValue {
  const matrix = useContext(MatrixContext);
  if (matrix === null) throw new Error('no plan around this part');
  return matrix;
}
