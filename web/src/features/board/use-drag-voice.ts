import { type RefObject, useState } from 'react';
import { useCascade } from '../../sync/use-cascade.ts';
import { useText } from '../../text/use-text.ts';
import { locate } from './board-index.ts';
import { cellKey, IDEAS } from './board-scope.ts';
import type { Spot } from './drop-intent.ts';
import type { BoardActions, BoardNow } from './use-actions.ts';
import type { DragHandlers, Held } from './use-board-drag.ts';

/** What a drag does and says: every step goes to a live region in the names of the board. */
export function useDragVoice(
  now: RefObject<BoardNow>,
  actions: BoardActions,
  focusCard: (cardId: string) => void,
): { said: string; handlers: DragHandlers } {
  const { t } = useText();
  const store = useCascade();
  const [said, setSaid] = useState('');
  const titleOf = ({ cardId }: Held) => store.view().card.get(cardId)?.title ?? '';
  const placeOf = (held: Held, to: Spot) => {
    const { cells, columnTitle } = now.current;
    if (to.columnId === IDEAS) return t('board.say.overIdeas');
    const cards = cells.get(cellKey(to.lane, to.columnId)) ?? [];
    const others = cards.filter((card) => card.id !== held.cardId).length;
    return t('board.say.over', {
      column: columnTitle(to.columnId),
      place: to.index + 1,
      total: others + 1,
    });
  };
  const refocus = (held: Held) => {
    if (held.by === 'keyboard') focusCard(held.cardId);
  };
  const handlers: DragHandlers = {
    onTaken: (held) =>
      setSaid(t('board.say.taken', { title: titleOf(held), where: placeOf(held, held.from) })),
    onOver: (held, to) => {
      if (held.by === 'keyboard' || held.to?.columnId !== to.columnId) setSaid(placeOf(held, to));
    },
    onDropped: (held, to) => {
      const title = titleOf(held);
      const where = placeOf(held, to);
      const moved = actions.drop(held.cardId, to);
      setSaid(moved ? t('board.say.dropped', { title, where }) : t('board.say.back', { title }));
      if (locate(now.current.cells, held.cardId) !== undefined) refocus(held);
    },
    onTied: (held, goalId) => {
      actions.tie(held.cardId, goalId);
      setSaid('');
    },
    onCancelled: (held) => {
      setSaid(t('board.say.back', { title: titleOf(held) }));
      refocus(held);
    },
  };
  return { said, handlers };
}
