import type { Column } from '@kaskad/shared/domain/board/column.ts';
import type { Card } from '@kaskad/shared/domain/card/card.ts';
import { createContext, type MouseEvent, useContext } from 'react';
import type { Directory } from '../../sync/people.ts';
import type { Marks } from './card-marks.ts';
import type { CellRegistry } from './cell-registry.ts';
import type { BoardActions } from './use-actions.ts';
import type { Alarms } from './use-alarms.ts';

/** What every part of one board needs; changes rarely, so that tiles may read it. */
export interface BoardContextValue {
  readonly projectId: string;
  readonly columns: readonly Column[];
  /** `YYYY-MM-DD` of the domain. */
  readonly today: string;
  readonly people: Directory;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly alarms: Alarms;
  /** The project has sprints and so «Замысел». */
  readonly gated: boolean;
  /** A period on the screen takes cards, or the sprint at work does. */
  readonly takes: boolean;
  /** Nothing can be moved or added: a closed sprint, or a person who only looks. */
  readonly readOnly: boolean;
  /** The card came into the sprint on the screen after its start. */
  isAddedLate(card: Card): boolean;
  readonly registry: CellRegistry;
  readonly actions: BoardActions;
  /** Title of the project that is the home of a card from elsewhere; null for one of this project. */
  homeOf(card: Card): string | null;
  hrefOf(cardId: string): string;
  open(cardId: string): void;
  openMenu(card: Card, event: MouseEvent<HTMLElement>): void;
  onFocus(cardId: string): void;
}

export const BoardContext = createContext<BoardContextValue | null>(null);

export function useBoardContext(): BoardContextValue {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('no board around this part');
  return board;
}
