import type { Card } from '@kaskad/shared/domain/card/card.ts';
import type { MouseEvent } from 'react';
import { useBoardContext } from './board-context.ts';

/** The title of a card that opens it, for lists beside the board. */
export function CardLink({ card }: { card: Card }) {
  const board = useBoardContext();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    board.open(card.id);
  };
  return (
    <a href={board.hrefOf(card.id)} onClick={open}>
      {card.title}
    </a>
  );
}
